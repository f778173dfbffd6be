import { expect, test } from 'vitest';
import { decoded } from './percent.ts';

test.each([
  ['p4', 'p4'],
  ['oil%20convoy', 'oil convoy'],
  ['%D9%82%D8%B3%D8%AF', 'قسد'],
])('«%s» reads «%s»', (part, text) => {
  expect(decoded(part)).toBe(text);
});

test.each(['100%', '%', '%D9%82%D8', '50%25%', 'قسد%'])('«%s», which is not well formed, stays as it is', (part) => {
  expect(decoded(part)).toBe(part);
});
