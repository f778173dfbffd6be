import { analyse } from '#domain/analyse.ts';
import { allLocales } from '#domain/locales.ts';
import type { QueryLexicon } from './lexicon.ts';
import type { RecordRef } from './record.ts';

/**
 * How much of a record's name some forms cover, from 0 to 1, in the language that they cover best; 0 for an article,
 * whose title is not among the names. The names are analysed once, at the first question.
 */
export function nameCover(lexicon: QueryLexicon): (ref: RecordRef, forms: readonly string[]) => number {
  let names: Map<RecordRef, string[][][]> | undefined;
  const read = () =>
    new Map(
      [...lexicon.names.values()].map(({ ref, name }) => [
        ref,
        allLocales.map((locale) =>
          analyse(name[locale], lexicon, { nested: true }).map(({ stem, keys }) => [stem, ...keys]),
        ),
      ]),
    );
  return (ref, forms) => {
    names ??= read();
    const shares = (names.get(ref) ?? []).map((tokens) =>
      tokens.length > 0
        ? tokens.filter((token) => token.some((form) => forms.includes(form))).length / tokens.length
        : 0,
    );
    return Math.max(0, ...shares);
  };
}
