import { edition, pathToFile, pathToSearchFile } from '#domain/model/links.ts';

/** A piece of the search could not be had: the reader is offline, or the site is. */
export class MissingPiece extends Error {}

const enginePart = (name: string): string => pathToFile('engine').replace('pagefind.js', name);

/** Names that the build gives to the engine's own files, so that they can be asked for before the engine is there. */
export const engineFiles = {
  /** What the engine calls the index: its language, which is none, and the edition. */
  index: `unknown_${edition}`,
  entry: enginePart(`pagefind-entry.json?ts=${edition}`),
  code: enginePart('wasm.unknown.pagefind'),
  meta: enginePart(`pagefind.unknown_${edition}.pf_meta`),
  piece: enginePart,
};

/**
 * All that any question needs, fetched at once, since on a slow link the round trips decide. A browser asks a server for
 * six things at a time, so what tells which piece of the index to fetch comes first, and the engine after it.
 */
export const firstFiles: { href: string; isModule?: true }[] = [
  { href: pathToSearchFile('lexicon.json') },
  { href: pathToSearchFile('names.json') },
  { href: engineFiles.entry },
  { href: pathToFile('engine'), isModule: true },
  { href: engineFiles.code },
  { href: engineFiles.meta },
];

/** Fetches a JSON file of the search. @throws MissingPiece when it cannot be had */
async function fetchJson(name: string): Promise<unknown> {
  try {
    const response = await fetch(pathToSearchFile(name));
    if (response.ok) return await response.json();
  } catch {
    // Without a connection, or cut off on the way.
  }
  throw new MissingPiece(name);
}

const kept = new Map<string, Promise<unknown>>();

/** Does something once and keeps what came of it; what failed is tried again. */
export function once<T>(key: string, get: () => Promise<T>): Promise<T> {
  const before = kept.get(key) as Promise<T> | undefined;
  if (before) return before;
  const getting = get().catch((error: unknown) => {
    kept.delete(key);
    throw error;
  });
  kept.set(key, getting);
  return getting;
}

/** A JSON file of the search, fetched once. */
export const json = <T>(name: string): Promise<T> => once(name, () => fetchJson(name) as Promise<T>);

/**
 * Brings a piece of the index near, so that the engine finds it: the engine itself would take a piece that it could not
 * fetch for an empty one, and keep that. A browser that knows no preloading fetches the piece twice, from its own store.
 * @throws MissingPiece when it cannot be had
 */
export const pieceAtHand = (name: string): Promise<void> =>
  once(engineFiles.piece(name), async () => {
    const href = engineFiles.piece(name);
    const link = document.createElement('link');
    if (!link.relList.supports('preload')) {
      const response = await fetch(href).catch(() => undefined);
      if (!response?.ok) throw new MissingPiece(name);
      return;
    }
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    await new Promise<void>((loaded, failed) => {
      link.addEventListener('load', () => {
        loaded();
      });
      link.addEventListener('error', () => {
        failed(new MissingPiece(name));
      });
      document.head.append(link);
    });
  });

/** The addresses of everything that any question needs. */
export const firstAddresses: readonly string[] = firstFiles.map(({ href }) => href);

/** Warms the browser's store with files for the page that the reader is about to open. */
export function warm(addresses: readonly string[]): void {
  for (const href of addresses)
    if (!document.head.querySelector(`link[rel="prefetch"][href="${href}"]`))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
}
