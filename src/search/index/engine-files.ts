import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { LexiconFile } from '#search/query/lexicon.ts';
import { facets, type Facet } from '#search/query/record.ts';

/** The files of an index by their paths below the engine's folder, as the engine gives them. */
export type EngineFiles = ReadonlyMap<string, Uint8Array>;

/**
 * The engine's own format, which is its own affair, so every surprise stops the build: a file is gzip over a signature,
 * then CBOR (index) or JSON (pages).
 */
export const engineVersion = '1.5.2';
const signature = 'pagefind_dcd';

/**
 * What a file of the engine holds, without its signature.
 * @throws Error naming a file that is not there, or not in the format of the engine that this was written for
 */
export function unpacked(files: EngineFiles, path: string): Buffer {
  const packed = files.get(path);
  if (!packed) throw new Error(`search index: ${path} is not there`);
  const bytes = gunzipSync(packed);
  if (bytes.subarray(0, signature.length).toString() !== signature)
    throw new Error(`search index: ${path} is not in the format of Pagefind ${engineVersion}`);
  return bytes.subarray(signature.length);
}

const packed = (content: unknown): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(signature), encode(content)]), { level: 9 });

const metaPath = (files: EngineFiles): string =>
  [...files.keys()].find((path) => /^[^/]+\.pf_meta$/.test(path)) ?? 'pagefind.*.pf_meta';

/** A page as the engine has it: its number, the address that it was given, and its text. */
export interface EnginePage {
  id: string;
  url: string;
  content: string;
}

/** The pages of an index, by the names of their files. */
export function enginePages(files: EngineFiles): EnginePage[] {
  return [...files.keys()]
    .filter((path) => path.startsWith('fragment/'))
    .sort()
    .map((path) => {
      const { url, content } = JSON.parse(unpacked(files, path).toString()) as EnginePage;
      return { id: path.replace(/^fragment\/unknown_|\.pf_fragment$/g, ''), url, content };
    });
}

/**
 * The same index with its filters anew, their values in order: the engine has them in the order of a hash table, which is
 * another in every run, and the same content must give the same bytes.
 */
export function withFiltersInOrder(files: EngineFiles, edition: string): EngineFiles {
  const meta = decode(unpacked(files, metaPath(files))) as unknown[];
  const listed = meta[3] as [facet: string, file: string][];
  const settled = new Map(files);
  const names: [facet: string, file: string][] = [];
  for (const [facet, file] of listed) {
    const path = `filter/${file}.pf_filter`;
    const [own, values] = decode(unpacked(files, path)) as [string, [value: string, pages: number[]][]];
    const inOrder = values.toSorted(([a], [b]) => (a < b ? -1 : 1));
    settled.delete(path);
    settled.set(`filter/${facet}_${edition}.pf_filter`, packed([own, inOrder]));
    names.push([facet, `${facet}_${edition}`]);
  }
  meta[3] = names.sort(([a], [b]) => (a < b ? -1 : 1));
  return settled.set(metaPath(files), packed(meta));
}

const isRow = (row: unknown, length: number): row is unknown[] => Array.isArray(row) && row.length === length;

/** Where an index keeps its words and its filters. */
export function enginePieces(files: EngineFiles): Pick<LexiconFile, 'pieces' | 'filters'> {
  const [, , pieces, filters] = decode(unpacked(files, metaPath(files)), { useMaps: true }) as unknown[];
  if (!Array.isArray(pieces) || !pieces.every((row) => isRow(row, 3)) || !Array.isArray(filters))
    throw new Error(`search index: the list of pieces is not in the format of Pagefind ${engineVersion}`);
  const names = new Map(filters.filter((row) => isRow(row, 2)).map(([facet, file]) => [facet, String(file)]));
  const missing = facets.filter((facet) => !names.has(facet));
  if (missing.length > 0) throw new Error(`search index: the engine has no filter for ${missing.join(', ')}`);
  return {
    pieces: pieces.map((row) => row.map(String) as [string, string, string]),
    filters: Object.fromEntries(facets.map((facet) => [facet, `filter/${names.get(facet) ?? ''}.pf_filter`])) as Record<
      Facet,
      string
    >,
  };
}

/**
 * What the index says its language is: nothing that a browser takes for one, or the engine would make a segmenter of
 * graphemes for every form that it is asked, which takes a slow phone a fifth of a second and changes nothing in letters.
 */
const noLanguage = 'no_language';

interface EngineEntry {
  languages: Record<string, { hash: string }>;
  include_characters: string[];
}

/** What nothing asks for: the engine's own interfaces, its worker, and the pages, whose texts we keep in their spelling. */
const unused = /^(?:fragment\/|pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.)/;

/**
 * The index as it is served: named after the edition, so that all its first files can be asked for at once, and without
 * what nothing asks for.
 * @param letters of all forms: the engine takes these as they are, without looking up what each one is
 */
export function servedFiles(files: EngineFiles, edition: string, letters: readonly string[]): EngineFiles {
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '{}').toString()) as Partial<EngineEntry>;
  const language = entry.languages?.['unknown'];
  if (!language || Object.keys(entry.languages ?? {}).length !== 1)
    throw new Error('search index: there should be one index, of no language');
  const name = `unknown_${edition}`;
  const renamed = `pagefind.${language.hash}.pf_meta`;
  const served = [...files]
    .filter(([path]) => !unused.test(path))
    .map(([path, bytes]) => [path === renamed ? `pagefind.${name}.pf_meta` : path, bytes] as const);
  const named = { languages: { [noLanguage]: { ...language, hash: name } }, include_characters: letters };
  return new Map(served).set('pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, ...named })));
}
