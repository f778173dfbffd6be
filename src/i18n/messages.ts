import { locales, type Locale } from '#domain/model/locales.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { numberWords } from './number-words.ts';

/** Forms of a counted phrase by CLDR plural category; each language has the categories that it needs. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** What every language must provide: the keys of the English interface, texts as texts and counts as counts. */
export type Messages = { [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : PluralForms };

export const messages = { en, ar } as const satisfies Record<Locale, Messages>;

type TextKey = { [Key in keyof Messages]: Messages[Key] extends string ? Key : never }[keyof Messages];
type CountKey = Exclude<keyof Messages, TextKey>;

/** The interface in one language. */
export interface Translate {
  /** A text with its blanks filled in. @example t('article.paragraph', { n: 4 }) // => 'Paragraph 4' */
  (key: TextKey, blanks?: Record<string, string | number>): string;
  /** A counted phrase in the right plural. @example t.count('count.articles', 3) // => '3 مقالات' */
  count: (key: CountKey, n: number) => string;
  /** The same within a sentence: small numbers as words. @example t.countInWords('count.articles', 3) // => 'ثلاثة مقالات' */
  countInWords: (key: CountKey, n: number) => string;
}

const fill = (text: string, blanks: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));

function translatorOf(locale: Locale): Translate {
  const words: Messages = messages[locale];
  const plural = new Intl.PluralRules(locales[locale].intl);
  const number = new Intl.NumberFormat(locales[locale].intl);
  const t = (key: TextKey, blanks: Record<string, string | number> = {}) => fill(words[key], blanks);
  const counted = (key: CountKey, n: number, written: string) => {
    const forms = words[key];
    return fill(forms[plural.select(n)] ?? forms.other, { n: written });
  };
  const count = (key: CountKey, n: number) => counted(key, n, number.format(n));
  const countInWords = (key: CountKey, n: number) => counted(key, n, numberWords[locale][n] ?? number.format(n));
  return Object.assign(t, { count, countInWords });
}

const translators: Record<Locale, Translate> = { en: translatorOf('en'), ar: translatorOf('ar') };

/** The interface's words in a language, with the numbers and plurals of that language; made once, since that takes long. */
export const translator = (locale: Locale): Translate => translators[locale];
