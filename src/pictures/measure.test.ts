import { expect, test } from 'vitest';
import { textWidth, wrapped } from './measure.ts';

test('a letter is as wide beside letters of another face as alone', () => {
  const sum = (letters: readonly string[]) => letters.reduce((width, letter) => width + textWidth(letter, 100), 0);
  expect(textWidth('Ḥasan', 100)).toBeCloseTo(sum(['Ḥ', 'asan']));
  expect(textWidth('SY24 قسد', 100)).toBeCloseTo(sum(['SY24 ', 'قسد']));
});

test('joined Arabic letters are narrower than the same letters alone, and vowel signs take no room', () => {
  expect(textWidth('سلام', 100)).toBeLessThan(
    ['س', 'ل', 'ا', 'م'].reduce((sum, each) => sum + textWidth(each, 100), 0),
  );
  expect(textWidth('مُحَمَّد', 100) / textWidth('محمد', 100)).toBeCloseTo(1, 1);
});

test('a letter that no face of ours has is taken to be as wide as it is high, its marks not at all', () => {
  expect(textWidth('東京', 100)).toBe(200);
  expect(textWidth('東\u0489', 100)).toBe(100);
});

test('lines are no wider than they may be, but for a word that is wider by itself', () => {
  const lines = wrapped('a few words and one immeasurablylongword more', 120, 13);
  expect(lines.join(' ')).toBe('a few words and one immeasurablylongword more');
  for (const line of lines.filter((each) => each.includes(' '))) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
});
