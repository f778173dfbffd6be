import { dotted } from './plain.ts';

/**
 * Folding: spellings that writers mix are made one, letter by letter. Used for indexing, querying, excerpts and marks; the
 * text that is shown is never folded. What each part of it is worth: docs/search.md.
 */

/** Each rule: what it changes, into what, and why. */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // Dots between lengthening strokes, to get past filters: «الميليشـ.ـيات» is «الميليشيات».
  [dotted, ''],
  // The lengthening stroke is ornament: «الدولـــة» is «الدولة».
  [/ـ/gu, ''],
  // Short vowels and Koranic marks are written or left out at will: «كِتَاب» is «كتاب».
  [/[\u064B-\u065F\u0670\u06D6-\u06ED]/gu, ''],
  // Marks of direction and joining have no sound: «\u200Fداعش» is «داعش».
  [/[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ''],
  // One alef: «إيران», «ايران», «أيران».
  [/[أإآٱ]/gu, 'ا'],
  // Final ya and its Persian form: «الثورى», «الثوری», «الثوري».
  [/[ىی]/gu, 'ي'],
  // Persian kaf: «کمین», «كمين».
  [/ک/gu, 'ك'],
  // Ta marbuta is typed as ha: «المقاومه», «المقاومة».
  [/ة/gu, 'ه'],
  // Hamza on a seat is typed as the seat: «مسؤول», «مسوول»; «وائل», «وايل».
  [/ؤ/gu, 'و'],
  [/ئ/gu, 'ي'],
  // Letters of transliteration: «Nabʿ», «Dar'a», «Dayr az-Zawr».
  [/(?<=\p{L})['’‘ʼʿʾ`](?=\p{L})/gu, ''],
  // The Turkish i without a dot, which has no mark to take off: «Halep'in kırsalı».
  [/ı/gu, 'i'],
];

/** Arabic and Persian digits. @example «٢٠٢١» → «2021» */
const easternDigits = /[٠-٩۰-۹]/gu;

/** Letters that folding leaves as they are: most words, which need no look at the rules. */
const folded = /^(?:[a-z0-9]*|[\u0621\u0627\u0628\u062A-\u063A\u0641-\u0648\u064A]*)$/;

/** The alefs that folding makes one, and letters that stand for them where they are told apart: no text has these. */
const alefs: Record<string, string> = { أ: 'ځ', إ: 'ڃ', آ: 'ڄ' };
/** Stands for an alef with a madda, which is never left out by mistake and put elsewhere. */
export const toldMadda = 'ڄ';

/**
 * A word folded but for its alefs: as long as the folded one, letter for letter, so that «آلية» and «إلى», which fold to
 * nearly the same, can still be told apart. A letter without marks stands for each alef, since the engine takes marks off.
 * Undefined for a word without a marked alef.
 * @example foldTellingAlefs('آليّة') // => 'ڄليه'
 */
export function foldTellingAlefs(word: string): string | undefined {
  const composed = word.normalize('NFKC');
  return /[أإآ]/u.test(composed) ? fold(composed.replace(/[أإآ]/gu, (alef) => alefs[alef] ?? alef)) : undefined;
}

/**
 * A text folded. Its white space stays, so that words keep their places.
 * @example fold('الميليشـ.ـيات الإيرانيّة ٢٠٢١') // => 'الميليشيات الايرانيه 2021'
 * @example fold('Dayr az-Zawr, Ḩimş') // => 'dayr az-zawr, hims'
 */
export function fold(text: string): string {
  if (folded.test(text)) return text;
  const composed = text.normalize('NFKC').replace(easternDigits, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const arabic = rules.reduce((each, [pattern, replacement]) => each.replace(pattern, replacement), composed);
  return arabic
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letters) => letters.charAt(0))
    .normalize('NFC')
    .toLowerCase();
}
