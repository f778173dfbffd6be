import { expect, test } from 'vitest';
import { sampleArticle } from '#tests/samples/corpus.ts';
import type { Tie } from '#domain/derived/ties.ts';
import { discSize, modesByYear, outletsByKind, outletsByYear, undated } from './counts.ts';

const tie = (mode: string, edtf: string): Tie =>
  ({ relation: { mode }, article: { published: { edtf } } }) as unknown as Tie;

test('ties are counted by kind and by the year they were reported in, years between included', () => {
  const ties = [
    tie('rivalry', '2018-10-24~'),
    tie('cooperation', '2020-11-26/2020-11-30'),
    tie('rivalry', '2018-10-24~'),
  ];
  expect(modesByYear(ties)).toEqual({
    columns: ['2018', '2019', '2020'],
    rows: [
      { id: 'cooperation', cells: [0, 0, 1] },
      { id: 'rivalry', cells: [2, 0, 0] },
    ],
  });
});

test('statements without a date have a column of their own, the last', () => {
  const article = sampleArticle();
  const [dated, undatedOne] = article.statements;
  expect([dated?.when?.edtf, undatedOne?.when]).toEqual(['2020-11-15', undefined]);
  expect(outletsByYear([article])).toEqual({ columns: ['2020', undated], rows: [{ id: 'paper', cells: [1, 1] }] });
});

test('where every statement has a date there is no such column', () => {
  const article = sampleArticle();
  article.statements = article.statements.slice(0, 1);
  expect(outletsByYear([article]).columns).toEqual(['2020']);
});

test('every statement of every outlet is counted once, by year and by kind', () => {
  const articles = [sampleArticle(), sampleArticle('another')];
  const statements = articles.flatMap((article) => article.statements).length;
  for (const { rows } of [outletsByYear(articles), outletsByKind(articles)])
    expect(rows.flatMap(({ cells }) => cells).reduce((sum, count) => sum + count, 0)).toBe(statements);
});

test('the area of a disc grows with its number, and nothing has none', () => {
  expect([0, 1, 4, 16].map((count) => discSize(count, 16))).toEqual([0, 2, 3, 6]);
  expect(discSize(1, 400)).toBe(1);
});
