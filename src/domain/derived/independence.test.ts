import { expect, test } from 'vitest';
import { independenceOf } from './independence.ts';
import type { Report } from './reports.ts';

const report = (slug: string, outlet: string, via?: string, compiled = false) =>
  ({
    article: { slug, outlet, compiled: compiled ? { why: {} } : undefined },
    statement: { 'said-by': { via } },
  }) as unknown as Report;

test('statements of one article are one report', () => {
  expect(independenceOf([report('a', 'sy24'), report('a', 'sy24')])).toEqual({
    articles: 1,
    independent: 1,
    compiled: [],
  });
});

test('what two articles take from one network is one source', () => {
  expect(independenceOf([report('a', 'one', 'network'), report('b', 'two', 'network')]).independent).toBe(1);
});

test('an article compiled from others is shown and not counted', () => {
  expect(independenceOf([report('a', 'sy24'), report('b', 'awtan-post', undefined, true)])).toEqual({
    articles: 2,
    independent: 1,
    compiled: ['b'],
  });
});
