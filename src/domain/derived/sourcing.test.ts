import { describe, expect, test } from 'vitest';
import { grades, outletKinds, sourceKinds, type SourceKind } from '#domain/model/vocabulary.ts';
import { sampleStatement } from '#tests/samples/reports.ts';
import { gradeCounts, gradeOf } from './sourcing.ts';

const graded = (kind: SourceKind, via?: (typeof outletKinds)[number]) =>
  gradeOf({ 'said-by': { kind, who: { en: 'Somebody', ar: 'أحدهم' }, ...(via && { via }) } }, (id) => ({
    kind: id as (typeof outletKinds)[number],
  }));

describe('the sourcing of a statement', () => {
  test.each<[SourceKind, string]>([
    ['named', 'named'],
    ['official', 'party'],
    ['armed-group', 'party'],
    ['unnamed', 'unnamed'],
    ['outlet', 'outlet'],
    ['media', 'unnamed'],
  ])('said by one that is %s is of the grade «%s»', (kind, grade) => {
    expect(graded(kind)).toBe(grade);
  });

  test.each([
    ['state-media', 'party'],
    ['party-media', 'party'],
    ['newspaper', 'outlet'],
    ['news-site', 'outlet'],
    ['network', 'outlet'],
  ] as const)('taken from media that are %s is of the grade «%s»', (kind, grade) => {
    expect(graded('media', kind)).toBe(grade);
  });

  test('is that of the speaker, whichever outlet passed it on', () => {
    for (const kind of outletKinds) expect(graded('unnamed', kind)).toBe('unnamed');
  });

  test('is always one of the grades', () => {
    for (const kind of sourceKinds) expect(grades).toContain(graded(kind));
  });

  test('is counted over several, surest first', () => {
    const by = (kind: SourceKind) => sampleStatement(kind, { 'said-by': { kind, who: { en: 'Who', ar: 'من' } } });
    const statements = (['outlet', 'named', 'outlet', 'official'] as const).map(by);
    expect(gradeCounts(statements, ({ 'said-by': { kind } }) => graded(kind))).toEqual([
      { grade: 'named', count: 1 },
      { grade: 'party', count: 1 },
      { grade: 'outlet', count: 2 },
    ]);
  });
});
