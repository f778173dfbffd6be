import { describe, expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import { article, faultsAfter, index, quoteOf, statement, the } from '#tests/samples/spoiled.ts';

const file = 'content/articles/an-article/translation.en.md';

/** The last paragraph in both languages, and nothing that rests on its old words. */
const paragraph = (original: string, translation: string) => (corpus: Corpus) => {
  the(article(corpus).paragraphs, 2).text = original;
  article(corpus).translation?.splice(2, 1, translation);
};

describe('a translation', () => {
  test('may be absent', () => {
    expect(faultsAfter((corpus) => (article(corpus).translation = undefined))).toEqual([]);
  });

  test.each([
    ['fewer', (corpus: Corpus) => article(corpus).translation?.pop(), 2],
    ['more', (corpus: Corpus) => article(corpus).translation?.push('More.'), 4],
  ])('has not %s paragraphs than its original, subheads included', (_, spoil, count) => {
    expect(faultsAfter(spoil)).toEqual([
      {
        file,
        field: 'the paragraphs',
        problem: `are ${count}, the original has 3`,
        fix: 'Write one paragraph for each shown paragraph of the original, subheads included, a blank line between.',
      },
    ]);
  });

  test.each([
    ['the same digits', 'خلال 4 أيام قُطعت 30 كيلومتراً', 'in 4 days 30 kilometres were covered'],
    ['in another order', 'خلال 4 أيام قُطعت 30 كيلومتراً', '30 kilometres were covered in 4 days'],
    ['Arabic digits', 'خلال ٤ أيام', 'within 4 days'],
    ['a number word as a word', 'بعد ثمانية أيام', 'after eight days'],
    ['a date', 'يوم الخميس 25 شباط 2021', 'on Thursday 25 February 2021'],
  ])('keeps its numbers: %s', (_, original, translation) => {
    expect(faultsAfter(paragraph(original, translation))).toEqual([]);
  });

  test.each([
    ['lost', 'خلال 4 أيام', 'within some days', 'has the numbers none, the original 4'],
    ['added', 'خلال أيام', 'within 4 days', 'has the numbers 4, the original none'],
    ['changed', 'خلال 30 يوماً', 'within 13 days', 'has the numbers 13, the original 30'],
    ['told once of twice', 'من 3 إلى 3', 'from 3', 'has the numbers 3, the original 3, 3'],
  ])('has no number %s', (_, original, translation, problem) => {
    expect(faultsAfter(paragraph(original, translation))).toEqual([
      {
        file,
        field: 'paragraph 3',
        problem,
        fix: 'Translate every number and date of the paragraph as it stands.',
      },
    ]);
  });

  test.each([
    ['كانون الثاني', 'January'],
    ['يناير', 'January'],
    ['شباط', 'February'],
    ['في آذار', 'March'],
    ['مارس', 'March'],
    ['نيسان', 'April'],
    ['أبريل', 'April'],
    ['أيار', 'May'],
    ['حزيران', 'June'],
    ['يوليو', 'July'],
    ['آب/أغسطس', 'August'],
    ['أيلول', 'September'],
    ['تشرين الأول', 'October'],
    ['تشرين الثاني', 'November'],
    ['ديسمبر', 'December'],
  ])('names the month «%s» as %s', (month, english) => {
    expect(faultsAfter(paragraph(`عاد في ${month} الماضي`, `returned last ${english}`))).toEqual([]);
    expect(faultsAfter(paragraph(`عاد في ${month} الماضي`, 'returned last month'))).toEqual([
      expect.objectContaining({ field: 'paragraph 3', problem: `does not name ${english}, the original does` }),
    ]);
  });

  test.each(['من معيارها', 'آبار النفط', 'شرب الماء', 'مارسوا الضغط'])('takes «%s» for no month', (words) => {
    expect(faultsAfter(paragraph(words, 'words'))).toEqual([]);
  });
});

describe('the English of a quotation', () => {
  const at = { file: index, field: 'statements (corps-met).quote.en' };
  const fix = `Take it word for word from ${file}.`;

  test('is there where the article is translated', () => {
    const spoil = (corpus: Corpus) => (statement(corpus, 0).quote = { ar: 'اجتمع الفيلق' });
    expect(faultsAfter(spoil)).toEqual([{ ...at, problem: 'the English is missing', fix }]);
    const untranslated = (corpus: Corpus) => {
      spoil(corpus);
      article(corpus).translation = undefined;
    };
    expect(faultsAfter(untranslated)).toEqual([]);
  });

  test('is taken from the translation of its paragraphs', () => {
    expect(faultsAfter((corpus) => (quoteOf(corpus).en = 'the Corps had met'))).toEqual([
      { ...at, problem: 'is not in the translation of its paragraphs', fix },
    ]);
    expect(faultsAfter((corpus) => (quoteOf(corpus).en = 'the State backs the Corps'))).toEqual([
      { ...at, problem: 'is not in the translation of its paragraphs', fix },
    ]);
  });

  test('differs at most in white space', () => {
    expect(faultsAfter((corpus) => (quoteOf(corpus).en = 'the\n  Corps met'))).toEqual([]);
  });

  test('of words of the headline is taken from our title', () => {
    const spoil = (en: string) => (corpus: Corpus) => {
      statement(corpus, 0).paragraphs = [0];
      statement(corpus, 0).quote = { ar: 'عنوان', en };
    };
    expect(faultsAfter(spoil('A title'))).toEqual([]);
    expect(faultsAfter(spoil('the Corps met')).map(({ problem }) => problem)).toEqual([
      'is not in the translation of its paragraphs',
    ]);
  });
});
