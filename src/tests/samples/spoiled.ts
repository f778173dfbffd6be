import { corpusFaults } from '#domain/checks/corpus-faults.ts';
import type { Fault } from '#domain/checks/faults.ts';
import type { Article, Corpus } from '#domain/model/corpus.ts';
import type { Statement } from '#domain/model/statement.ts';
import { sampleCorpus } from './corpus.ts';

/** For tests of the content check: the sample corpus with something spoiled in it. */
export const index = 'content/articles/an-article/index.mdx';

export function the<T>(items: readonly T[], position: number): T {
  const item = items[position];
  if (item === undefined) throw new Error('the sample corpus has changed');
  return item;
}

export const article = (corpus: Corpus): Article => the(corpus.articles, 0);
export const statement = (corpus: Corpus, position: 0 | 1): Statement => the(article(corpus).statements, position);

/** The quotation of the first statement. */
export function quoteOf(corpus: Corpus): NonNullable<Statement['quote']> {
  const { quote } = statement(corpus, 0);
  if (!quote) throw new Error('the sample corpus has changed');
  return quote;
}

export function faultsAfter(spoil: (corpus: Corpus) => void): Fault[] {
  const corpus = sampleCorpus();
  spoil(corpus);
  return corpusFaults(corpus);
}
