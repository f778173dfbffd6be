import type { Article } from '#domain/model/corpus.ts';
import type { Paragraph } from '#domain/text/original.ts';

/**
 * The paragraphs of an original that may be shown: all, or the first where only an excerpt is allowed. Pages, search and
 * data files take the text from here alone, so that `rights.display: excerpt` takes effect everywhere in one build.
 */
export function shownParagraphs({ paragraphs, rights }: Pick<Article, 'paragraphs' | 'rights'>): Paragraph[] {
  return rights.display === 'full' ? paragraphs : paragraphs.slice(0, 1);
}
