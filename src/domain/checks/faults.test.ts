import { describe, expect, test } from 'vitest';
import { ContentError, formatFaults, type Fault } from './faults.ts';

const fault = (file: string, field: string): Fault => ({ file, field, problem: 'is wrong', fix: 'Mend it.' });

describe('the list of faults', () => {
  test('gives each its file, field, problem and fix', () => {
    expect(formatFaults([fault('content/actors/iran.yaml', 'name.ar')])).toBe(
      'content/actors/iran.yaml\n  name.ar: is wrong\n  → Mend it.\n\n1 fault in the content.',
    );
  });

  test('is sorted by file and then field, numbers as numbers, whatever came first', () => {
    const sorted = [
      fault('content/actors/a.yaml', 'name.ar'),
      fault('content/articles/b/index.mdx', 'statements[2]'),
      fault('content/articles/b/index.mdx', 'statements[10]'),
      fault('content/articles/c/index.mdx', 'actors'),
    ];
    const text = formatFaults([...sorted].reverse());
    expect(text).toBe(formatFaults(sorted));
    expect([...text.matchAll(/^ {2}([^→\s]+): /gm)].map(([, field]) => field)).toEqual([
      'name.ar',
      'statements[2]',
      'statements[10]',
      'actors',
    ]);
  });

  test.each([
    [0, '0 faults in the content.'],
    [1, '1 fault in the content.'],
    [2, '2 faults in the content.'],
  ])('ends with their number: %i', (count, end) => {
    expect(formatFaults(Array.from({ length: count }, (_, n) => fault(`f${n}`, 'x')))).toMatch(
      new RegExp(`(?:^|\\n\\n)${end}$`),
    );
  });

  test('is left in the order in which it was given', () => {
    const faults = [fault('b', 'x'), fault('a', 'x')];
    formatFaults(faults);
    expect(faults.map(({ file }) => file)).toEqual(['b', 'a']);
  });

  test('is the message of a content error, which carries the faults', () => {
    const faults = [fault('a', 'x'), fault('b', 'y')];
    const error = new ContentError(faults);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ContentError');
    expect(error.faults).toEqual(faults);
    expect(error.message).toBe(`\n${formatFaults(faults)}`);
  });
});
