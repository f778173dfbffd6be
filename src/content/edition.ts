import { createHash } from 'node:crypto';
import type { Corpus } from '#domain/model/corpus.ts';

/** A short name for exactly this content: ten hexadecimal digits of the SHA-256 of all that was read. */
export function editionOf(corpus: Corpus): string {
  return createHash('sha256').update(JSON.stringify(corpus)).digest('hex').slice(0, 10);
}

/** The day on which anything of the content was last read or corrected; undefined where there is nothing. */
export function editionDateOf({ articles, corrections }: Corpus): string | undefined {
  return [...articles.map(({ read }) => read), ...corrections.map(({ date }) => date)].sort().at(-1);
}
