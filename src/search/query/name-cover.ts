import { analyse } from '#domain/text/analyse.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import type { QueryLexicon } from './lexicon.ts';
import type { RecordRef } from './record.ts';

/**
 * How much of a record's name some forms cover, from 0 to 1, in the language that they cover best; 0 for an article,
 * whose title is not among the names. A name is analysed when it is first asked about.
 */
export function nameCover(lexicon: QueryLexicon): (ref: RecordRef, forms: readonly string[]) => number {
  const names = new Map([...lexicon.names.values()].map(({ ref, name }) => [ref, name]));
  const read = new Map<RecordRef, string[][][]>();
  const formsOf = (name: Record<Locale, string>): string[][][] =>
    allLocales.map((locale) =>
      analyse(name[locale], lexicon, { nested: true }).map(({ stem, keys }) => [stem, ...keys]),
    );
  return (ref, forms) => {
    const name = names.get(ref);
    if (!name) return 0;
    const languages = read.get(ref) ?? formsOf(name);
    read.set(ref, languages);
    const shares = languages.map((tokens) =>
      tokens.length > 0
        ? tokens.filter((token) => token.some((form) => forms.includes(form))).length / tokens.length
        : 0,
    );
    return Math.max(0, ...shares);
  };
}
