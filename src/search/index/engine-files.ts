import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { LexiconFile } from '#search/query/lexicon/lexicon-files.ts';

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

/** A name for a file, after its content: what does not change keeps it from one edition to the next. */
const nameOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 8);

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
      return { id: path.replace(/^fragment\/|\.pf_fragment$/g, ''), url, content };
    });
}

/** A word of the index: the word, where it stands in which pages, and its other spellings, of which we have none. */
type IndexedWord = [word: string, pages: [page: number, places: number[], more: unknown[]][], variants: unknown[]];

const surprise = (what: string) => new Error(`search index: ${what} is not in the format of Pagefind ${engineVersion}`);

function wordsOfPiece(files: EngineFiles, name: string): IndexedWord[] {
  const [words] = decode(unpacked(files, `index/${name}.pf_index`)) as unknown[];
  if (!Array.isArray(words) || !words.every((word) => Array.isArray(word) && word.length === 3))
    throw surprise(`piece ${name}`);
  return words as IndexedWord[];
}

/**
 * Where a word stands in a page, each place at the distance of one from the place before: nothing asks where, only how often
 * and with what weight (a negative number), and distances that are all alike take a third of the room.
 */
const withoutPlaces = (places: readonly number[]): number[] => places.map((place) => (place < 0 ? place : 1));

/** How large a piece of the index is, in bytes before it is compressed: some thousand over the wire. */
const pieceSize = 12_000;

/** Words in pieces of about one size. */
function inPieces(words: readonly IndexedWord[]): IndexedWord[][] {
  const pieces: IndexedWord[][] = [];
  let size = Infinity;
  for (const word of words) {
    const length = encode(word).length;
    if (size + length > pieceSize) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += length;
  }
  return pieces;
}

/**
 * The same index in smaller files: small pieces, so that a word fetches little that was not asked for; words without their
 * places; and pages under their record's number, which no file has to translate.
 * @param numberOf the record's number of each page, by the engine's
 */
export function leanFiles(files: EngineFiles, numberOf: (page: string) => string): EngineFiles {
  const meta = decode(unpacked(files, metaPath(files))) as unknown[];
  const [, pages, listed] = meta;
  if (!Array.isArray(pages) || !Array.isArray(listed)) throw surprise('the first file');
  const words = (listed as string[][]).flatMap(([, , name = '']) => wordsOfPiece(files, name));
  const lean = words.map(([word, found, variants]): IndexedWord => [
    word,
    found.map(([page, places, more]) => [page, withoutPlaces(places), more]),
    variants,
  ]);
  const settled = new Map([...files].filter(([path]) => !/^(?:index|filter)\//.test(path)));
  const names = inPieces(lean).map((piece, index): [string, string, string] => {
    const bytes = packed([piece]);
    const name = `${index}_${nameOf(bytes)}`;
    settled.set(`index/${name}.pf_index`, bytes);
    return [piece[0]?.[0] ?? '', piece.at(-1)?.[0] ?? '', name];
  });
  const numbered = (pages as [string, ...unknown[]][]).map(([page, ...rest]) => [numberOf(page), ...rest]);
  const [version, , , , sorts, fields] = meta;
  return settled.set(metaPath(files), packed([version, numbered, names, [], sorts, fields]));
}

/** Where an index keeps its words. */
export function enginePieces(files: EngineFiles): LexiconFile['pieces'] {
  const [, , pieces] = decode(unpacked(files, metaPath(files)), { useMaps: true }) as unknown[];
  if (!Array.isArray(pieces) || !pieces.every((row) => Array.isArray(row) && row.length === 3))
    throw surprise('the list of pieces');
  return pieces.map((row) => (row as unknown[]).map(String) as [string, string, string]);
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
