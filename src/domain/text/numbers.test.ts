import { expect, test } from 'vitest';
import { analyserOf } from './analyse.ts';
import { inLetters, numberForm, percentForm } from './numbers.ts';

const { analyse } = analyserOf({ occurs: () => false, phrases: new Map() });
const formsIn = (text: string): string[] => [...new Set(analyse(text).flatMap(({ keys }) => keys))];

test.each([
  '80%',
  '80 %',
  '٨٠٪',
  '80 percent',
  '80 per cent',
  'eighty per cent',
  '80 بالمئة',
  '80 بالمائة',
  '80 في المئة',
  '٨٠ في المائة',
  'ثمانين بالمئة',
])('a share of a hundred is one however it is told: %s', (text) => {
  expect(formsIn(text)).toEqual([percentForm(80)]);
});

test.each([
  ['11', 11],
  ['eleven drivers', 11],
  ['أحد عشر سائقاً', 11],
  ['احدى عشرة', 11],
  ['اثنا عشر عنصراً', 12],
  ['خمسة وعشرين', 25],
  ['twenty-five', 25],
  ['ثلاثون', 30],
  ['thirty', 30],
  ['أربع سيارات', 4],
  ['ثمانية وزراء', 8],
  ['مئة', 100],
  ['two hundred', 200],
  ['مئة وعشرون', 120],
  ['مائتين وخمسة وعشرين', 225],
  ['مئة وأحد عشر', 111],
  ['a hundred and two men', 102],
  ['three hundred and fifty', 350],
])('«%s» holds the number %i', (text, value) => {
  expect(formsIn(text)).toContain(numberForm(value));
});

test.each(['one of them', 'واحد منهم', 'الخامس', 'fifth', 'M4', 'SY24'])('no number is in «%s»', (text) => {
  expect(formsIn(text)).toEqual([]);
});

test('digits are letters in the index', () => {
  expect(inLetters(1907)).toBe('bjah');
});
