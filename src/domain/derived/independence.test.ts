import { describe, expect, test } from 'vitest';
import { independenceOf, type Bodies } from './independence.ts';
import type { Report } from './reports.ts';

const outlets = ['mail', 'herald', 'wire', 'agency', 'gazette', 'page', 'journal'];

/** The agency speaks for the council, the gazette for its road office, a part of it, the page for the road office too. */
const bodies: Bodies = {
  outlets: outlets.map((id) => {
    const body = { agency: 'council', gazette: 'road-office', page: 'road-office', journal: 'union' }[id];
    return body === undefined ? { id } : { id, body };
  }),
  actors: [
    { id: 'council' },
    { id: 'road-office', parent: 'works' },
    { id: 'works', parent: 'council' },
    { id: 'union' },
  ],
};

const compiled = { why: { en: 'It is put together.', ar: 'مجمّع.' } };
const report = (slug: string, outlet: string, via?: string, more: { kind?: string; compiled?: typeof compiled } = {}) =>
  ({
    article: { slug, outlet, compiled: more.compiled },
    statement: { kind: more.kind ?? 'event', 'said-by': { via } },
  }) as unknown as Report;

describe('of the reports of something', () => {
  test('one article is at most one, however many outlets it takes from', () => {
    const reports = [report('a', 'mail'), report('a', 'mail', 'wire'), report('a', 'mail', 'agency')];
    expect(independenceOf(reports, bodies)).toEqual({ articles: 1, independent: 1, compiled: [] });
  });

  test('two articles with a source of their own each are two', () => {
    expect(independenceOf([report('a', 'mail'), report('b', 'herald')], bodies)).toEqual({
      articles: 2,
      independent: 2,
      compiled: [],
    });
  });

  test('two that take it from one network are one', () => {
    expect(independenceOf([report('a', 'mail', 'wire'), report('b', 'herald', 'wire')], bodies).independent).toBe(1);
  });

  test('two of one outlet are one', () => {
    expect(independenceOf([report('a', 'mail'), report('b', 'mail')], bodies).independent).toBe(1);
  });

  test('two that share a network are two where one of them has another source besides, whichever comes first', () => {
    const reports = [report('a', 'mail', 'wire'), report('a', 'mail'), report('b', 'herald', 'wire')];
    expect(independenceOf(reports, bodies).independent).toBe(2);
    expect(independenceOf([...reports].reverse(), bodies).independent).toBe(2);
  });

  test('three that share two networks are two', () => {
    const reports = ['a', 'b', 'c'].flatMap((slug) => [report(slug, 'mail', 'wire'), report(slug, 'mail', 'page')]);
    expect(independenceOf(reports, bodies)).toEqual({ articles: 3, independent: 2, compiled: [] });
  });

  test('opinions are not counted', () => {
    const reports = [report('a', 'mail'), report('b', 'herald', undefined, { kind: 'position' })];
    expect(independenceOf(reports, bodies)).toEqual({ articles: 2, independent: 1, compiled: [] });
    expect(independenceOf(reports.slice(1), bodies).independent).toBe(0);
  });

  test('a compilation is not counted, and is named', () => {
    const reports = [report('a', 'mail'), report('b', 'herald', undefined, { compiled })];
    expect(independenceOf(reports, bodies)).toEqual({ articles: 2, independent: 1, compiled: ['b'] });
  });

  test('nothing is nothing', () => {
    expect(independenceOf([], bodies)).toEqual({ articles: 0, independent: 0, compiled: [] });
  });
});

describe('outlets of one body are one source', () => {
  test.each([
    ['both speak for it', 'gazette', 'page', 1],
    ['one speaks for a part of a part of what the other speaks for', 'agency', 'gazette', 1],
    ['the other way round', 'page', 'agency', 1],
    ['but not where they speak for two', 'gazette', 'journal', 2],
    ['nor where one speaks for none', 'agency', 'mail', 2],
  ])('%s', (_, one, other, count) => {
    expect(independenceOf([report('a', one), report('b', other)], bodies).independent).toBe(count);
    expect(independenceOf([report('a', 'mail', one), report('b', 'herald', other)], bodies).independent).toBe(count);
  });
});
