import { dateWords, type DatedFacts } from '#domain/model/dates.ts';
import type { Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';

/** A date in words, marked where it was inferred. @example datedWords({ edtf: '2020-11~', basis: 'inferred', … }, 'en') // => 'about November 2020 (inferred)' */
export function datedWords({ edtf, basis }: DatedFacts, locale: Locale): string {
  const words = dateWords(edtf, locale);
  return basis === 'inferred' ? `${words} (${translator(locale)('date.inferred')})` : words;
}
