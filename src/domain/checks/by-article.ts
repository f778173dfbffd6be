import type { Article } from '#domain/model/corpus.ts';

/**
 * Remembers what was found in each article for as long as neither it nor what it was held against has changed: while the
 * site is written, most do not.
 * @returns what finds it: given what an article is held against, as a text, and how to look; and then the article
 */
export function byArticle<T extends object>(): (
  against: string,
  look: (article: Article) => T,
) => (article: Article) => T {
  let before = { against: '', found: new WeakMap<Article, T>() };
  return (against, look) => {
    if (against !== before.against) before = { against, found: new WeakMap() };
    const { found } = before;
    return (article) => {
      const made = found.get(article) ?? look(article);
      found.set(article, made);
      return made;
    };
  };
}
