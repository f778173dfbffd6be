import { expect, test } from 'vitest';
import { countsOf, facetValuesOf, isChosen } from './facets.ts';

const values = facetValuesOf(
  [
    ['kind', { article: '0.1', actor: '2' }],
    ['year', { '2020': '0', '2021': '1.2' }],
  ],
  (number) => ['article/a', 'article/b', 'actor/c'][Number(number)],
);
const all = ['article/a', 'article/b', 'actor/c'];

test('a record is chosen that has every value that was', () => {
  expect(all.filter((ref) => isChosen(ref, { kind: 'article', year: '2021' }, values))).toEqual(['article/b']);
  expect(all.filter((ref) => isChosen(ref, {}, values))).toEqual(all);
  expect(all.filter((ref) => isChosen(ref, { kind: 'nothing' }, values))).toEqual([]);
});

test('each value is counted with the other choices made, so that it tells what choosing it would show', () => {
  const counts = countsOf(all, { kind: 'article' }, values);
  expect(Object.fromEntries(counts.get('kind') ?? [])).toEqual({ article: 2, actor: 1 });
  expect(Object.fromEntries(counts.get('year') ?? [])).toEqual({ '2020': 1, '2021': 1 });
});
