import { edition, pathToFile } from '#domain/model/links.ts';
import type { AskEngine, Pagefind } from '#search/query/evidence.ts';
import { engineRanking } from '#search/query/rank.ts';
import { pieceName, piecesFor, type SearchData } from '#search/query/search-data.ts';
import { engineAddress, memoised, MissingFile, preload } from './files.ts';

/** The engine with its own files. @throws MissingFile when they cannot be had; they are tried again at the next question */
export const loadPagefind = (): Promise<Pagefind> =>
  memoised('engine', async () => {
    const pagefind = (await import(/* @vite-ignore */ pathToFile('engine')).catch(() => {
      throw new MissingFile('engine');
    })) as Pagefind;
    // Without a worker the content security policy needs no `blob:` source, and nothing waits for anything else.
    await pagefind.options({ noWorker: true, metaCacheTag: edition, ranking: engineRanking });
    await pagefind.init();
    try {
      // Waits for the engine's own files: it answers an empty question only when they are there.
      await pagefind.search('');
    } catch {
      await pagefind.destroy();
      throw new MissingFile('engine');
    }
    return pagefind;
  });

const addressOfPiece = (piece: number): string => engineAddress(`index/${pieceName(edition, piece)}.pf_index`);

/** The addresses of the pieces of the index that hold some forms. @param forms as indexed, ends included */
export const indexAddresses = ({ pieces }: SearchData, forms: readonly string[]): string[] =>
  piecesFor(forms, pieces).map(addressOfPiece);

/**
 * Fetches what some forms need of the index, so that the engine finds it: the engine itself would take a piece that it
 * could not fetch for an empty one, and keep that. @throws MissingFile when it cannot be had
 */
export async function preloadIndex(data: SearchData, forms: readonly string[]): Promise<void> {
  await Promise.all(indexAddresses(data, forms).map(preload));
}

/** The engine, asked for one form after another. */
export function askWith(data: SearchData): AskEngine {
  return async (form) => {
    await preloadIndex(data, [form]);
    return (await (await loadPagefind()).search(form)).results;
  };
}
