/**
 * Quotations as they are taken along. Runs in the reader’s browser on every page, so it imports nothing: what it shared with
 * the search would bring the search to every page.
 */

/** A text with its language and direction. */
export interface Island {
  text: string;
  lang: string;
  dir: string;
}

/** A line of a clip: the words quoted, who said them, the address. An address has no language. */
export type ClipLine = (Island & { is: 'words' | 'by' }) | { is: 'address'; text: string };

const marks: Readonly<Record<string, readonly [string, string]>> = { en: ['“', '”'], ar: ['«', '»'] };

/** Words between the quotation marks of their language. @example inMarks('كلمة', 'ar') // => '«كلمة»' */
export function inMarks(words: string, lang: string): string {
  const [opening, closing] = marks[lang] ?? ['"', '"'];
  return opening + words + closing;
}

/**
 * A quotation, a line each: the words in their marks, who said them through which outlet and when, and the address alone on
 * the last line, where chat programs make a link of it. Each line is of one language.
 */
export function quotationOf(words: Island, by: Island, address: string): ClipLine[] {
  const quoted = inMarks(words.text.replace(/\s+/gu, ' ').trim(), words.lang);
  return [{ ...words, is: 'words', text: quoted }, { ...by, is: 'by' }, addressLine(address)];
}

/** An address as it is taken along. */
export function addressLine(address: string): ClipLine {
  return { is: 'address', text: address };
}

/** A clip as text. */
export function clipText(lines: readonly ClipLine[]): string {
  return lines.map(({ text }) => text).join('\n');
}
