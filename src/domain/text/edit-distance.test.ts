import { expect, test } from 'vitest';
import { editDistance, isOneEdit } from './edit-distance.ts';

test.each([
  ['convoy', 'convoy', 0],
  ['convoy', 'convoys', 1],
  ['convoy', 'convyo', 1],
  ['convoy', 'conboy', 1],
  ['قافلة', 'قافة', 1],
  ['قافلة', 'قفالة', 1],
  ['convoy', 'envoy', 2],
  ['price', 'primes', 2],
  ['العالم', 'الأعمال', 3],
  ['convoy', 'convyos', 2],
  ['', 'قافلة', 5],
])('between «%s» and «%s» lie %i slips', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each([
  ['in English', 'abc'],
  ['in Arabic', 'قلم'],
])('whether it is one is told alike by both ways of reckoning it, %s', (_, alphabet) => {
  const letters = Array.from(alphabet);
  const longer = (words: string[]) => words.flatMap((word) => letters.map((letter) => word + letter));
  const words = [longer(['']), longer(longer([''])), longer(longer(longer([''])))].flat();
  for (const a of words) for (const b of words) expect(isOneEdit(a, b), `${a} ${b}`).toBe(editDistance(a, b) <= 1);
});
