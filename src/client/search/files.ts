import { edition, pathToFile, pathToSearchFile } from '#domain/model/links.ts';
import type { LexiconFile, NamesFile } from '#search/query/lexicon.ts';
import { searchDataOf, type SearchData } from '#search/query/search-data.ts';

/** A file of the search could not be had: the reader is offline, or the site is. */
export class MissingFile extends Error {}

/** The address of a file of the engine, by its path below the engine's folder. */
export const engineAddress = (path: string): string => pathToFile('engine').replace('pagefind.js', path);

/**
 * All that any question needs, fetched at once, since on a slow link the round trips decide. A browser asks a server for
 * six things at a time, so what tells which piece of the index to fetch comes first, and the engine after it. The build
 * gives the engine's own files these names, so that they can be asked for before the engine is there.
 */
export const firstFiles: { href: string; isModule?: true }[] = [
  { href: pathToSearchFile('lexicon.json') },
  { href: pathToSearchFile('names.json') },
  { href: engineAddress(`pagefind-entry.json?ts=${edition}`) },
  { href: pathToFile('engine'), isModule: true },
  { href: engineAddress('wasm.unknown.pagefind') },
  { href: engineAddress(`pagefind.unknown_${edition}.pf_meta`) },
];

/** The addresses of everything that any question needs. */
export const firstAddresses: readonly string[] = firstFiles.map(({ href }) => href);

const promises = new Map<string, Promise<unknown>>();

/** Does something once and keeps what came of it; what failed is tried again. */
export function memoised<T>(key: string, get: () => Promise<T>): Promise<T> {
  const before = promises.get(key) as Promise<T> | undefined;
  if (before) return before;
  const getting = get().catch((error: unknown) => {
    promises.delete(key);
    throw error;
  });
  promises.set(key, getting);
  return getting;
}

/** Fetches a JSON file of the search. @throws MissingFile when it cannot be had */
async function fetchJson(name: string): Promise<unknown> {
  try {
    const response = await fetch(pathToSearchFile(name));
    if (response.ok) return await response.json();
  } catch {
    // Without a connection, or cut off on the way.
  }
  throw new MissingFile(name);
}

/** A JSON file of the search, fetched once. */
export const loadJson = <T>(name: string): Promise<T> => memoised(name, () => fetchJson(name) as Promise<T>);

/** The names alone, which are there before all else. */
export const loadNames = (): Promise<NamesFile> => loadJson<NamesFile>('names.json');

/** What both files say. */
export const loadSearchData = (): Promise<SearchData> =>
  memoised('search data', async () =>
    searchDataOf(...(await Promise.all([loadNames(), loadJson<LexiconFile>('lexicon.json')]))),
  );

/**
 * Fetches a file that the engine will ask for, into the browser's store. A browser that knows no preloading fetches it
 * twice, the second time from there.
 * @throws MissingFile when it cannot be had
 */
export const preload = (href: string): Promise<void> =>
  memoised(href, async () => {
    const link = document.createElement('link');
    if (!link.relList.supports('preload')) {
      const response = await fetch(href).catch(() => undefined);
      if (!response?.ok) throw new MissingFile(href);
      return;
    }
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    await new Promise<void>((loaded, failed) => {
      link.addEventListener('load', () => {
        loaded();
      });
      link.addEventListener('error', () => {
        failed(new MissingFile(href));
      });
      document.head.append(link);
    });
  });

/** Fetches files into the browser's store for the page that the reader is about to open. */
export function prefetch(addresses: readonly string[]): void {
  for (const href of addresses)
    if (!document.head.querySelector(`link[rel="prefetch"][href="${href}"]`))
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
}
