import { decode } from 'cborg';
import { pieceName } from '#search/query/search-data.ts';
import { metaPath, packed, surprise, unpacked, type EngineFiles } from './engine-files.ts';

/** What the engine made of some of the pages, and the record's number of each of these, by the engine's name of it. */
export interface Batch {
  files: EngineFiles;
  numberOf: (page: string) => number;
}

/** A page of a word: its distance from the page before, and where the word stands in it. */
type WordPage = [page: number, places: number[], more: unknown[]];

/** A word of the index: the word, where it stands in which pages, and its other spellings, of which we have none. */
type IndexedWord = [word: string, pages: WordPage[], variants: unknown[]];

/** A word as batches have it. */
interface FoundWord {
  word: string;
  variants: unknown[];
  /** Its pages in each batch that has it, and the new position of each page of that batch. */
  parts: { pages: readonly WordPage[]; positions: readonly number[] }[];
}

function wordsOfPiece(files: EngineFiles, name: string): IndexedWord[] {
  const [words] = decode(unpacked(files, `index/${name}.pf_index`)) as unknown[];
  if (!Array.isArray(words) || !words.every((word) => Array.isArray(word) && word.length === 3))
    throw surprise(`piece ${name}`);
  return words as IndexedWord[];
}

/** The words of a batch, in order, one piece of them in memory at a time. */
function* wordsOf({ files }: Batch, pieces: readonly string[]): Generator<IndexedWord> {
  for (const name of pieces) yield* wordsOfPiece(files, name);
}

/** The words of all batches in order, each once. @param batches the words of each, in order */
function* merged(
  batches: readonly { words: Iterator<IndexedWord>; positions: readonly number[] }[],
): Generator<FoundWord> {
  const heads = batches.map(({ words, positions }) => ({ words, positions, next: words.next() }));
  for (;;) {
    const open = heads.flatMap((head) => (head.next.done ? [] : [{ head, value: head.next.value }]));
    const [first, ...others] = open;
    if (!first) return;
    const word = others.reduce((least, { value: [each] }) => (each < least ? each : least), first.value[0]);
    const having = open.filter(({ value: [each] }) => each === word);
    yield {
      word,
      variants: having.flatMap(({ value: [, , variants] }) => variants),
      parts: having.map(({ head: { positions }, value: [, pages] }) => ({ pages, positions })),
    };
    for (const { head } of having) head.next = head.words.next();
  }
}

/**
 * Where a word stands in a page, each place at the distance of one from the place before: nothing asks where, only how often
 * and with what weight (a negative number), and distances that are all alike take a third of the room.
 */
const withoutPlaces = (places: readonly number[]): number[] => places.map((place) => (place < 0 ? place : 1));

/** A word with its pages under their new numbers, in their order, each told by its distance from the one before. */
function renumbered({ word, parts, variants }: FoundWord): IndexedWord {
  const found = parts
    .flatMap(({ pages, positions }) => {
      let before = 0;
      return pages.map(([distance, places, more]) => ({ at: positions[(before += distance)] ?? 0, places, more }));
    })
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
const sizeOf = ({ word, parts }: FoundWord): number =>
  parts.reduce(
    (sum, { pages }) => pages.reduce((size, [, places]) => size + 6 + 2 * places.length, sum),
    4 + 2 * word.length,
  );

/**
 * How large a piece of the index is at least, in bytes before it is compressed, some thousand over the wire; and how many a
 * larger index has: a question fetches the list of all and a few of them, which together is least at its square root.
 */
const piece = { least: 12_000, share: 0.022 };

/** Words in pieces of about one size, one in memory at a time: all words of a large index are gigabytes. */
function* inPieces(words: () => Iterable<FoundWord>): Generator<FoundWord[]> {
  let whole = 0;
  for (const word of words()) whole += sizeOf(word);
  const most = Math.max(piece.least, Math.sqrt(whole / piece.share));
  let next: FoundWord[] = [];
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
 * One index of all batches, in smaller files: small pieces, named after the edition and their number, so that a word fetches
 * little that was not asked for; words without their places; and pages under their record's number and in its order, which
 * no file has to translate.
 * @returns what else the engine made is that of the first batch, which is the same in all
 */
export function leanFiles(batches: readonly Batch[], edition: string): EngineFiles {
  const read = batches.map(({ files, numberOf }) => {
    const [version, pages, pieces, , sorts, fields] = decode(unpacked(files, metaPath(files))) as unknown[];
    if (!Array.isArray(pages) || !Array.isArray(pieces)) throw surprise('the first file');
    return {
      head: { version, sorts, fields },
      pieces: (pieces as string[][]).map(([, , name = '']) => name),
      pages: (pages as [string, ...unknown[]][]).map(([page, ...rest]) => ({ number: numberOf(page), rest })),
    };
  });
  const [first] = batches;
  const [head] = read.map((each) => each.head);
  if (!first || !head) throw new Error('search index: there are no pages');
  const inOrder = read
    .flatMap(({ pages }, batch) => pages.map((page, position) => ({ ...page, batch, position })))
    .sort((a, b) => a.number - b.number);
  const positions = batches.map((): number[] => []);
  inOrder.forEach(({ batch, position }, at) => {
    const own = positions[batch];
    if (own) own[position] = at;
  });
  const words = () =>
    merged(
      batches.map((batch, at) => ({ words: wordsOf(batch, read[at]?.pieces ?? []), positions: positions[at] ?? [] })),
    );
  const settled = new Map([...first.files].filter(([path]) => !/^(?:index|filter)\//.test(path)));
  const names: [first: string, last: string, name: string][] = [];
  for (const each of inPieces(words)) {
    const name = pieceName(edition, names.length);
    settled.set(`index/${name}.pf_index`, packed([each.map(renumbered)]));
    names.push([each[0]?.word ?? '', each.at(-1)?.word ?? '', name]);
  }
  const numbered = inOrder.map(({ number, rest }) => [String(number), ...rest]);
  return settled.set(metaPath(first.files), packed([head.version, numbered, names, [], head.sorts, head.fields]));
}
