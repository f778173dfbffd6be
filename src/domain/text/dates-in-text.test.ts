import { describe, expect, test } from 'vitest';
import { analyserOf } from './analyse.ts';
import { formsOfDate } from './dates-in-text.ts';

const { analyse } = analyserOf({ occurs: () => false, phrases: new Map() });

/** The form that most words of a text have, and how many have it. */
const formsIn = (text: string): string[] => [...new Set(analyse(text).flatMap(({ keys }) => keys))];

const day = (year: number, month: number, date: number) => formsOfDate({ year, month, day: date })[0];
const month = (year: number, of: number) => formsOfDate({ year, month: of })[0];

describe('a day is read', () => {
  test.each([
    '26/11/2020',
    '26-11-2020',
    '26.11.2020',
    '11/26/2020',
    '2020-11-26',
    '2020/11/26',
    '٢٦/١١/٢٠٢٠',
    '26/11/20',
    '26 November 2020',
    'November 26, 2020',
    '26th of November 2020',
    'twenty-sixth of November 2020',
    'السادس والعشرين من تشرين الثاني 2020',
    'Nov 26 2020',
    '26 تشرين الثاني 2020',
    '26 تشرين 2 2020',
    '٢٦ نوفمبر ٢٠٢٠',
    'الخميس 26 تشرين الثاني/نوفمبر 2020',
    'Thursday 26 November 2020',
    '26 novembre 2020',
    '26 Kasım 2020',
  ])('in any order and calendar: %s', (text) => {
    expect(formsIn(text)).toEqual([day(2020, 11, 26)]);
  });
});

test.each([
  ['15/11', 11, 15],
  ['11/15', 11, 15],
  ['١٥/١١', 11, 15],
  ['5/12', 12, 5],
  ['الخامس عشر من تشرين الثاني', 11, 15],
  ['fifteenth of November', 11, 15],
  ['the twentieth of May', 5, 20],
])('a day of any year is read: %s', (text, of, date) => {
  expect(formsIn(text)).toContain(formsOfDate({ month: of, day: date })[0]);
});

test.each(['1/2', '24/7', '45/60', '3-12', '10.11'])('a part, a score or a span is no day: %s', (text) => {
  expect(formsIn(text).filter((form) => form.startsWith('yym'))).toEqual([]);
});

describe('a month is read', () => {
  test.each([
    ['Dec 2021', 2021, 12],
    ['2021 December', 2021, 12],
    ['كانون الأول 2021', 2021, 12],
    ['كانون 1 2021', 2021, 12],
    ['كانون أول 2021', 2021, 12],
    ['ك1 2021', 2021, 12],
    ['ديسمبر 2021', 2021, 12],
    ['12/2021', 2021, 12],
    ['2021-12', 2021, 12],
    ['شهر 12 2021', 2021, 12],
    ['كانون الثاني 2022', 2022, 1],
    ['كانون 2 2022', 2022, 1],
    ['تشرين 1 2018', 2018, 10],
    ['بتشرين الثاني 2020', 2020, 11],
    ['في آب من عام 2020', 2020, 8],
    ['May 2020', 2020, 5],
    ['أيار ٢٠٢٠', 2020, 5],
  ])('with its year: %s', (text, year, of) => {
    expect(formsIn(text)).toContain(month(year, of));
  });

  test.each([
    ['تشرين الثاني', 11],
    ['شباط', 2],
    ['November', 11],
    ['شهر آب', 8],
    ['آب', 8],
  ])('without one: %s', (text, of) => {
    expect(formsIn(text)).toContain(formsOfDate({ month: of })[0]);
  });

  test.each(['they may come', 'أب وأم', 'تشرين', 'كانون', 'mars and venus', 'الثاني من نوعه'])(
    'but none in «%s»',
    (text) => {
      expect(formsIn(text).filter((form) => /^yy[dm]/.test(form))).toEqual([]);
    },
  );
});

test.each([
  ['2021', 'yydcacb'],
  ['٢٠٢١', 'yydcacb'],
])('a year alone is a date: %s', (text, form) => {
  expect(formsIn(text)).toEqual([form]);
});

test('in a text a date is in its month, its year, and its day and its month of any year', () => {
  const [first] = analyse('26 November 2020', { nested: true });
  expect(first?.keys).toEqual(formsOfDate({ year: 2020, month: 11, day: 26 }));
  expect(first?.keys).toEqual(['yydcacabbcg', 'yydcacabb', 'yymbbcg', 'yydcaca', 'yymbb']);
});

test('a day without a year is in its month alone', () => {
  expect(formsOfDate({ month: 3, day: 5 })).toEqual(['yymadaf', 'yymad']);
  expect(formsIn('الخامس من آذار/مارس الماضي')).toEqual(['yymadaf']);
});

test.each(['1.5.2', '24/7/', '100 km/h', '13/13/2020', '12:30'])('no date is «%s»', (text) => {
  expect(formsIn(text).filter((form) => /^yyd/.test(form) && form !== 'yydcaca')).toEqual([]);
});
