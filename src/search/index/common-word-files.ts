import { wordsIn } from '#domain/text/analyse.ts';
import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { packCommonWords, type CommonWordsFile } from '#search/query/lexicon/common-words.ts';
import words from './common-words.json' with { type: 'json' };

/** Where the everyday words of a language lie, below the folder of the search. */
const commonWordsFile = (locale: Locale): string => `common-words.${locale}.json`;

/**
 * The everyday words of each language, by which a real word that no text holds is told from a misspelt one. General lists,
 * of no text here: where they are from, docs/search.md says.
 */
export function commonWordFiles(): [string, CommonWordsFile][] {
  return allLocales.map((locale) => {
    const folded = wordsIn(words[locale]).map((word) => withoutDefiniteArticle(word, 'nothing', 3));
    return [commonWordsFile(locale), packCommonWords([...new Set(folded)].filter((word) => word.length > 2).sort())];
  });
}
