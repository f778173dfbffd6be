import type { Article } from '#domain/model/corpus.ts';
import type { Paragraph } from '#domain/text/original.ts';

/**
 * The paragraphs of an original that may be shown: all, the first where only an excerpt is allowed, none of a removed article. Pages, search and
 * data files take the text from here alone, so that `rights.display: excerpt` takes effect everywhere in one build.
 */
export function shownParagraphs({ paragraphs, rights }: Pick<Article, 'paragraphs' | 'rights'>): Paragraph[] {
  return { full: paragraphs, excerpt: paragraphs.slice(0, 1), removed: [] }[rights.display];
}

/** The slips of the printed text that stand in a shown paragraph: of the others not a word is shown. */
export function shownMisprints(article: Article): Article['original']['misprints'] {
  const shown = new Set(shownParagraphs(article).map(({ n }) => n));
  return article.original.misprints.filter(({ paragraph }) => shown.has(paragraph));
}

/** Our English of the shown paragraphs by their numbers: shown, withheld and taken down with the original. */
export function shownTranslation(article: Article): ReadonlyMap<number, string> {
  return new Map(
    shownParagraphs(article).flatMap(({ n }) => {
      const text = article.translation?.[n - 1];
      return text === undefined ? [] : [[n, text] as const];
    }),
  );
}
