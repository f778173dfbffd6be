import { describe, expect, test } from 'vitest';
import { fold } from '#domain/text/fold.ts';
import { vocabularyOf } from '#search/index/vocabulary-of.ts';
import { lexiconOf, type NameRow } from '#search/query/lexicon/lexicon.ts';
import { isAnotherWord, isInName, ownKeys } from './other-words.ts';

const texts = 'الشروط شرط ثوري دورية دوريات قافلة قوافل مصالح طريق الطرق غارة غارات درعا حماة روسية الروسي كبير';
const { stem } = lexiconOf([], vocabularyOf([texts]));
const row = (ref: string, ar: string): NameRow => [ref, ref, ar, stem(ar === 'درعا' ? 'درعا' : ar)];
const lexicon = lexiconOf(
  [
    [0, row('place/daraa', 'درعا')],
    [1, row('term/road', 'طريق')],
    [2, row('term/condition', 'شرط')],
  ],
  vocabularyOf([texts]),
);
const isAnother = (word: string) => lexicon.analyse(word).map((token) => isAnotherWord(word, token, lexicon));

describe('a word that only shares its stem with words of the texts', () => {
  test.each(['ثورة', 'الثورة', 'شرطة', 'دورات', 'مصالحة', 'طريقة', 'درع'])('is another: «%s»', (word) => {
    expect(isAnother(word)).toEqual([true]);
  });

  test.each([
    'شرط',
    'شروطه',
    'دورية',
    'غارات',
    'غارتان',
    'الغارة',
    'غاره',
    'غارا',
    'درعا',
    'روسية',
    'روسیة',
    '\u200Fروسية\u200E',
    'رُوسيّة',
    'كبيرة',
    'طريقه',
    'في',
  ])('is one of them, in another form: «%s»', (word) => {
    expect(isAnother(word)).toEqual([false]);
  });

  test('is not called as they are', () => {
    const keys = (word: string) => lexicon.analyse(word).map((token) => ownKeys(word, token, lexicon).length);
    expect(keys('طريق')).toEqual([1]);
    expect(keys('طريقة')).toEqual([0]);
    expect(keys('شرطة')).toEqual([0]);
    expect(keys('درع')).toEqual([0]);
  });
});

test.each([
  ['ثوري', 'الحرس الثوري', true],
  ['ثورة', 'الحرس الثوري', false],
  ['Zawiya', 'جبل الزاوية', true],
])('«%s» is a word of the name «%s»: %s', (word, name, expected) => {
  expect(isInName(word, lexicon.stem(fold(word)), name, lexicon)).toBe(expected);
});
