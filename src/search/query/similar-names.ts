import { isLatinArticle, wordsIn } from '#domain/text/analyse.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { QueryLexicon } from './lexicon.ts';
import { skeleton } from './spelling-distance.ts';

/** How many names are offered where nothing was found, and how many letters two words must begin with alike. */
const offered = { most: 3, alike: 3 };

/** Names that look like words of a question which found nothing: a way on, never an answer. */
export function nearNames(question: string, { names }: Pick<QueryLexicon, 'names'>): Record<Locale, string>[] {
  const typed = wordsIn(question).filter((word) => word.length > offered.alike && !isLatinArticle(word));
  const isAlike = (word: string, known: string): boolean => {
    const bones = skeleton(word).slice(0, offered.alike);
    const isLatin = /^[a-z]+$/.test(word);
    if (isLatin && bones.length === offered.alike && word[0] === known[0] && skeleton(known).startsWith(bones))
      return true;
    const [core, other] = [word, known].map((each) => each.replace(/^ال/u, ''));
    return core?.slice(0, offered.alike) === other?.slice(0, offered.alike);
  };
  return [...names.values()]
    .filter(({ ref }) => /^(?:actor|place|outlet)\//.test(ref))
    .map(({ name }) => name)
    .filter(({ en, ar }) =>
      wordsIn(`${en} ${ar}`).some(
        (known) => known.length > offered.alike && typed.some((word) => isAlike(word, known)),
      ),
    )
    .slice(0, offered.most);
}
