import { wordsIn } from '#domain/text/analyse.ts';
import { isRomanisedArticle, withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { QueryLexicon } from './lexicon/lexicon.ts';
import { isProfile } from './record.ts';
import { skeleton } from './repair/transliteration.ts';

/** How many names are offered where nothing was found, and how many letters two words must begin with alike. */
const offered = { most: 3, alike: 3 };

/** Names that look like words of a question which found nothing: to ask for next, never an answer. */
export function similarNames(question: string, { names }: Pick<QueryLexicon, 'names'>): Record<Locale, string>[] {
  const typed = wordsIn(question).filter((word) => word.length > offered.alike && !isRomanisedArticle(word));
  const isAlike = (word: string, known: string): boolean => {
    const consonants = skeleton(word).slice(0, offered.alike);
    const isLatin = /^[a-z]+$/.test(word);
    if (
      isLatin &&
      consonants.length === offered.alike &&
      word[0] === known[0] &&
      skeleton(known).startsWith(consonants)
    )
      return true;
    const beginningOf = (each: string) => withoutDefiniteArticle(each).slice(0, offered.alike);
    return beginningOf(word) === beginningOf(known);
  };
  return [...names.values()]
    .filter(({ ref }) => isProfile(ref))
    .map(({ name }) => name)
    .filter(({ en, ar }) =>
      wordsIn(`${en} ${ar}`).some(
        (known) => known.length > offered.alike && typed.some((word) => isAlike(word, known)),
      ),
    )
    .slice(0, offered.most);
}
