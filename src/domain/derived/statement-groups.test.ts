import { expect, test } from 'vitest';
import { rowClass, statementGroups } from './statement-groups.ts';
import type { Statement } from '#domain/model/statement.ts';

const resting = (id: string, ...paragraphs: number[]) => ({ id, paragraphs }) as Statement;

test('statements stand beside the main paragraph they rest on, in the order of the file, and keep their numbers', () => {
  const groups = statementGroups([
    resting('a', 1),
    resting('b', 4, 2),
    resting('c', 1),
    resting('d', 3),
    resting('of-the-title', 0, 1),
  ]);
  expect(
    groups.map(({ paragraph, statements }) => [
      paragraph,
      ...statements.map(({ statement, number }) => `${number}${statement.id}`),
    ]),
  ).toEqual([
    [1, '1a', '3c', '5of-the-title'],
    [3, '4d'],
    [4, '2b'],
  ]);
});

test('the first row is that of the headings', () => {
  expect(rowClass(1)).toBe('lg:row-start-2');
});
