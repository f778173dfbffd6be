import type { Locale } from '#domain/model/locales.ts';
import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { languageOf } from '#domain/text/script.ts';

/**
 * A part of the everyday words of a language in little room: a filter that knows every word that it was given, and takes
 * one other word in some thousands for one of them. Such a word is not repaired, no more.
 * @see Bloom, Space/Time Trade-offs in Hash Coding with Allowable Errors (1970)
 */
export interface CommonWordsFile {
  /** The bits, eight in a byte, in base 64. */
  bits: string;
  /** Those of words that are real but rare, of a dictionary, as far as they could be mistaken for a word of the texts. */
  rare: string;
}

/** Whether a folded word is an everyday word; with `orRare`, whether it is any real word. */
export type IsCommon = (word: string, orRare?: 'orRare') => boolean;

/** How many bits a word takes, and how many of them it sets. */
export const perWord = { bits: 16, set: 11 };

/** FNV-1a over the code units, its bits then mixed as MurmurHash3 does: short words must differ in the low bits too. */
function hash(word: string, seed: number): number {
  let value = 2166136261 ^ seed;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 16777619);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The bits of a word, of so many. */
export function bitsOf(word: string, size: number): number[] {
  const [first, step] = [hash(word, 0), hash(word, 0x9e3779b9) | 1];
  return Array.from({ length: perWord.set }, (_, index) => ((first + Math.imul(index, step)) >>> 0) % size);
}

/** In how many files the words of a language lie, of somewhat less than a kilobyte each. */
const partsOf: Record<Locale, number> = { ar: 48, en: 24 };
/** How many first letters tell the file of a word: a word without its ending lies in the same. */
const tellingLetters = 3;

const partPath = (locale: Locale, part: number): string => `common-words/${locale}/${part}.json`;

/** The files of the everyday words of a language, below the folder of the search. */
export const commonWordPaths = (locale: Locale): string[] =>
  Array.from({ length: partsOf[locale] }, (_, part) => partPath(locale, part));

/** The file that a folded word of a language lies in, if it is an everyday one: its first letters tell. */
export const commonWordPath = (word: string, locale: Locale): string =>
  partPath(locale, hash(word.slice(0, tellingLetters), 0) % partsOf[locale]);

/** The files in which folded words are looked up: those of each word, and of what may be left of it. */
export const commonWordPathsFor = (words: readonly string[]): string[] => [
  ...new Set(words.flatMap((word) => plainForms(word).map((form) => commonWordPath(form, languageOf(word))))),
];

/** What Arabic writes behind a word: regular endings, and the pronouns. A lone «ي» or «ا» is more often a slip. */
const arabicEndings = ['ها', 'هم', 'نا', 'ات', 'ين', 'ون', 'ان', 'ه'];
/** The least letters of a word that a single one was written together with: «بصواريخ», but not «بدراع». */
const leastAfterLetter = 5;

/**
 * A folded word with what may be left of it without what is written together with it; the word itself first.
 * @param least how many letters a word has of which one at its beginning may be «and», «so», «by», «for» or «as»
 */
export function plainForms(word: string, least = leastAfterLetter): string[] {
  if (languageOf(word) === 'en') return [word, ...(/[^s]s$/.test(word) ? [word.slice(0, -1)] : [])];
  const core = withoutDefiniteArticle(word, 'anything', 3);
  const rest = /^[وفبلك]/u.test(word) && core === word && word.length > least ? word.slice(1) : core;
  // A lone letter is more often the word's own: more must be left of it.
  const ending = arabicEndings.find((each) => core.endsWith(each) && core.length - each.length >= 5 - each.length);
  const bare = ending === undefined ? core : core.slice(0, -ending.length);
  // «ظاهرته» is «ظاهرة» with a pronoun.
  const turned = /ت(?:ه|ها|هم|نا)$/u.test(core) ? core.replace(/ت(?:ه|ها|هم|نا)$/u, 'ه') : core;
  // What is left of a word by chance is short: «الجددي» is not «جدد» with an ending.
  const singular = ending === 'ات' ? `${bare}ه` : bare;
  const parted = [rest, bare, singular, turned].filter((each) => each.length > 3);
  return [...new Set([word, core, ...parted])];
}

/** Whether a filter was given a word. */
function holds(packed: string, word: string): boolean {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return (
    bytes.length > 0 && bitsOf(word, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0)
  );
}

/** Reads the filters. @param fileAt gives a file by its path; of a word whose file is not there, nothing is known */
export const commonWordsOf =
  (fileAt: (path: string) => CommonWordsFile | undefined): IsCommon =>
  (word, orRare) => {
    const locale = languageOf(word);
    const isIn = (list: keyof CommonWordsFile, forms: readonly string[]): boolean =>
      forms.some((form) => holds(fileAt(commonWordPath(form, locale))?.[list] ?? '', form));
    // A rare word is rarer still behind another: «ببورة».
    return isIn('bits', plainForms(word)) || (orRare !== undefined && isIn('rare', plainForms(word, Infinity)));
  };

function packed(words: readonly string[]): string {
  const bytes = new Uint8Array(Math.ceil((words.length * perWord.bits) / 8));
  for (const word of words)
    for (const bit of bitsOf(word, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** Makes all the files of a language of its folded words, each with its path; as many of any words. */
export const packCommonWords = (
  locale: Locale,
  words: readonly string[],
  rare: readonly string[] = [],
): [string, CommonWordsFile][] =>
  commonWordPaths(locale).map((path) => {
    const ownOf = (all: readonly string[]) => all.filter((word) => commonWordPath(word, locale) === path);
    return [path, { bits: packed(ownOf(words)), rare: packed(ownOf(rare)) }];
  });
