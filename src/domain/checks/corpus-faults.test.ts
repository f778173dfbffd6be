import { expect, test } from 'vitest';
import { corpusFaults } from './corpus-faults.ts';
import { summaryFile } from './summaries.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';
import { article, faultsAfter, quoteOf, the } from '#tests/samples/spoiled.ts';

test('a sound corpus has no fault', () => {
  expect(corpusFaults(sampleCorpus())).toEqual([]);
});

test('all faults are found at once, in every article', () => {
  const faults = faultsAfter((corpus) => {
    corpus.articles.push(sampleArticle('another'));
    article(corpus).outlet = 'nobody';
    quoteOf(corpus).ar = 'ليست هنا';
    the(corpus.articles, 1).places.push('field');
    the(corpus.articles, 1).summary.ar = [];
    the(corpus.actors, 1).parent = 'state';
    corpus.terms = corpus.terms.filter(({ id }) => id !== 'attacker');
  });
  expect(faults.map(({ file, field }) => `${file} ${field}`).sort()).toEqual([
    'content/actors/state.yaml parent',
    'content/articles/an-article/index.mdx outlet',
    'content/articles/an-article/index.mdx statements (corps-met).quote',
    'content/articles/another/index.mdx places',
    'content/articles/another/summary.ar.mdx the summary',
    'content/terms/attacker.yaml the whole file',
  ]);
});

test('the English summary stands with the facts, the Arabic one in a file of its own', () => {
  expect(summaryFile).toEqual({ en: 'index.mdx', ar: 'summary.ar.mdx' });
});

test.each([
  ['en', 'The U.S. Army and others left.'],
  ['ar', 'قال د. أحمد رحال إن الفيلق غادر.'],
] as const)('in %s «%s» is one sentence', (locale, text) => {
  const corpus = sampleCorpus();
  for (const article of corpus.articles)
    article.summary[locale] = [{ text: `${'x '.repeat(120)}${text}`, paragraphs: [1] }];
  expect(corpusFaults(corpus)).toEqual([]);
});
test('a misspelt actor is one fault, and is not to be added to the article', () => {
  const corpus = sampleCorpus();
  for (const actor of corpus.articles[0]?.statements[0]?.actors ?? []) actor.id = 'corp';
  expect(corpusFaults(corpus)).toHaveLength(1);
});
