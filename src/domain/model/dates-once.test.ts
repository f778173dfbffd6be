import edtf from 'edtf';
import { expect, test } from 'vitest';
import { dateBounds, edtfText, newestFirst } from './dates.ts';

test('a date is worked out once, however often it is asked for', () => {
  expect(dateBounds('2019-07-06')).toBe(dateBounds('2019-07-06'));
});

test('twenty thousand dates are in order in well under a second', () => {
  const dates = Array.from({ length: 20_000 }, (_, n) => `20${10 + (n % 15)}-${String(1 + (n % 12)).padStart(2, '0')}`);
  const start = performance.now();
  const sorted = dates.sort(newestFirst);
  expect(performance.now() - start).toBeLessThan(2000);
  expect(sorted[0]).toBe('2024-12');
});

test.each([
  '2020',
  '0000',
  '0099',
  '9999',
  '2020-02',
  '2021-12',
  '2020-00',
  '2020-13',
  '2020-02-29',
  '2021-02-29',
  '0099-01-01',
])('%s means what edtf.js says, without asking it', (text) => {
  let said: { from: string; to: string } | undefined;
  try {
    const { min, max } = edtf(text) as { min: number; max: number };
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    said = { from: day(min), to: day(max) };
  } catch {
    said = undefined;
  }
  // edtf.js makes 1 March of 29 February 2021, which we refuse.
  expect(edtfText.safeParse(text).success).toBe(said !== undefined && text !== '2021-02-29');
  if (edtfText.safeParse(text).success) expect(dateBounds(text)).toEqual(said);
});

test('an interval means what edtf.js says, and is refused where it says so', () => {
  const ends = [
    '2020',
    '2020~',
    '2020?',
    '2020-11',
    '2020-11~',
    '2020-11-05',
    '2020-11-30?',
    '2021-01-02',
    '2021',
    '2020-13',
  ];
  for (const text of ends.flatMap((to) => ['..', ...ends].map((from) => `${from}/${to}`))) {
    let said: { from: string; to: string } | undefined;
    try {
      const { min, max } = edtf(text) as { min: number; max: number };
      const day = (time: number) => new Date(time).toISOString().slice(0, 10);
      said = { from: day(Number.isFinite(min) ? min : max), to: day(max) };
    } catch {
      said = undefined;
    }
    expect(edtfText.safeParse(text).success, text).toBe(said !== undefined);
    if (said) expect(dateBounds(text), text).toEqual(said);
  }
});
