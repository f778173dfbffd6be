import { isLatinArticle, wordsIn } from '#domain/text/analyse.ts';
import { stem } from '#domain/text/stem.ts';
import { isRecord, type NameRow, type QueryLexicon } from './lexicon.ts';

/** How many names are offered at most. */
const most = 8;

/** The article of Arabic is no part of what a reader remembers of a name. */
const withoutArticle = (word: string): string => word.replace(/^[وف]?ال(?=\p{L})/u, '');

/**
 * The names that a reader may be typing, in any of their spellings: the last word may be unfinished, the words before it
 * must stand in the name in their order. Names that begin so come first, then those with most reports.
 * @param rows in the order in which they are offered
 * @example suggest('القاط', rows, lexicon) // => the rows of «القاطرجي»
 */
export function suggest(typed: string, rows: readonly NameRow[], { occurs }: Pick<QueryLexicon, 'occurs'>): NameRow[] {
  const words = wordsIn(typed).filter((word) => !isLatinArticle(word));
  const typedWords = words.map((word, index) => ({
    core: withoutArticle(word),
    form: stem(word, occurs),
    isLast: index === words.length - 1,
  }));
  if (typedWords.length === 0) return [];

  /** The place in a name at which the typed words begin; undefined where they are not in it. */
  const placeIn = (name: readonly string[]): number | undefined => {
    let from = 0;
    let first: number | undefined;
    for (const { core, form, isLast } of typedWords) {
      const at = name.findIndex((word, index) => index >= from && (word === form || (isLast && word.startsWith(core))));
      if (at < 0) return undefined;
      first ??= at;
      from = at + 1;
    }
    return first;
  };

  return rows
    .filter(([ref]) => isRecord(ref))
    .flatMap((row) => {
      const [, en, ar, keys] = row;
      const names = [
        ...keys.split('|').map((key) => key.split(' ')),
        ...[en, ar].map((name) =>
          wordsIn(name)
            .filter((word) => !isLatinArticle(word))
            .map(withoutArticle),
        ),
      ];
      const places = names.flatMap((name) => placeIn(name) ?? []);
      return places.length > 0 ? [{ row, isBeginning: places.includes(0) }] : [];
    })
    .sort((a, b) => Number(b.isBeginning) - Number(a.isBeginning))
    .slice(0, most)
    .map(({ row }) => row);
}
