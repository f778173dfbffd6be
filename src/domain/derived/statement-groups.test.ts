import { expect, test } from 'vitest';
import { rowClass, statementGroups } from './statement-groups.ts';
import type { Statement } from '#domain/model/statement.ts';

const resting = (id: string, ...paragraphs: number[]) => ({ id, paragraphs }) as Statement;

test('statements stand beside the first paragraph they rest on, and keep their numbers', () => {
  const groups = statementGroups([resting('a', 1), resting('b', 4, 2), resting('c', 1), resting('d', 3)]);
  expect(
    groups.map(({ paragraph, statements }) => [
      paragraph,
      ...statements.map(({ statement, number }) => `${number}${statement.id}`),
    ]),
  ).toEqual([
    [1, '1a', '3c'],
    [2, '2b'],
    [3, '4d'],
  ]);
});

test('the first row is that of the headings', () => {
  expect(rowClass(1)).toBe('lg:row-start-2');
});
