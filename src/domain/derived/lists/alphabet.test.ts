import { describe, expect, test } from 'vitest';
import { alphabetical } from './alphabet.ts';

const named = (en: string, ar: string) => ({ name: { en, ar } });
const names = [
  named('Syria', 'سوريا'),
  named('Al-Bukamal', 'البوكمال'),
  named('Iran', 'إيران'),
  named('Awtan Post', 'أوطان بوست'),
  named('Ahmad al-Awda', 'أحمد العودة'),
  named('Étoile', '«ابن البلد»'),
  named('4th Division', '4 الفرقة'),
  named('Palmyra', 'تدمر'),
];
const shown = (locale: 'en' | 'ar') =>
  alphabetical(names, locale).map(({ letter, entries }) => [letter, ...entries.map(({ name }) => name[locale])]);

describe('names by letter', () => {
  test('in English: the article makes no difference, nor do accents', () => {
    expect(shown('en')).toEqual([
      ['#', '4th Division'],
      ['A', 'Ahmad al-Awda', 'Awtan Post'],
      ['B', 'Al-Bukamal'],
      ['E', 'Étoile'],
      ['I', 'Iran'],
      ['P', 'Palmyra'],
      ['S', 'Syria'],
    ]);
  });

  test('in Arabic: the article makes no difference, and the forms of alef are one letter', () => {
    expect(shown('ar')).toEqual([
      ['#', '4 الفرقة'],
      ['ا', '«ابن البلد»', 'أحمد العودة', 'أوطان بوست', 'إيران'],
      ['ب', 'البوكمال'],
      ['ت', 'تدمر'],
      ['س', 'سوريا'],
    ]);
  });

  test.each([
    ['en', 'Alawite militias', 'A'],
    ['en', 'Ali', 'A'],
    ['ar', 'ألوية', 'ا'],
    ['ar', 'العراق', 'ع'],
    ['ar', 'آل القاطرجي', 'ا'],
  ] as const)('in %s «%s» stands under %s', (locale, name, letter) => {
    expect(alphabetical([named(name, name)], locale).map((group) => group.letter)).toEqual([letter]);
  });
});
