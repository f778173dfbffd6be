import { describe, expect, test } from 'vitest';
import { articleOf, sampleStatement } from '#tests/samples/reports.ts';
import { byYear, pagesOf, yearParts } from './year-parts.ts';

const when = (edtf: string) => ({ edtf, basis: 'stated' as const });
const article = articleOf('one', '2022-01', [
  sampleStatement('undated'),
  sampleStatement('of-2020', { when: when('2020-05') }),
  sampleStatement('over-two-years', { when: when('2019-12/2020-01') }),
  sampleStatement('also-2020', { when: when('2020') }),
]);
const reports = article.statements.map((statement) => ({ article, statement }));
const ids = (list: readonly { statement: { id: string } }[]) => list.map(({ statement }) => statement.id);

test('what is reported stands under the last year it tells of, or else that of its article, newest first', () => {
  expect(byYear(reports).map(({ year, reports: members }) => [year, ids(members)])).toEqual([
    ['2022', ['undated']],
    ['2020', ['of-2020', 'over-two-years', 'also-2020']],
  ]);
});

describe('a list that is too long for one page', () => {
  test('is cut into years, and a year into pieces', () => {
    expect(yearParts(reports, { fits: 2, most: 2 }).map(({ part, reports: members }) => [part, ids(members)])).toEqual([
      ['2022', ['undated']],
      ['2020', ['of-2020', 'over-two-years']],
      ['2020-2', ['also-2020']],
    ]);
  });

  test('loses nothing, and one that fits is not cut', () => {
    expect(yearParts(reports, { fits: 1, most: 1 }).flatMap(({ reports: members }) => members)).toHaveLength(
      reports.length,
    );
    expect(yearParts(reports, { fits: reports.length, most: 1 })).toEqual([]);
  });

  test('that has no years is cut into pages, of which there is always one', () => {
    expect(pagesOf([1, 2, 3], 2)).toEqual([[1, 2], [3]]);
    expect(pagesOf([], 2)).toEqual([[]]);
  });
});
