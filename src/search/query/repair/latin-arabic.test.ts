import { expect, test } from 'vitest';
import { isArabicSpelling, isArabizi } from './latin-arabic.ts';

test.each([
  ['7amimim', 'حميميم'],
  ['7aras', 'حرس'],
  ['thawri', 'ثور'],
  ['fayla2', 'فيلق'],
  ['5ames', 'خامس'],
  ['khames', 'خامس'],
  ['boukamal', 'بوكمال'],
  ['deyr', 'دير'],
  ['da3esh', 'داعش'],
  ['2aterji', 'قاطرجي'],
  ['soukhna', 'سخن'],
])('“%s” may stand for «%s»', (latin, stem) => {
  expect(isArabicSpelling(latin, stem, 2)).toBe(true);
});

test.each([
  ['weather', 'تهران'],
  ['paris', 'بشير'],
  ['khames', 'خميس'.slice(0, 2)],
  ['mayadin', 'موصل'],
  ['7amimim', 'حلب'],
])('“%s” does not stand for «%s»', (latin, stem) => {
  expect(isArabicSpelling(latin, stem, 2)).toBe(false);
});

test.each([
  ['7amimim', true],
  ['fayla2', true],
  ['m4', false],
  ['2020', false],
  ['mayadin', false],
])('«%s» is written as in chats: %s', (word, expected) => {
  expect(isArabizi(word)).toBe(expected);
});
