import { describe, expect, test } from 'vitest';
import { dateBounds, dateWords, edtfText, otherMonthWords } from './dates.ts';
import { allLocales } from './locales.ts';

/** Intl sets thin spaces around the dash of a range in some languages; how wide they are is not what is tested. */
const oneSpace = (text: string | undefined) => text?.replace(/\s+/gu, ' ');

describe('a date in words', () => {
  test.each([
    ['a year', '2020', '2020', '2020'],
    ['a month', '2020-11', 'November 2020', 'تشرين الثاني 2020'],
    ['a day', '2022-01-02', '2 January 2022', '2 كانون الثاني 2022'],
    ['a leap day', '2020-02-29', '29 February 2020', '29 شباط 2020'],
    ['about a year', '2020~', 'about 2020', 'نحو 2020'],
    ['about a month', '2020-11~', 'about November 2020', 'نحو تشرين الثاني 2020'],
    ['about a day', '2018-10-24~', 'about 24 October 2018', 'نحو 24 تشرين الأول 2018'],
    ['an uncertain year', '2020?', '2020 (uncertain)', '2020 (غير مؤكد)'],
    ['an uncertain month', '2020-11?', 'November 2020 (uncertain)', 'تشرين الثاني 2020 (غير مؤكد)'],
    ['an uncertain day', '2020-08-18?', '18 August 2020 (uncertain)', '18 آب 2020 (غير مؤكد)'],
    ['days of one month', '2020-11-26/2020-11-30', '26 – 30 November 2020', '26–30 تشرين الثاني 2020'],
    [
      'days of two months',
      '2020-11-15/2020-12-31',
      '15 November – 31 December 2020',
      '15 تشرين الثاني – 31 كانون الأول 2020',
    ],
    [
      'days of two years',
      '2020-12-30/2021-01-02',
      '30 December 2020 – 2 January 2021',
      '30 كانون الأول 2020 – 2 كانون الثاني 2021',
    ],
    ['months of one year', '2020-11/2020-12', 'November – December 2020', 'تشرين الثاني – كانون الأول 2020'],
    ['months of two years', '2020-11/2021-01', 'November 2020 – January 2021', 'تشرين الثاني 2020 – كانون الثاني 2021'],
    ['years', '2018/2022', '2018 – 2022', '2018–2022'],
    ['about a range', '2020-11~/2020-12', 'about November – December 2020', 'نحو تشرين الثاني – كانون الأول 2020'],
    ['a range that ends about then', '2020/2021~', 'about 2020 – 2021', 'نحو 2020–2021'],
    [
      'a range no more exact than its vaguer end',
      '2020-11/2020-12-03',
      'November – December 2020',
      'تشرين الثاني – كانون الأول 2020',
    ],
    ['by a day', '../2018-10-24', 'by 24 October 2018', 'حتى 24 تشرين الأول 2018'],
    ['by a month', '../2018-10', 'by October 2018', 'حتى تشرين الأول 2018'],
    ['by about a month', '../2018-10~', 'by about October 2018', 'حتى نحو تشرين الأول 2018'],
    ['by a year', '../2018', 'by 2018', 'حتى 2018'],
    [
      'one of two days of two months',
      '[2020-10-31,2020-11-01]',
      '31 October 2020 or 1 November 2020',
      '31 تشرين الأول 2020 أو 1 تشرين الثاني 2020',
    ],
    ['one of two days', '[2020-11-19,2020-11-26]', '19 or 26 November 2020', '19 أو 26 تشرين الثاني 2020'],
    [
      'one of three months',
      '[2020-10,2020-11,2020-12]',
      'October 2020, November 2020 or December 2020',
      'تشرين الأول 2020 أو تشرين الثاني 2020 أو كانون الأول 2020',
    ],
  ])('%s (%s) reads «%s» and «%s»', (_, edtf, en, ar) => {
    expect(oneSpace(dateWords(edtf, 'en'))).toBe(en);
    expect(oneSpace(dateWords(edtf, 'ar'))).toBe(ar);
  });

  test.each([
    ['2020-01', 'كانون الثاني', 'يناير', 'January'],
    ['2020-02', 'شباط', 'فبراير', 'February'],
    ['2020-03', 'آذار', 'مارس', 'March'],
    ['2020-04', 'نيسان', 'أبريل', 'April'],
    ['2020-05', 'أيار', 'مايو', 'May'],
    ['2020-06', 'حزيران', 'يونيو', 'June'],
    ['2020-07', 'تموز', 'يوليو', 'July'],
    ['2020-08', 'آب', 'أغسطس', 'August'],
    ['2020-09', 'أيلول', 'سبتمبر', 'September'],
    ['2020-10', 'تشرين الأول', 'أكتوبر', 'October'],
    ['2020-11', 'تشرين الثاني', 'نوفمبر', 'November'],
    ['2020-12', 'كانون الأول', 'ديسمبر', 'December'],
  ])('the month %s is %s in the Levant, %s elsewhere and %s in English', (month, levant, elsewhere, english) => {
    expect(dateWords(month, 'ar')).toBe(`${levant} 2020`);
    expect(otherMonthWords(month, 'ar')).toBe(`${elsewhere} 2020`);
    expect(dateWords(month, 'en')).toBe(`${english} 2020`);
  });

  test.each([
    ['2022-01-02', '2 يناير 2022'],
    ['2020-11~', 'نحو نوفمبر 2020'],
    ['../2018-10-24', 'حتى 24 أكتوبر 2018'],
    ['[2020-11-19,2020-11-26]', '19 أو 26 نوفمبر 2020'],
    ['2020-11-15/2020-12-31', '15 نوفمبر – 31 ديسمبر 2020'],
  ])('the other month names of %s keep its shape: %s', (edtf, words) => {
    expect(oneSpace(otherMonthWords(edtf, 'ar'))).toBe(words);
  });

  test('English has only one set of month names', () => {
    expect(otherMonthWords('2022-01-02', 'en')).toBeUndefined();
  });

  test.each(['2020', '2020-11', '2020-11~', '../2018-10', '2020-11/2020-12', '[2020-11,2020-12]'])(
    'no day is made up for %s',
    (edtf) => {
      for (const locale of allLocales) expect(dateWords(edtf, locale)).not.toMatch(/(?<!\d)\d{1,2}(?!\d)/u);
    },
  );

  test.each(allLocales)('digits are Western in %s', (locale) => {
    expect(dateWords('2020-11-26', locale)).toMatch(/26.*2020/u);
  });
});

test.each([
  '202X',
  '2020-XX',
  '2020-11-XX',
  '2020-11-1X',
  '2021-02-29',
  '20201115',
  '-0100',
  '2020-11-15T10:00:00Z',
  '[..2020-11-19]',
])('%s is refused: words for it would make up a day', (text) => {
  expect(edtfText.safeParse(text).success).toBe(false);
});
test.each(['2020-11?/2020-12', '2020-11/2020-12?'])('the uncertainty of %s is said', (text) => {
  expect(dateWords(text, 'en')).toContain('(uncertain)');
  expect(dateWords(text, 'ar')).toContain('(غير مؤكد)');
});
test('a range has no thin spaces', () => {
  expect(dateWords('2020-11-26/2020-11-30', 'en')).toBe('26 – 30 November 2020');
});
test('one of several days, in any order, has bounds in order', () => {
  expect(dateBounds('[2020-11-26,2020-11-19]')).toEqual({ from: '2020-11-19', to: '2020-11-26' });
});
