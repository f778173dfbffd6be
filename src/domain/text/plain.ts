/**
 * Dots set between lengthening strokes inside an Arabic word, as outlets do to get past filters: «الميليشـ.ـيات».
 * Source of the pattern: the search notes of this project (tatweel, then points, then optional tatweel, between letters).
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
