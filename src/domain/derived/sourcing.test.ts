import { expect, test } from 'vitest';
import { sampleStatement } from '#tests/samples/reports.ts';
import { gradeCounts, gradeOf } from './sourcing.ts';

test('statements are counted by how sure their sourcing is, surest first', () => {
  const by = (kind: 'named' | 'outlet' | 'official') =>
    sampleStatement(kind, { 'said-by': { kind, who: { en: 'Who', ar: 'من' } } });
  const grade = (statement: ReturnType<typeof by>) => gradeOf(statement, () => ({ kind: 'newspaper' }));
  expect(gradeCounts([by('outlet'), by('named'), by('outlet'), by('official')], grade)).toEqual([
    { grade: 'named', count: 1 },
    { grade: 'party', count: 1 },
    { grade: 'outlet', count: 2 },
  ]);
});
