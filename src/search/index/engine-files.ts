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

/** The pages of an index, by the names of their files, one in memory at a time. */
export function* enginePages(files: EngineFiles): Generator<EnginePage> {
  for (const path of [...files.keys()].filter((each) => each.startsWith('fragment/')).sort()) {
    const { url, content } = JSON.parse(unpacked(files, path).toString()) as EnginePage;
    yield { id: path.replace(/^fragment\/|\.pf_fragment$/g, ''), url, content };
  }
}

/**
 * A word of the index: the word, where it stands in which pages, and its other spellings, of which we have none. Each page is
 * told by its distance from the one before.
 */
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

/** A word with its pages under other numbers, in their order. @param positions the new number of each page */
function renumbered([word, pages, variants]: IndexedWord, positions: readonly number[]): IndexedWord {
  let before = 0;
  const found = pages
    .map(([distance, places, more]) => ({ at: positions[(before += distance)] ?? 0, places, more }))
    .sort((a, b) => a.at - b.at);
  let last = 0;
  return [
    word,
    found.map(({ at, places, more }) => {
      const distance = at - last;
      last = at;
      return [distance, withoutPlaces(places), more];
    }),
    variants,
  ];
}

/** About how many bytes a word takes in a piece, before it is compressed. */
const sizeOf = ([word, pages]: IndexedWord): number =>
  4 + 2 * word.length + pages.reduce((sum, [, places]) => sum + 6 + 2 * places.length, 0);

/**
 * How large a piece of the index is at least, in bytes before it is compressed, some thousand over the wire; and how many a
 * larger index has: a question fetches the list of all and a few of them, which together is least at its square root.
 */
const piece = { least: 12_000, share: 0.022 };

/** Words in pieces of about one size, one in memory at a time: all words of a large index are gigabytes. */
function* inPieces(words: () => Iterable<IndexedWord>): Generator<IndexedWord[]> {
  let whole = 0;
  for (const word of words()) whole += sizeOf(word);
  const most = Math.max(piece.least, Math.sqrt(whole / piece.share));
  let next: IndexedWord[] = [];
  let size = 0;
  for (const word of words()) {
    const length = sizeOf(word);
    if (next.length > 0 && size + length > most) {
      yield next;
      [next, size] = [[], 0];
    }
    next.push(word);
    size += length;
  }
  if (next.length > 0) yield next;
}

/**
 * The same index in smaller files: small pieces, named after the edition and their number, so that a word fetches little
 * that was not asked for; words without their places; and pages under their record's number and in its order, which no file
 * has to translate.
 * @param numberOf the record's number of each page, by the engine's
 */
export function leanFiles(files: EngineFiles, edition: string, numberOf: (page: string) => number): EngineFiles {
  const meta = decode(unpacked(files, metaPath(files))) as unknown[];
  const [version, pages, listed, , sorts, fields] = meta;
  if (!Array.isArray(pages) || !Array.isArray(listed)) throw surprise('the first file');
  const inOrder = (pages as [string, ...unknown[]][])
    .map(([page, ...rest], position) => ({ number: numberOf(page), position, rest }))
    .sort((a, b) => a.number - b.number);
  const positions: number[] = [];
  inOrder.forEach(({ position }, at) => (positions[position] = at));
  const words = function* (): Generator<IndexedWord> {
    for (const [, , name = ''] of listed as string[][]) yield* wordsOfPiece(files, name);
  };
  const settled = new Map([...files].filter(([path]) => !/^(?:index|filter)\//.test(path)));
  const names: [first: string, last: string, name: string][] = [];
  for (const each of inPieces(words)) {
    const name = pieceName(edition, names.length);
    settled.set(`index/${name}.pf_index`, packed([each.map((word) => renumbered(word, positions))]));
    names.push([each[0]?.[0] ?? '', each.at(-1)?.[0] ?? '', name]);
  }
  const numbered = inOrder.map(({ number, rest }) => [String(number), ...rest]);
  return settled.set(metaPath(files), packed([version, numbered, names, [], sorts, fields]));
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
