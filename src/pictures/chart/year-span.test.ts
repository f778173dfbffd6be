import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columns, yearSpan } from './year-span.ts';

test.each([
  ['2020-11-15', '2020', { from: 21, to: 22, kind: 'day', isFromBefore: false, isUntilAfter: false }],
  ['2020-11-16', '2020', { from: 22, to: 23, kind: 'day', isFromBefore: false, isUntilAfter: false }],
  ['2020-11', '2020', { from: 21, to: 23, kind: 'span', isFromBefore: false, isUntilAfter: false }],
  ['2020-11~', '2020', { from: 21, to: 23, kind: 'span', isFromBefore: false, isUntilAfter: false }],
  ['2020', '2020', { from: 1, to: 25, kind: 'span', isFromBefore: false, isUntilAfter: false }],
  ['2020-11-26/2020-11-30', '2020', { from: 22, to: 23, kind: 'span', isFromBefore: false, isUntilAfter: false }],
  ['2019-12-30/2020-01-02', '2020', { from: 1, to: 2, kind: 'span', isFromBefore: true, isUntilAfter: false }],
  ['2020-12-30/2021-01-02', '2020', { from: 24, to: 25, kind: 'span', isFromBefore: false, isUntilAfter: true }],
  ['../2018-10-24', '2018', { from: 19, to: 21, kind: 'by', isFromBefore: false, isUntilAfter: false }],
  ['../2018-01-10', '2018', { from: 1, to: 2, kind: 'by', isFromBefore: false, isUntilAfter: false }],
  ['[2020-11-05,2020-11-26]', '2020', { from: 21, to: 23, kind: 'either', isFromBefore: false, isUntilAfter: false }],
] as const)('%s is drawn in %s as %j', (edtf, year, span) => {
  expect(yearSpan(edtf, year)).toEqual(span);
});

test('every line of the grid has its class in the styles', () => {
  const css = readFileSync('src/styles/columns.css', 'utf8');
  expect(css).toContain(`@source inline('col-start-{1..${columns}..1}');`);
  expect(css).toContain(`@source inline('col-end-{2..${columns + 1}..1}');`);
});
