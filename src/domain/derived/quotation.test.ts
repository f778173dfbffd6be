import { describe, expect, test } from 'vitest';
import { allLocales, locales, twinOf } from '#domain/model/locales.ts';
import { addressLine, clipText, inMarks, quotationOf } from './quotation.ts';

const address = 'https://badia.example/en/articles/an-article/#p4';

describe.each(allLocales)('words in %s', (lang) => {
  const byLang = twinOf(lang);
  const words = { text: { en: '\n The Corps\n met ', ar: 'اجتمع  الفيلق' }[lang], lang, dir: locales[lang].dir };
  const by = {
    text: { en: 'Paper, 20 November 2020', ar: 'الصحيفة، 20 تشرين الثاني 2020' }[byLang],
    lang: byLang,
    dir: locales[byLang].dir,
  };
  const lines = quotationOf(words, by, address);

  test('are quoted in the marks of their language, who said them below, the address alone on the last line', () => {
    const quoted = { en: '“The Corps met”', ar: '«اجتمع الفيلق»' }[lang];
    expect(clipText(lines).split('\n')).toEqual([quoted, by.text, address]);
  });

  test('keep their language and direction, and so does the line below', () => {
    expect(lines).toMatchObject([
      { is: 'words', lang, dir: locales[lang].dir },
      { is: 'by', lang: byLang, dir: locales[byLang].dir },
      { is: 'address' },
    ]);
  });
});

test('words of an original stay letter for letter: marks in them, and strokes', () => {
  const words = 'قال «المصدر» إن هجـ.ـمات';
  expect(inMarks(words, 'ar')).toBe(`«${words}»`);
});

test('a copied address is the address and nothing else', () => {
  expect(clipText([addressLine(address)])).toBe(address);
});
