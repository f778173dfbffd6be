import { locales, type Locale } from '#domain/model/locales.ts';
import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';

/** The letter of one group, and its entries in order. */
export interface Letter<T> {
  letter: string;
  entries: T[];
}

/** A name without the article that it is not sorted by: «ال», “al-” before its noun, “the”. */
const withoutArticle: Record<Locale, (name: string) => string> = {
  en: (name) => name.replace(/^(?:al[-\s]|(?:ad|an|ar|as|ash|at|az)-|the\s)(?=\S)/iu, ''),
  ar: (name) => withoutDefiniteArticle(name),
};

/** Marks that no letter is told apart by: quotation marks, brackets, spaces, vowel signs. */
const withoutMarks = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');

/** A name as it is sorted: without the article before it. @example sortKey('البوكمال', 'ar') // => 'بوكمال' */
function sortKey(name: string, locale: Locale): string {
  return withoutMarks(withoutArticle[locale](withoutMarks(name)));
}

/** The letter that a name is found under; the forms of alef are one letter, digits stand under «#». */
function letterOf(key: string, locale: Locale): string {
  const [first = ''] = key.normalize('NFD').toLocaleUpperCase(locales[locale].intl);
  if (/\p{N}/u.test(first)) return '#';
  return first.replace(/[ٱى]/u, 'ا');
}

/**
 * Entries by the first letter of their name in a language, in that language's order (`Intl.Collator`), groups and
 * entries alike. The article and the forms of alef make no difference.
 * @example alphabetical([{ name: { en: 'Al-Bukamal', ar: 'البوكمال' } }], 'ar') // => [{ letter: 'ب', entries: […] }]
 */
export function alphabetical<T extends { name: Record<Locale, string> }>(
  entries: readonly T[],
  locale: Locale,
): Letter<T>[] {
  const collator = new Intl.Collator(locales[locale].intl, { numeric: true });
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry.name[locale], locale) }));
  const groups = Map.groupBy(
    keyed.sort((a, b) => collator.compare(a.key, b.key)),
    ({ key }) => letterOf(key, locale),
  );
  return [...groups]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([letter, members]) => ({ letter, entries: members.map(({ entry }) => entry) }));
}
