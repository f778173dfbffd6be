import { describe, expect, test } from 'vitest';
import { wholeBrackets } from './whole-brackets.ts';

describe('a part of a text never tears a pair of brackets', () => {
  test.each([
    ['has none', 'the Guards then', 'Guards', 'Guards'],
    ['lacks the closing one just behind it', 'the Guards (IRGC), then', 'Guards (IRGC', 'Guards (IRGC)'],
    [
      'lacks it in Arabic',
      'قوات سوريا الديمقراطية (قسد) ثم',
      'قوات سوريا الديمقراطية (قسد',
      'قوات سوريا الديمقراطية (قسد)',
    ],
    ['lacks the opening one just before it', 'of «قوات سوريا» (قسد) ', 'قوات سوريا» (قسد', '«قوات سوريا» (قسد)'],
    ['lacks one that is further off', 'the Guards (the IRGC of Iran)', 'Guards (the IRGC', 'Guards'],
    ['begins with one that is never closed', 'see (Guards', '(Guards', ''],
    ['keeps an apostrophe', 'the Union’s well', 'Union’s', 'Union’s'],
    ['has a pair of its own', 'Guards (IRGC) came', 'Guards (IRGC)', 'Guards (IRGC)'],
  ])('when it %s', (_, text, part, expected) => {
    const start = text.indexOf(part);
    expect(text.slice(...wholeBrackets(text, start, start + part.length))).toBe(expected);
  });
});
