import { expect, test } from 'vitest';
import { isTransliteration, skeleton, sound } from './transliteration.ts';

test('transliterations of one name have one skeleton', () => {
  expect(new Set(['katerji', 'qatirji', 'qaterji', 'qatarji'].map(skeleton)).size).toBe(1);
});

test('they sound alike however their vowels are written', () => {
  expect(new Set(['susah', 'sousseh', 'soosa', 'susa'].map(sound)).size).toBe(1);
});

test.each([
  ['katerji', 'kattarji', true],
  ['basheer', 'bashir', true],
  ['hmeimeem', 'hmeimim', true],
  ['paris', 'boris', false],
  ['weather', 'tehran', false],
  ['قاطرجي', 'قطرجي', false],
])('«%s» and «%s» may be one name: %s', (a, b, expected) => {
  expect(isTransliteration(a, b)).toBe(expected);
  expect(isTransliteration(b, a)).toBe(expected);
});
