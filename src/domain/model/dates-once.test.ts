import { expect, test } from 'vitest';
import { dateBounds, newestFirst } from './dates.ts';

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
