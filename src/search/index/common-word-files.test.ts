import { expect, test } from 'vitest';
import { commonWordsOf } from '#search/query/lexicon/common-words.ts';
import { commonWordFiles, mistakable } from './common-word-files.ts';
import { vocabularyOf } from './vocabulary-of.ts';

const entries = vocabularyOf(['استمرار المصالح مسلحة شبابه']);

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
  const files = new Map(commonWordFiles(entries));
  const file = files.get('common-words.ar.json');
  const isCommon = file && commonWordsOf(file);
  expect(isCommon?.('شباب')).toBe(true);
  expect([isCommon?.('ملحه'), isCommon?.('ملحه', 'orRare')]).toEqual([false, true]);
  expect(isCommon?.('مسلحثه', 'orRare')).toBe(false);
});
