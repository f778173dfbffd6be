import { wordsIn } from '#domain/text/analyse.ts';
import { isRomanisedArticle, withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import type { NameRow, QueryLexicon } from './lexicon/lexicon.ts';

/** How many names are offered at most. */
const most = 8;

/** The article is no part of what a reader remembers of a name; one letter after it is the beginning of a name already. */
const withoutArticle = (word: string): string => withoutDefiniteArticle(word, 'conjunctions', 1);

/** The words of a name or of what is typed of one. */
const nameWords = (text: string): string[] => wordsIn(text).filter((word) => !isRomanisedArticle(word));

/**
 * The names that a reader may be typing, in any of their spellings: the last word may be unfinished, the words before it
 * must stand in the name in their order. Names that begin so come first, then those with most reports.
 * @param rows in the order in which they are offered
 * @example suggest('القاط', rows, lexicon) // => the rows of «القاطرجي»
 */
export function suggest(typed: string, rows: readonly NameRow[], { stem }: Pick<QueryLexicon, 'stem'>): NameRow[] {
  const words = nameWords(typed);
  const typedWords = words.map((word, index) => ({
    core: withoutArticle(word),
    form: stem(word),
    isLast: index === words.length - 1,
  }));
  if (typedWords.length === 0) return [];

  /** The position in a name at which the typed words begin; undefined where they are not in it. */
  const positionIn = (name: readonly string[]): number | undefined => {
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
    .flatMap((row) => {
      const [, en, ar, keys] = row;
      const names = [
        ...keys.split('|').map((key) => key.split(' ')),
        ...[en, ar].map((name) => nameWords(name).map(withoutArticle)),
      ];
      const positions = names.flatMap((name) => positionIn(name) ?? []);
      return positions.length > 0 ? [{ row, isAtStart: positions.includes(0) }] : [];
    })
    .sort((a, b) => Number(b.isAtStart) - Number(a.isAtStart))
    .slice(0, most)
    .map(({ row }) => row);
}
