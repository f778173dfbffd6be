import { expect, test } from 'vitest';
import { jsonPieces } from './json-pieces.ts';

test.each([
  [{}],
  [{ schema: 1, empty: [], none: {}, name: { ar: 'البادية', en: 'Badia' } }],
  [{ list: [1, 'two\nlines', [], [{ deep: [null, true] }], {}], text: 'سطر\nآخر "بين علامتين"' }],
])('an object in pieces is the JSON of the whole: %j', (value) => {
  expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 1)}\n`);
});

test('a long list comes item by item', () => {
  const pieces = [...jsonPieces({ list: Array.from({ length: 1000 }, (_, n) => ({ n })) })];
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(30);
});
