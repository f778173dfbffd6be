import { grades } from '#domain/model/vocabulary.ts';
import { locales, type Locale } from '#domain/model/locales.ts';
import { translator } from './messages.ts';

/** The first and the last year of something. */
export interface Years {
  first: number;
  last: number;
}

/** Years as a text names them. @example yearsInWords({ first: 2018, last: 2022 }, 'ar') // => 'الأعوام 2018–2022' */
export function yearsInWords({ first, last }: Years, locale: Locale): string {
  const t = translator(locale);
  return first === last ? t('years.one', { first }) : t('years.several', { first, last });
}

/** Of which years the articles are, and that much has changed since. */
export function asOf(years: Years, locale: Locale): string {
  return translator(locale)('site.asOf', { years: yearsInWords(years, locale) });
}

/** How many articles report something, and how many of these independently. @example sourcingWords({ articles: 2, independent: 1 }, 'en') // => '2 articles, 1 independent' */
export function sourcingWords(
  { articles, independent }: { articles: number; independent: number },
  locale: Locale,
): string {
  const t = translator(locale);
  const count = t.count('count.articles', articles);
  return articles > 1 ? count + locales[locale].comma + t.count('count.independent', independent) : count;
}

/** A text as it begins a sentence. @example beginning('five articles', 'en') // => 'Five articles' */
export function beginning(text: string, locale: Locale): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase(locales[locale].intl));
}

/** What lists may be narrowed to by how sure they are, surest first. @example gradeOptions('en')[0] // => { value: 'named', label: 'named speaker' } */
export function gradeOptions(locale: Locale): { value: string; label: string }[] {
  const t = translator(locale);
  return grades.map((grade) => ({ value: grade, label: t(`sourcing.${grade}`) }));
}
