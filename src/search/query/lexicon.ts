import { analyserOf, wordsIn, type Analyser, type Token } from '#domain/text/analyse.ts';
import type { Locale } from '#domain/model/locales.ts';
import { hasProperName, refOf, type Facet, type NamedRef } from './record.ts';

/**
 * A name as the files have it: what it names (`actor/irgc`, `term/convoy`, `month/2020-11`), how it is shown in both
 * languages (empty for a month), and the keys of all its spellings, set apart by bars.
 */
export type NameRow = [ref: NamedRef, en: string, ar: string, keys: string];

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
   * The top records of each name, in which most is said of it, by their positions in `refsOf`, set apart by dots: their
   * texts are fetched beside the index, since they will most likely be shown.
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

/** The lexicon as a question needs it, with the analyser that reads by it. */
export interface QueryLexicon extends Analyser {
  words: readonly string[];
  /** The stems of the words, each with one word that has it: they tell known words from unknown ones, and repair these. */
  stems: ReadonlyMap<string, string>;
  /** The name behind each key. */
  names: ReadonlyMap<string, { ref: NamedRef; name: Record<Locale, string> }>;
}

/** The stems of words, each with the shortest word that has it. */
function wordsByStem(words: readonly string[], stem: Analyser['stem']): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of words) {
    const form = stem(word);
    const before = stems.get(form);
    if (before === undefined || word.length < before.length) stems.set(form, word);
  }
  return stems;
}

/** Whether something is the stem of a word of the corpus; one that is a word by itself needs no list of all stems. */
export function isStem(form: string, lexicon: QueryLexicon): boolean {
  return (lexicon.occurs(form) && lexicon.stem(form) === form) || lexicon.stems.has(form);
}

/** Whether a token is known by itself. */
export const isKnown = ({ stem: form, keys }: Token, lexicon: QueryLexicon): boolean =>
  keys.length > 0 || isStem(form, lexicon);

/** Whether a key is the name of somebody or something: neither an idea nor a month. */
export function isNameKey(key: string, { names }: Pick<QueryLexicon, 'names'>): boolean {
  const ref = names.get(key)?.ref;
  return ref !== undefined && hasProperName(ref);
}

/** Makes a lexicon of rows of names and the words of the corpus. */
export function lexiconOf(rows: readonly NameRow[], words: readonly string[]): QueryLexicon {
  const known = new Set(words);
  const analyser = analyserOf({ occurs: (word) => known.has(word), phrases: phrasesOf(rows) });
  let stems: ReadonlyMap<string, string> | undefined;
  return {
    ...analyser,
    words,
    // Not made before they are asked for: most questions are of words that occur as they are.
    get stems() {
      return (stems ??= wordsByStem(words, analyser.stem));
    },
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

/** The lexicon of the small file alone, while the other is on its way: clitics are known by the words of the names. */
export function lexiconOfNames({ names }: NamesFile): QueryLexicon {
  const words = names.flatMap(([, en, ar]) => wordsIn(`${en} ${ar}`));
  return lexiconOf(names, [...new Set(words)].sort());
}

/** All that the files name, in the order in which it is listed when nothing ranks it: articles newest first, then names. */
export function refsOf({ names }: NamesFile, file: Pick<LexiconFile, 'articles' | 'names'>): NamedRef[] {
  return [...file.articles.map((slug) => refOf('article', slug)), ...[...names, ...file.names].map(([ref]) => ref)];
}
