import { locales, type Locale } from '#domain/model/locales.ts';

/** What goes on the clipboard: as text, and as HTML for programs that take it. */
export interface Clip {
  text: string;
  html: string;
}

/** Words to be quoted, with who says so and where they stand. */
export interface Quoted {
  words: string;
  /** The language of the words, whose quotation marks they get. */
  lang: Locale;
  /** Who said it, through which outlet, when: one line in the reader's language. */
  by: string;
  byLang: Locale;
  /** The permanent address of the words. */
  address: string;
}

const marks = { en: ['“', '”'], ar: ['«', '»'] } as const satisfies Record<Locale, readonly [string, string]>;

/** Words between the quotation marks of their language. @example inMarks('كلمة', 'ar') // => '«كلمة»' */
export function inMarks(words: string, lang: Locale): string {
  return marks[lang].join(words);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * A quotation as it is taken along: the words in their marks, who said them, and the address alone on the last line, where
 * chat programs make a link of it. Each line is of one language, and as HTML says which.
 */
export function quotationOf({ words, lang, by, byLang, address }: Quoted): Clip {
  const quoted = inMarks(words.replace(/\s+/gu, ' ').trim(), lang);
  const island = (locale: Locale) => `lang="${locale}" dir="${locales[locale].dir}"`;
  return {
    text: [quoted, by, address].join('\n'),
    html: [
      `<blockquote ${island(lang)} cite="${escaped(address)}"><p>${escaped(quoted)}</p></blockquote>`,
      `<p ${island(byLang)}>${escaped(by)}</p>`,
      `<p dir="ltr"><a href="${escaped(address)}">${escaped(address)}</a></p>`,
    ].join(''),
  };
}

/** A copied address: as text, and as a link. */
export function addressClip(address: string): Clip {
  return { text: address, html: `<a href="${escaped(address)}">${escaped(address)}</a>` };
}
