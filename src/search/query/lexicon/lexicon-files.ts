import { analyserOf, wordsIn } from '#domain/text/analyse.ts';
import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { keyToken, lexiconOf, type NameRow, type NumberedRow, type QueryLexicon } from './lexicon.ts';
import { refOf, type RecordKind, type RecordRef } from '#search/query/record.ts';
import { unpackVocabulary, type Entry } from './vocabulary.ts';

/** The small file that answers names at once: the most reported names, as many as fit. */
export interface NamesFile {
  names: NameRow[];
}

/** A part of the lexicon: the words whose first letters lie between two of its borders, and the names that begin so. */
export interface LexiconPart {
  words: string;
  numbers: string;
  /** Names that are in no smaller file, each with its number and its top records as `likely` has them. */
  names: [number: number, row: NameRow, likely: string][];
}

/** What every question needs besides the names. It does not grow with the corpus: what does lies in parts. */
export interface LexiconFile {
  /** The ideas of the term base. */
  names: NameRow[];
  /** Names that no article names, as `absentKey` writes them, set apart by bars. */
  absent: string;
  /** Words that keep their ending, and stems of words told apart by their alefs. */
  whole: string;
  ambiguous: string;
  /** Where the parts begin, each in a file of its own; one part that is small enough is here instead. */
  parts: string[];
  part?: LexiconPart;
  /** How many records there are, how many numbers the articles have, and the newest of them. */
  total: number;
  articleCount: number;
  articles: string[];
  /** The kinds of the names in parts, a letter each, in the order of their numbers. */
  kinds: string;
  /**
   * The top records of each name, in which most is said of it, by their numbers, set apart by dots: their texts are fetched
   * beside the index, since they will most likely be shown.
   */
  likely: string;
  /** The ids of ideas that have no page, set apart by blanks. */
  labels: string;
  /** The first form in each piece of the index, in order, set apart by blanks. */
  pieces: string;
}

/** How many references a file of them has: `records/3.json` has those from 1500 on. */
export const refsInFile = 500;

/** The letters by which kinds are told in `LexiconFile.kinds`. */
export const kindLetters: Record<string, RecordKind> = { a: 'actor', p: 'place', e: 'event', o: 'outlet', t: 'term' };

/** A record whose number is known and whose name is still to be fetched. */
const placeholder = /^[a-z]+\/--(\d+)$/;
export const unresolved = (ref: RecordRef): number | undefined => {
  const number = placeholder.exec(ref)?.[1];
  return number === undefined ? undefined : Number(number);
};

/** The record behind a number; of one that is not in these files its kind alone is known, and it is `unresolved`. */
export function refOfNumber({ names }: NamesFile, file: LexiconFile, number: number): RecordRef {
  const slug = file.articles[number];
  if (slug !== undefined) return refOf('article', slug);
  if (number < file.articleCount) return refOf('article', `--${number}`);
  const name = number - file.articleCount;
  const row = names[name] ?? file.names[name - names.length];
  if (row) return row[0];
  const kind = kindLetters[file.kinds[name - names.length - file.names.length] ?? 't'] ?? 'term';
  return refOf(kind, `--${number}`);
}

const numbered = (rows: readonly NameRow[], from: number): NumberedRow[] =>
  rows.map((row, index) => [from + index, row] as const);

const listed = (text: string): Set<string> => new Set(text.split('|').filter(Boolean));

/** The lexicon of both files and some parts. */
export function lexiconOfFiles(
  { names }: NamesFile,
  file: Pick<LexiconFile, 'names' | 'whole' | 'ambiguous' | 'absent'>,
  parts: readonly LexiconPart[],
): QueryLexicon {
  const others = new Map(parts.flatMap((part) => part.names.map(([number, row]) => [number, row] as const)));
  return lexiconOf(
    [...numbered(names, 0), ...numbered(file.names, names.length), ...others],
    parts.flatMap(unpackVocabulary),
    { whole: listed(file.whole), ambiguous: listed(file.ambiguous) },
    listed(file.absent),
  );
}

/** The lexicon of the small file alone, while the other is on its way: clitics are known by the words of the names. */
export function lexiconOfNames({ names }: NamesFile): QueryLexicon {
  const words = new Set(names.flatMap(([, en, ar]) => wordsIn(`${en} ${ar}`)));
  const entries = [...words].sort().map((core): Entry => ({
    core,
    shown: core,
    isBare: true,
    hasArticle: false,
    hasOwnAlef: false,
  }));
  return lexiconOf(numbered(names, 0), entries);
}

/** Tells the numbers of the top records of a name by its key. @see LexiconFile.likely */
export function likelyOf(
  { likely }: Pick<LexiconFile, 'likely'>,
  parts: readonly LexiconPart[],
): (key: string) => readonly number[] {
  const numbers = (text: string): number[] => text.split('.').filter(Boolean).map(Number);
  const known = new Map(likely.split(' ').map((each, name) => [keyToken(name), each]));
  for (const part of parts) for (const [number, , each] of part.names) known.set(keyToken(number), each);
  return (key) => numbers(known.get(key) ?? '');
}

/** How many first letters are looked up. */
const beginningLetters = 3;

/** The parts that may hold words which begin so. @param borders the first word of each part, in order */
export function partsFor(beginnings: readonly string[], borders: readonly string[]): number[] {
  return borders.flatMap((border, part) => {
    const next = borders[part + 1];
    const mayHold = (beginning: string): boolean =>
      (part === 0 || border <= `${beginning}\uFFFF`) && (next === undefined || next >= beginning);
    return beginnings.some(mayHold) ? [part] : [];
  });
}

const noLexicon = analyserOf({ occurs: () => false, phrases: new Map() });

const firstLetters = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => word.slice(0, beginningLetters)).filter(Boolean)),
];

/** A word with what may be left of it without the one or two letters that Arabic writes before a word (and, by, for). */
const withoutLetters = (word: string): string[] =>
  [0, 1, 2].filter((count) => /^[وفبلك]*$/u.test(word.slice(0, count))).map((count) => word.slice(count));

/**
 * The first letters of everything that a question needs to know: its words, what may be left of each without what Arabic
 * writes before it, and the forms of dates and numbers.
 */
export function beginningsOf(question: string): string[] {
  const words = wordsIn(question).flatMap((word) =>
    withoutLetters(word).flatMap((rest) => [rest, withoutDefiniteArticle(rest, 'anything', 1)]),
  );
  const built = noLexicon.analyse(question, { nested: true }).flatMap(({ keys }) => keys);
  return [...new Set([...firstLetters(words), ...built])];
}

/** The first letters of what words that nobody knows may have been meant to be: their own first two changed round. */
export const beginningsOfMeant = (words: readonly string[]): string[] =>
  firstLetters(
    words
      .flatMap((word) => [word, withoutDefiniteArticle(word, 'anything', 1)])
      .map((each) => (each[1] ?? '') + (each[0] ?? '') + each.slice(2)),
  );
