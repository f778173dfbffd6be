import { edition, pathToFile, pathToSearchFile } from '#domain/model/links.ts';
import { facetValuesOf, type FacetFile, type FacetValues } from '#search/query/facets.ts';
import { refsInFile, unresolved, type NamesFile } from '#search/query/lexicon/lexicon-files.ts';
import { dataForQuestion } from '#search/query/question-data.ts';
import { facets, type RecordRef } from '#search/query/record.ts';
import type { SearchData } from '#search/query/search-data.ts';

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

/** All that a question needs but the engine. */
export const loadSearchData = (question = ''): Promise<SearchData> => dataForQuestion(question, loadJson, memoised);

/** Which records have which value of each facet. */
export const loadFacets = (): Promise<FacetValues> =>
  memoised('facets', async () => {
    const [{ recordOf }, files] = await Promise.all([
      loadSearchData(),
      Promise.all(facets.map(async (facet) => [facet, await loadJson<FacetFile>(`facets/${facet}.json`)] as const)),
    ]);
    return facetValuesOf(files, recordOf);
  });

/** Records by name, of which some were known by number alone. */
export const resolveRefs = (refs: readonly RecordRef[]): Promise<RecordRef[]> =>
  Promise.all(
    refs.map(async (ref) => {
      const number = unresolved(ref);
      if (number === undefined) return ref;
      const file = await loadJson<RecordRef[]>(`refs/${Math.floor(number / refsInFile)}.json`);
      return file[number % refsInFile] ?? ref;
    }),
  );

/** What could not be preloaded: a browser answers a second preload of it from memory, with the same failure. */
const unloaded = new Set<string>();

/**
 * Fetches a file that the engine will ask for, into the browser's store. A browser that knows no preloading fetches it
 * twice, the second time from there; so does one that failed once.
 * @throws MissingFile when it cannot be had
 */
export const preload = (href: string): Promise<void> =>
  memoised(href, async () => {
    const link = document.createElement('link');
    if (!link.relList.supports('preload') || unloaded.has(href)) {
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
        link.remove();
        unloaded.add(href);
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
