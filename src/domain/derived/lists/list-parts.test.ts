import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { groupLinks, listParts, yearParts, type ListGroup } from './list-parts.ts';

const group = (key: string, ...entries: number[]): ListGroup<number> => ({ key, entries });

describe('a list', () => {
  test('that has room stands on one page', () => {
    const groups = [group('a', 1, 2), group('b', 3)];
    expect(listParts(groups, 3)).toEqual([{ part: undefined, groups }]);
  });

  test('without an entry has a page all the same', () => {
    expect(listParts([group('a')], 3)).toEqual([{ part: undefined, groups: [] }]);
  });

  test('without room goes on on further pages, a group in the midst of it too, and nothing is lost', () => {
    expect(listParts([group('a', 1), group('b', 2, 3, 4), group('c', 5)], 2)).toEqual([
      { part: undefined, groups: [group('a', 1), group('b', 2)] },
      { part: 'page/2', groups: [group('b', 3, 4)] },
      { part: 'page/3', groups: [group('c', 5)] },
    ]);
  });
});

describe('a list by year', () => {
  test('that has room stands on one page', () => {
    const years = [group('2019', 1), group('2020', 2)];
    expect(yearParts(years, 2)).toEqual([{ part: undefined, groups: years }]);
  });

  test('without room has a page for each year, several for a long one, and begins with the last', () => {
    expect(yearParts([group('2019', 1, 2, 3), group('2020', 4)], 2)).toEqual([
      { part: undefined, groups: [group('2020', 4)] },
      { part: '2019', groups: [group('2019', 1, 2)] },
      { part: '2019/2', groups: [group('2019', 3)] },
      { part: '2020', groups: [group('2020', 4)] },
    ]);
  });
});

test.each(allLocales)('a way leads to each group, in this page or in the one where it begins, in %s', (locale) => {
  const groups = [group('a', 1), group('b', 2, 3, 4)];
  const parts = listParts(groups, 2);
  const to = { page: 'actors', locale, anchorOf: (key: string) => `kind-${key}` } as const;
  const hrefs = (here: number) => groupLinks(groups, parts, parts[here] ?? { part: '', groups: [] }, to);
  expect(hrefs(0)).toEqual([
    { key: 'a', href: '#kind-a', count: 1 },
    { key: 'b', href: '#kind-b', count: 3 },
  ]);
  expect(hrefs(1).map(({ href }) => href)).toEqual([`/${locale}/actors/#kind-a`, '#kind-b']);
});
