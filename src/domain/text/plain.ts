/**
 * Dots set between lengthening strokes inside an Arabic word, as outlets do to get past filters: «الميليشـ.ـيات».
 * A stroke (tatweel), points, and strokes again or not, between letters: docs/search.md says how they were met.
 */
export const dotted = /(?<=\p{Script=Arabic})ـ+(?:[.·•*…_-]+ـ*)+(?=\p{Script=Arabic})/gu;

/** A text with its dotted words made plain. @example plainForm('هجـ.ـمـ.ـاته') // => 'هجماته' */
export function plainForm(text: string): string {
  return text.replace(dotted, '').replace(/(?<=\p{Script=Arabic})ـ+(?=\p{Script=Arabic})/gu, '');
}

/** The first dotted word of a text, without punctuation around it, or undefined. */
export function firstDottedWord(text: string): string | undefined {
  return text
    .split(/\s+/u)
    .find((word) => word.search(dotted) >= 0)
    ?.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
