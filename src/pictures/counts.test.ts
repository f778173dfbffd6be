import { expect, test } from 'vitest';
import { sampleArticle } from '#domain/sample-corpus.ts';
import type { Tie } from '#domain/ties.ts';
import { discSize, modesByYear, outletsByKind, outletsByYear } from './counts.ts';

const tie = (mode: string, edtf?: string): Tie =>
  ({ relation: { mode }, statement: { when: edtf === undefined ? undefined : { edtf } } }) as unknown as Tie;

test('ties are counted by kind and by the year they are reported of, years without one included, the undated last', () => {
  const ties = [
    tie('rivalry', '2018'),
    tie('cooperation', '2020-11~'),
    tie('cooperation'),
    tie('rivalry', '../2018-10-24'),
  ];
  expect(modesByYear(ties)).toEqual({
    columns: ['2018', '2019', '2020', 'undated'],
    rows: [
      { id: 'cooperation', cells: [0, 0, 1, 1] },
      { id: 'rivalry', cells: [2, 0, 0, 0] },
    ],
  });
});

test('ties without any date have one column', () => {
  expect(modesByYear([tie('command')]).columns).toEqual(['undated']);
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
