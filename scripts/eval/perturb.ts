import { languageOf } from '#domain/text/script.ts';

/** A way of writing a word otherwise: a spelling that means the same, or an error of typing. */
export interface Perturbation {
  name: string;
  isError: boolean;
  /** The word so written; undefined where it cannot be. @param random a number from 0 to 1, anew at each call */
  write: (word: string, random: () => number) => string | undefined;
}

/**
 * Numbers from 0 to 1 that look random and are the same in every run.
 * @see Mulberry32, by Tommy Ettinger (public domain)
 */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pick = <T>(from: readonly T[], random: () => number): T | undefined => from[Math.floor(random() * from.length)];

/** Where a word is cut: between two of its letters. */
const cutOf = (word: string, random: () => number): number => 1 + Math.floor(random() * (word.length - 1));

const replaced = (pattern: RegExp, replacement: string) => (word: string) =>
  pattern.test(word) ? word.replace(pattern, replacement) : undefined;

const isArabic = (word: string): boolean => languageOf(word) === 'ar';
const alphabet = {
  ar: Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  en: Array.from('abcdefghijklmnopqrstuvwxyz'),
};
const vowels = ['\u064E', '\u064F', '\u0650', '\u0652', '\u0651'];
const persian: Record<string, string> = { ي: 'ی', ك: 'ک' };

/** A word cut in two at random and joined otherwise. */
const joinedBy = (glue: string) => (word: string, random: () => number) => {
  if (!isArabic(word)) return undefined;
  const at = cutOf(word, random);
  return word.slice(0, at) + glue + word.slice(at);
};

export const perturbations: readonly Perturbation[] = [
  {
    name: 'short vowels',
    isError: false,
    write: (word, random) =>
      isArabic(word) ? Array.from(word, (letter) => letter + (pick(vowels, random) ?? '')).join('') : undefined,
  },
  { name: 'a lengthening stroke', isError: false, write: joinedBy('ـ') },
  { name: 'dots between strokes', isError: false, write: joinedBy('ـ.ـ') },
  { name: 'a bare dot', isError: false, write: joinedBy('.') },
  { name: 'hamza left out', isError: false, write: replaced(/[أإآ]/gu, 'ا') },
  { name: 'ta marbuta as ha', isError: false, write: replaced(/ة$/u, 'ه') },
  { name: 'ya without dots', isError: false, write: replaced(/ي$/u, 'ى') },
  {
    name: 'Persian letters',
    isError: false,
    write: (word) => (/[يك]/u.test(word) ? word.replace(/[يك]/gu, (letter) => persian[letter] ?? letter) : undefined),
  },
  { name: '«and» before it', isError: false, write: (word) => (isArabic(word) ? `و${word}` : undefined) },
  { name: 'capital letters', isError: false, write: (word) => (isArabic(word) ? undefined : word.toUpperCase()) },
  { name: 'marks of direction', isError: false, write: (word) => `\u200F${word}\u200E` },
  {
    name: 'a letter left out',
    isError: true,
    write: (word, random) => {
      const at = cutOf(word, random);
      return word.slice(0, at) + word.slice(at + 1);
    },
  },
  {
    name: 'two letters changed round',
    isError: true,
    write: (word, random) => {
      const at = cutOf(word, random) - 1;
      const [a = '', b = ''] = [word[at], word[at + 1]];
      return a === b ? undefined : word.slice(0, at) + b + a + word.slice(at + 2);
    },
  },
  {
    name: 'a wrong letter',
    isError: true,
    write: (word, random) => {
      const at = cutOf(word, random);
      const letter = pick(alphabet[languageOf(word)], random) ?? '';
      return letter === word[at] ? undefined : word.slice(0, at) + letter + word.slice(at + 1);
    },
  },
];

/** The least letters of a word that is put to the test. */
const leastLetters = 5;

/** Different words of some texts, as printed but without dots and strokes, drawn at random. */
export function drawWords(texts: readonly string[], count: number, random: () => number): string[] {
  const words = new Set(
    texts
      .flatMap((text) => text.match(/[\p{L}\p{M}ـ.]+/gu) ?? [])
      .map((word) => word.replace(/[ـ.\p{M}]/gu, ''))
      .filter((word) => word.length >= leastLetters),
  );
  const pool = [...words].sort();
  return Array.from({ length: Math.min(count, pool.length) }, () => {
    const [word = ''] = pool.splice(Math.floor(random() * pool.length), 1);
    return word;
  });
}
