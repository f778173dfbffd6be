import { expect, test } from 'vitest';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';
import { historyOf } from './history.ts';

test('what changed is told newest first, removals before corrections and readings of one day', () => {
  const { corrections } = sampleCorpus();
  const { title, outlet, published } = sampleArticle();
  const stone = { slug: 'gone', title, outlet, published, removed: { on: '2026-11-23', why: title } };
  const changes = historyOf([sampleArticle()], corrections, [stone]);
  expect(changes.map(({ date, what }) => `${date} ${what}`)).toEqual([
    '2026-11-23 removed',
    '2026-11-23 corrected',
    '2026-11-22 read',
  ]);
});

test('no more than fifty changes are told', () => {
  const articles = Array.from({ length: 60 }, (_, at) => sampleArticle(`article-${at}`));
  expect(historyOf(articles, [], [])).toHaveLength(50);
});
