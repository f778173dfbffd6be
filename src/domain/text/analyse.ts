import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** A word of a text: where it stands, and the forms under which it is found. */
export interface Token {
  start: number;
  end: number;
  stem: string;
  /** Keys of the registry phrases that it is part of. */
  keys: string[];
}

/** Names and ideas by the stems of their words: «deir zor» → the keys of what is so called. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** What the analyser knows: which words occur (evidence for taking off one-letter words), and what is called what. */
export interface Lexicon {
  occurs: (word: string) => boolean;
  phrases: Phrases;
}

/** In a text, names inside longer names count too: «معبر البوكمال» is about «البوكمال». In a question they do not. */
export interface Reading {
  nested?: boolean;
}

/** Latin spellings of the article, which names carry or lack at will: «Al-Bukamal», «Bukamal», «Deir ez-Zor». */
const latinArticles = new Set([
  'al',
  'el',
  'ez',
  'az',
  'as',
  'es',
  'ar',
  'er',
  'ad',
  'ed',
  'ash',
  'at',
  'et',
  'an',
  'en',
]);

/** Whether a word is a Latin spelling of the article. @example isLatinArticle('Ez') // => true */
export const isLatinArticle = (word: string): boolean => latinArticles.has(fold(word));

/**
 * Acronyms that are everyday words in small letters; only in capitals are they names: “IS” the group, “US” the state.
 * The key of such a phrase begins with a mark.
 */
const inCapitals = new Set(['IS', 'US', 'IT', 'WHO', 'UN']);
const capitalKey = (stem: string): string => `^${stem}`;

/** How many words the longest phrase may have. */
const longest = 7;

const lengthsByPhrases = new WeakMap<Phrases, ReadonlyMap<string, number>>();

/** How many words the longest phrase has that begins with a stem; reckoned once for each set of phrases. */
function lengthsOf(phrases: Phrases): ReadonlyMap<string, number> {
  const known = lengthsByPhrases.get(phrases);
  if (known) return known;
  const lengths = new Map<string, number>();
  for (const key of phrases.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  lengthsByPhrases.set(phrases, lengths);
  return lengths;
}

/** A run of letters and digits; a word broken by dots between lengthening strokes is one run. */
const run = /[\p{L}\p{N}\p{M}\u200B-\u200F\u2066-\u2069'’ʿʾ]+(?:(?<=ـ)[.·•*…_-]+[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text with their places. */
function wordsOf(text: string): { start: number; end: number; word: string }[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
    const word = fold(found).replace(/[^\p{L}\p{N}]/gu, '');
    return word ? [{ start: index, end: index + found.length, word }] : [];
  });
}

const stemsByEvidence = new WeakMap<Lexicon['occurs'], Map<string, string>>();

/** The stem of a word, reckoned once for each word and lexicon: texts repeat their words. */
function stemOf(word: string, occurs: Lexicon['occurs']): string {
  let stems = stemsByEvidence.get(occurs);
  if (!stems) stemsByEvidence.set(occurs, (stems = new Map<string, string>()));
  let form = stems.get(word);
  if (form === undefined) stems.set(word, (form = stem(word, occurs)));
  return form;
}

/** The folded words of a text. @example wordsIn('قـ.ـتل الجيش') // => ['قتل', 'الجيش'] */
export function wordsIn(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** The key of a phrase: the stems of its words, Latin articles left out. Empty when nothing is left. */
export function phraseKey(text: string, occurs: Lexicon['occurs']): string {
  if (inCapitals.has(text)) return capitalKey(stem(fold(text), occurs));
  return wordsIn(text)
    .filter((word) => !latinArticles.has(word))
    .map((word) => stem(word, occurs))
    .join(' ');
}

/**
 * A text as the search sees it: its words in order, each with its stem and with the names and ideas that it is part of,
 * longest match first. The same for index, query, excerpts and marks.
 */
export function analyse(text: string, { occurs, phrases }: Lexicon, { nested = false }: Reading = {}): Token[] {
  const tokens = wordsOf(text).map(({ start, end, word }, at): Token & { at: number; word: string } => ({
    at,
    start,
    end,
    word,
    stem: stemOf(word, occurs),
    keys: [],
  }));
  const meant = tokens.filter(({ word }) => !latinArticles.has(word));
  /** The words of a name with the Latin articles in it, and with one that a hyphen ties to it: «Al-Sukhnah». */
  const nameAt = (words: readonly (typeof tokens)[number][]) => {
    const [from, to] = [words[0]?.at ?? 0, words.at(-1)?.at ?? 0];
    const before = tokens[from - 1];
    const isTied = before && latinArticles.has(before.word) && text.slice(before.end, words[0]?.start) === '-';
    return tokens.slice(isTied ? from - 1 : from, to + 1);
  };
  const lengths = lengthsOf(phrases);
  for (let first = 0; first < meant.length;) {
    let length = Math.min(longest, meant.length - first, lengths.get(meant[first]?.stem ?? '') ?? 0);
    let keys: readonly string[] | undefined;
    for (; length > 0; length--) {
      keys = phrases.get(
        meant
          .slice(first, first + length)
          .map((token) => token.stem)
          .join(' '),
      );
      if (keys) break;
    }
    const single = meant[first];
    if (!keys && single && inCapitals.has(text.slice(single.start, single.end))) {
      keys = phrases.get(capitalKey(single.stem));
      length = 1;
    }
    if (keys) for (const token of nameAt(meant.slice(first, first + length))) token.keys.push(...keys);
    if (nested && length > 1) addNested(meant.slice(first, first + length), phrases);
    first += Math.max(1, length);
  }
  return tokens.map(({ start, end, stem: form, keys }) => ({ start, end, stem: form, keys }));
}

/** Adds to each word of a name the keys of the shorter names that it is part of. */
function addNested(tokens: Token[], phrases: Phrases): void {
  for (let first = 0; first < tokens.length; first++)
    for (let end = first + 1; end <= tokens.length; end++) {
      if (end - first === tokens.length) continue;
      const part = tokens.slice(first, end);
      const keys = phrases.get(part.map((token) => token.stem).join(' ')) ?? [];
      for (const token of part) token.keys.push(...keys.filter((key) => !token.keys.includes(key)));
    }
}
