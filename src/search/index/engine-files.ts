import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { pieceName } from '#search/query/search-data.ts';

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

/** The same, the other way. */
export const packed = (content: unknown): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(signature), encode(content)]), { level: 9 });

/** Where the first file of an index lies, which lists its pages and pieces. */
export const metaPath = (files: EngineFiles): string =>
  [...files.keys()].find((path) => /^[^/]+\.pf_meta$/.test(path)) ?? 'pagefind.*.pf_meta';

/** What is said where a file is not as the engine that this was written for makes it. */
export const surprise = (what: string): Error =>
  new Error(`search index: ${what} is not in the format of Pagefind ${engineVersion}`);

/** A page as the engine has it: its number, the address that it was given, and its text. */
export interface EnginePage {
  id: string;
  url: string;
  content: string;
}

/** The pages of an index, by the names of their files, one in memory at a time. */
export function* enginePages(files: EngineFiles): Generator<EnginePage> {
  for (const path of [...files.keys()].filter((each) => each.startsWith('fragment/')).sort()) {
    const { url, content } = JSON.parse(unpacked(files, path).toString()) as EnginePage;
    yield { id: path.replace(/^fragment\/|\.pf_fragment$/g, ''), url, content };
  }
}

/** Where each piece of an index begins. @throws Error where a piece has another name than its number gives it */
export function pieceStarts(files: EngineFiles, edition: string): string[] {
  const [, , pieces] = decode(unpacked(files, metaPath(files)), { useMaps: true }) as unknown[];
  if (!Array.isArray(pieces) || !pieces.every((row) => Array.isArray(row) && row.length === 3))
    throw surprise('the list of pieces');
  return pieces.map(([first, , name]: unknown[], index) => {
    if (name !== pieceName(edition, index)) throw surprise(`the name of piece ${index}`);
    return String(first);
  });
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
 * @param pages how many there are in all
 */
export function servedFiles(
  files: EngineFiles,
  edition: string,
  letters: readonly string[],
  pages: number,
): EngineFiles {
  const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '{}').toString()) as Partial<EngineEntry>;
  const language = entry.languages?.['unknown'];
  if (!language || Object.keys(entry.languages ?? {}).length !== 1)
    throw new Error('search index: there should be one index, of no language');
  const name = `unknown_${edition}`;
  const renamed = `pagefind.${language.hash}.pf_meta`;
  const served = [...files]
    .filter(([path]) => !unused.test(path))
    .map(([path, bytes]) => [path === renamed ? `pagefind.${name}.pf_meta` : path, bytes] as const);
  const named = {
    languages: { [noLanguage]: { ...language, hash: name, page_count: pages } },
    include_characters: letters,
  };
  return new Map(served).set('pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, ...named })));
}
