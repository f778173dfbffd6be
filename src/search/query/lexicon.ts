import { wordsIn, type Lexicon } from '#domain/text/analyse.ts';
import type { Locale } from '#domain/model/locales.ts';
import { stem } from '#domain/text/stem.ts';
import { refOf, type Facet, type RecordRef } from './record.ts';

/**
 * A name as the files have it: what it names (`actor/irgc`, `term/convoy`, `month/2020-11`), how it is shown in both
 * languages (empty for a month), and the keys of all its spellings, set apart by bars.
 */
export type NameRow = [name: string, en: string, ar: string, keys: string];

/** The small file that answers names at once: the most reported names, as many as fit. */
export interface NamesFile {
  names: NameRow[];
}

/** The rest: the other names, every word of the corpus, and where the engine keeps what. */
export interface LexiconFile {
  names: NameRow[];
  /** The words in alphabetical order, each written as the number of letters that it shares with the one before it. */
  words: string;
  /** Words with digits in them, which the differences cannot hold: «2020», «m4». */
  numbers: string;
  /** The articles, newest first. */
  articles: string[];
  /**
   * The records in which most is said of each name, by their places in `refsOf`, set apart by dots: their texts are fetched
   * beside the index, since they will most likely be shown.
   */
  likely: string;
  /** The engine's number of each record: of the articles, then of the names; empty for what has no record. */
  ids: string;
  /** The pieces of the index: the first and the last form in each, in order, and its name. */
  pieces: [first: string, last: string, name: string][];
  /** The file of each filter, below the engine's folder. */
  filters: Record<Facet, string>;
}

/** The most letters that a word of the file shares with the one before it: one digit. */
const mostShared = 9;

/** Writes sorted words as differences. @example packWords(['قاطرجي', 'قافلة']) // => '0قاطرجي2فلة' */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared += 1;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

/** Reads what `packWords` wrote: words of letters alone. */
export function unpackWords(packed: string): string[] {
  let before = '';
  const shared = packed.match(/\d/g) ?? [];
  const rests = packed.split(/\d/).slice(1);
  return rests.map((rest, index) => (before = before.slice(0, Number(shared[index])) + rest));
}

/** The token under which everything so named is indexed: letters only, since the engine splits words at digits. */
export function keyToken(name: number): string {
  return `zz${name.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)))}z`;
}

/** The spellings that rows of names give to the analyser. */
export function phrasesOf(rows: readonly NameRow[]): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  rows.forEach(([, , , keys], index) => {
    const token = keyToken(index);
    for (const key of keys.split('|')) {
      const others = phrases.get(key);
      if (others) others.push(token);
      else phrases.set(key, [token]);
    }
  });
  return phrases;
}

/** The lexicon as a question needs it. */
export interface QueryLexicon extends Lexicon {
  words: readonly string[];
  /** The stems of the words, each with one word that has it, for telling known words from unknown ones and mending them. */
  stems: ReadonlyMap<string, string>;
  /** The name behind each key. */
  names: ReadonlyMap<string, { ref: string; name: Record<Locale, string> }>;
}

/** The stems of words, each with the shortest word that has it. */
function wordsByStem(words: readonly string[], occurs: QueryLexicon['occurs']): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of words) {
    const form = stem(word, occurs);
    const before = stems.get(form);
    if (before === undefined || word.length < before.length) stems.set(form, word);
  }
  return stems;
}

/** Whether something is the stem of a word of the corpus; one that is a word by itself needs no list of all stems. */
export function isStem(form: string, lexicon: QueryLexicon): boolean {
  return (lexicon.occurs(form) && stem(form, lexicon.occurs) === form) || lexicon.stems.has(form);
}

/** Makes a lexicon of rows of names and the words of the corpus. */
export function lexiconOf(rows: readonly NameRow[], words: readonly string[]): QueryLexicon {
  const known = new Set(words);
  const occurs = (word: string) => known.has(word);
  let stems: ReadonlyMap<string, string> | undefined;
  return {
    words,
    occurs,
    // Not made before they are asked for: most questions are of words that occur as they are.
    get stems() {
      return (stems ??= wordsByStem(words, occurs));
    },
    phrases: phrasesOf(rows),
    names: new Map(rows.map(([ref, en, ar], index) => [keyToken(index), { ref, name: { en, ar } }])),
  };
}

/** The lexicon of both files. */
export function lexiconOfFiles(
  { names }: NamesFile,
  file: Pick<LexiconFile, 'names' | 'words' | 'numbers'>,
): QueryLexicon {
  return lexiconOf([...names, ...file.names], [...unpackWords(file.words), ...file.numbers.split(' ')]);
}

/** All that the files name, in the order in which it is listed when nothing ranks it: articles newest first, then names. */
export function refsOf({ names }: NamesFile, file: Pick<LexiconFile, 'articles' | 'names'>): RecordRef[] {
  return [...file.articles.map((slug) => refOf('article', slug)), ...[...names, ...file.names].map(([ref]) => ref)];
}

/** The record behind each number of the engine, in the order of `refsOf`. */
export function recordsOf(names: NamesFile, file: LexiconFile): Map<string, RecordRef> {
  const refs = refsOf(names, file);
  return new Map(file.ids.split(' ').flatMap((id, index) => (id ? [[id, refs[index] ?? '']] : [])));
}

/** Tells the records in which most is said of a name by its key. @see LexiconFile.likely */
export function likelyOf(
  names: NamesFile,
  file: Pick<LexiconFile, 'names' | 'articles' | 'likely'>,
): (key: string) => RecordRef[] {
  const refs = refsOf(names, file);
  const places = new Map(file.likely.split(' ').map((each, name) => [keyToken(name), each]));
  return (key) => (places.get(key) ?? '').split('.').flatMap((place) => (place ? (refs[Number(place)] ?? []) : []));
}

/** The lexicon of the small file alone, while the other is on its way: clitics are known by the words of the names. */
export function lexiconOfNames({ names }: NamesFile): QueryLexicon {
  const words = names.flatMap(([, en, ar]) => wordsIn(`${en} ${ar}`));
  return lexiconOf(names, [...new Set(words)].sort());
}

/** The pieces of the index that may hold some forms. @param forms as indexed, ends included */
export function piecesFor(forms: readonly string[], pieces: LexiconFile['pieces']): string[] {
  const holding = pieces.filter(([first, last]) => forms.some((form) => first <= form && form <= last));
  return holding.map(([, , name]) => name);
}

/** Whether what a row names is a record: a month is none. */
export const isRecord = (ref: string): boolean => !ref.startsWith('month/');
