import { describe, expect, test } from 'vitest';
import { dateBounds, datedSchema, dateWords, dateYears, edtfText, newestFirst } from './dates.ts';
import { allLocales } from './locales.ts';

describe('the bounds of a date', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-11~', '2020-11-01', '2020-11-30'],
    ['2020-11-15', '2020-11-15', '2020-11-15'],
    ['2020-08-18?', '2020-08-18', '2020-08-18'],
    ['2020-11-26/2020-11-30', '2020-11-26', '2020-11-30'],
    ['2020-11/2021-01', '2020-11-01', '2021-01-31'],
    ['../2018-10-24', '2018-10-24', '2018-10-24'],
    ['../2018-10', '2018-10-31', '2018-10-31'],
    ['[2020-11-19,2020-11-26]', '2020-11-19', '2020-11-26'],
  ])('%s may mean any day from %s to %s', (edtf, from, to) => {
    expect(dateBounds(edtf)).toEqual({ from, to });
  });

  test.each([
    ['2020-11', [2020]],
    ['2020-12-30/2021-01-02', [2020, 2021]],
    ['2018/2022', [2018, 2019, 2020, 2021, 2022]],
    ['../2018-10-24', [2018]],
    ['[2020-12-31,2021-01-01]', [2020, 2021]],
  ])('%s touches the years %j', (edtf, years) => {
    expect(dateYears(edtf)).toEqual(years);
  });
});

describe('newest first', () => {
  test('later dates come first, whatever their shape', () => {
    const sorted = [
      '2022-01-02',
      '2021~',
      '2020-11-26/2020-11-30',
      '[2020-11-19,2020-11-26]',
      '2020-11-15',
      '../2018-10-24',
    ];
    expect([...sorted].reverse().sort(newestFirst)).toEqual(sorted);
  });

  test('of dates that end on one day, the more exact comes first', () => {
    const sorted = ['2020-11-30', '2020-11-26/2020-11-30', '2020-11'];
    expect([...sorted].reverse().sort(newestFirst)).toEqual(sorted);
  });

  test('dates of the same bounds stay as they stood', () => {
    expect(newestFirst('2020-11', '2020-11~')).toBe(0);
  });
});

const refused = [
  ['2020-13', 'a thirteenth month'],
  ['2020-00', 'a zeroth month'],
  ['2020-02-30', 'a day that February never has'],
  ['2020-11-31', 'a 31 November'],
  ['2020-1-5', 'a date without leading zeros'],
  ['15-11-2020', 'a date that begins with the day'],
  ['15 November 2020', 'a date in words'],
  ['٢٠٢٠-١١-١٥', 'a date in Eastern digits'],
  ['2020-21', 'a season'],
  ['2020-11-26/..', 'an open end'],
  ['2020-11-26/', 'an unknown end'],
  ['/2020-11-26', 'an unknown beginning'],
  ['2020-11-30/2020-11-26', 'a range that runs backwards'],
  ['{2020,2021}', 'all of several dates'],
  ['[2020-11-19..2020-11-26]', 'one of a run of days'],
  ['', 'nothing'],
] as const;

describe('a date that we do not write', () => {
  test.each(refused)('%s is refused: %s', (text) => {
    const result = edtfText.safeParse(text);
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^is not an EDTF date: write 2020, 2020-11, 2020-11-15, /),
    ]);
  });

  test.each(refused)('%s is not put into words, sorted or counted', (text) => {
    for (const locale of allLocales) expect(() => dateWords(text, locale)).toThrow(RangeError);
    expect(() => dateBounds(text)).toThrow(RangeError);
    expect(() => dateYears(text)).toThrow(`"${text}" is not a date that we write`);
  });
});

describe('a date with how it is known', () => {
  const why = { en: 'It says “yesterday”.', ar: 'يقول النص «أمس».' };
  const issues = (date: unknown) =>
    datedSchema.safeParse(date).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

  test.each([
    ['a stated date', { edtf: '2020-11', basis: 'stated' }],
    ['a stated date with a reason', { edtf: '2020-11', basis: 'stated', why }],
    ['an inferred date with a reason', { edtf: '2020-11', basis: 'inferred', why }],
  ])('%s is taken', (_, date) => {
    expect(datedSchema.parse(date)).toEqual(date);
  });

  test('an inferred date without a reason is refused', () => {
    expect(issues({ edtf: '2020-11', basis: 'inferred' })).toEqual([
      'why is missing: an inferred date says in both languages how it was inferred',
    ]);
  });

  test.each(allLocales)('a reason without its %s is refused', (locale) => {
    expect(issues({ edtf: '2020-11', basis: 'inferred', why: { ...why, [locale]: undefined } })).toEqual([
      expect.stringMatching(new RegExp(`^why\\.${locale} `)),
    ]);
  });

  test.each([
    ['an unknown basis', { edtf: '2020-11', basis: 'guessed' }, /^basis /],
    ['no basis', { edtf: '2020-11' }, /^basis /],
    ['an unknown key', { edtf: '2020-11', basis: 'stated', wyh: why }, /"wyh"/],
    ['a number for a date', { edtf: 2020, basis: 'stated' }, /^edtf /],
  ])('%s is refused', (_, date, issue) => {
    expect(issues(date)).toEqual([expect.stringMatching(issue)]);
  });
});
