import { expect, test } from 'vitest';
import { translator } from './messages.ts';
import { asOf, beginning, sourcingWords, yearsInWords } from './counted.ts';

test.each([
  [1, 'one article', 'مقال واحد'],
  [2, 'two articles', 'مقالان'],
  [5, 'five articles', 'خمسة مقالات'],
  [10, 'ten articles', 'عشرة مقالات'],
  [11, '11 articles', '11 مقالاً'],
  [2500, '2,500 articles', '2,500 مقال'],
])('%i articles are counted in a sentence as “%s” and «%s»', (n, en, ar) => {
  expect(translator('en').countInWords('count.articles', n)).toBe(en);
  expect(translator('ar').countInWords('count.articles', n)).toBe(ar);
});

test.each([
  [1, 'one outlet', 'منبر واحد'],
  [4, 'four outlets', 'أربعة منابر'],
])('%i outlets are counted in a sentence as “%s” and «%s»', (n, en, ar) => {
  expect(translator('en').countInWords('count.outlets', n)).toBe(en);
  expect(translator('ar').countInWords('count.outlets', n)).toBe(ar);
});

test('years are a span, or one', () => {
  expect(yearsInWords({ first: 2018, last: 2022 }, 'en')).toBe('2018–2022');
  expect(yearsInWords({ first: 2018, last: 2022 }, 'ar')).toBe('الأعوام 2018–2022');
  expect(yearsInWords({ first: 2018, last: 2018 }, 'en')).toBe('2018');
  expect(yearsInWords({ first: 2018, last: 2018 }, 'ar')).toBe('عام 2018');
});

test('of when the articles are is said with their years', () => {
  expect(asOf({ first: 2018, last: 2030 }, 'en')).toMatch(/^The articles date from 2018–2030\. /);
  expect(asOf({ first: 2018, last: 2030 }, 'ar')).toMatch(/^المقالات من الأعوام 2018–2030، /);
});

test('a sentence begins with a capital where the script has them', () => {
  expect(beginning('five articles', 'en')).toBe('Five articles');
  expect(beginning('11 articles', 'en')).toBe('11 articles');
  expect(beginning('خمسة مقالات', 'ar')).toBe('خمسة مقالات');
});

test.each([
  [1, 1, '1 article', 'مقال واحد'],
  [2, 1, '2 articles, 1 independent', 'مقالان، تقرير مستقل واحد'],
  [3, 2, '3 articles, 2 independent', '3 مقالات، تقريران مستقلان'],
])('%i articles, %i of them independent, are said in words', (articles, independent, en, ar) => {
  expect(sourcingWords({ articles, independent }, 'en')).toBe(en);
  expect(sourcingWords({ articles, independent }, 'ar')).toBe(ar);
});
