import { fold } from './fold.ts';
import { locales, type Locale } from './locales.ts';

/** Entries under one letter of an index. */
export interface LetterGroup<Entry> {
  letter: string;
  entries: Entry[];
}

/** What a name is sorted by: without the article, which readers of neither language look under. */
function sortKey(name: string, locale: Locale): string {
  const word = locale === 'ar' ? name.replace(/^[«"]?ال(?=\p{L})/u, '') : name.replace(/^[“"]?al[- ](?=\p{L})/iu, '');
  return word.replace(/^[^\p{L}\p{N}]+/u, '');
}

/**
 * Entries by the first letter of their names in a language, letters and entries in its order. The article («ال», “al-”)
 * does not count, forms of alef are one letter, and numbers come first under «#».
 * @example alphabetical([{ name: { en: 'Al-Bukamal', ar: 'البوكمال' } }], 'ar') // => [{ letter: 'ب', entries: [...] }]
 */
export function alphabetical<Entry extends { name: Record<Locale, string> }>(
  entries: readonly Entry[],
  locale: Locale,
): LetterGroup<Entry>[] {
  const { compare } = new Intl.Collator(locales[locale].intl, { numeric: true });
  const keyed = entries
    .map((entry) => ({ entry, key: sortKey(entry.name[locale], locale) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.entry.name[locale], b.entry.name[locale]));
  const groups = new Map<string, Entry[]>();
  for (const { entry, key } of keyed) {
    const first = fold(key).charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups]
    .map(([letter, each]) => ({ letter, entries: each }))
    .sort((a, b) => Number(b.letter === '#') - Number(a.letter === '#') || compare(a.letter, b.letter));
}
