import { describe, expect, test } from 'vitest';
import { alphabetical } from './alphabet.ts';

const entries = [
  { id: 'sy24', name: { en: 'SY24', ar: 'SY24' } },
  { id: 'bukamal', name: { en: 'Al-Bukamal', ar: 'البوكمال' } },
  { id: 'idlib', name: { en: 'Idlib', ar: 'إدلب' } },
  { id: 'awda', name: { en: 'Ahmad al-Awda', ar: 'أحمد العودة' } },
  { id: 'meeting', name: { en: '5 March protocol', ar: 'بروتوكول 5 آذار' } },
  { id: 'baath', name: { en: 'Badia', ar: 'بادية' } },
];

const index = (locale: 'en' | 'ar') =>
  alphabetical(entries, locale).map(({ letter, entries: each }) => [letter, ...each.map(({ id }) => id)]);

describe('an index by letters', () => {
  test('leaves out the article and puts numbers first, in English', () => {
    expect(index('en')).toEqual([
      ['#', 'meeting'],
      ['A', 'awda'],
      ['B', 'baath', 'bukamal'],
      ['I', 'idlib'],
      ['S', 'sy24'],
    ]);
  });

  test('leaves out the article and makes every alef one letter, in Arabic', () => {
    expect(index('ar')).toEqual([
      ['ا', 'awda', 'idlib'],
      ['ب', 'baath', 'meeting', 'bukamal'],
      ['S', 'sy24'],
    ]);
  });

  test('of nothing is empty', () => {
    expect(alphabetical([], 'en')).toEqual([]);
  });
});
