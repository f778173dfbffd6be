import { readContent } from '#content/read.ts';
import { formatFaults } from '#domain/checks/faults.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { fenceFaults } from '#markdown/fence-faults.ts';

/** The content as it is now, and every fault in it as lines for an editor: none when the text is empty. */
export async function checkedContent(): Promise<{ corpus: Corpus; faults: string }> {
  const { corpus, faults, fences } = readContent();
  const all = [...faults, ...(await fenceFaults(fences))];
  return { corpus, faults: all.length > 0 ? formatFaults(all) : '' };
}
