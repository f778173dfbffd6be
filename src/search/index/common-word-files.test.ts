import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { commonWordPath, commonWordPaths, commonWordsOf } from '#search/query/lexicon/common-words.ts';
import { commonWordFiles, mistakable } from './common-word-files.ts';
import { vocabularyOf } from './vocabulary-of.ts';

const entries = vocabularyOf(['استمرار المصالح مسلحة شبابه']);

const files = new Map(commonWordFiles(entries));
const isCommon = commonWordsOf((path) => files.get(path));

test.each([
  ['استقرار', true],
  ['استمرا', true],
  ['مصالحه', true],
  ['استمرار', false],
  ['مدرسه', false],
  ['كتب', false],
])('«%s» of a dictionary may be mistaken for a word of the texts: %s', (word, expected) => {
  expect(mistakable([word], entries)).toEqual(expected ? [word] : []);
});

test('a rare word is told apart from an everyday one, and from none', () => {
  expect(isCommon('شباب')).toBe(true);
  expect([isCommon('ملحه'), isCommon('ملحه', 'orRare')]).toEqual([false, true]);
  expect(isCommon('مسلحثه', 'orRare')).toBe(false);
});

test.each([
  ['ar', 'شباب'],
  ['en', 'weather'],
] as const)('a word is in the file that its first letters tell, and in no other, in %s', (locale, word) => {
  const holding = [...files.keys()].filter((path) =>
    commonWordsOf((other) => (other === path ? files.get(path) : undefined))(word),
  );
  expect(holding).toEqual([commonWordPath(word, locale)]);
});

test('the files of both languages are all there, and small', () => {
  expect([...files.keys()].sort()).toEqual(allLocales.flatMap(commonWordPaths).sort());
  for (const [path, file] of files) expect(gzipSync(JSON.stringify(file)).length, path).toBeLessThan(2000);
});
