import { describe, expect, test } from 'vitest';
import { pairsOf } from '#domain/derived/ties.ts';
import { articleOf, sampleStatement, sampleTermOf, tieOf } from '#tests/samples/reports.ts';
import { betweenSides } from './sides.ts';

describe('what lies between two sides', () => {
  const pairs = pairsOf([
    articleOf('one', '2022-01', [
      sampleStatement('a', { relations: [tieOf('russia backs ndf', 'cooperation'), tieOf('irgc met-with ndf')] }),
      sampleStatement('b', { relations: [tieOf('ndf part-of russia')] }),
      sampleStatement('c', { relations: [tieOf('russia backs corps', 'cooperation')] }),
      sampleStatement('d', { relations: [tieOf('russia rivals iran', 'rivalry')] }),
      sampleStatement('e', { relations: [tieOf('russia rivals enemy', 'hostility')] }),
      sampleStatement('f', { relations: [tieOf('ndf backs corps', 'cooperation')] }),
    ]),
  ]);
  const between = (most: number) =>
    betweenSides(pairs, new Set(['russia']), new Set(['iran', 'irgc']), sampleTermOf, most);

  test('is who is tied to either without being of it, those tied to both first; fights are no ties', () => {
    expect(between(9).map(({ actor }) => actor)).toEqual(['ndf', 'corps']);
  });

  test('has a line for each kind and direction, from the side’s point of view', () => {
    expect(between(9)[0]).toEqual({
      actor: 'ndf',
      one: [
        { actor: 'russia', mode: 'cooperation', runs: 'to', types: ['backs'] },
        { actor: 'russia', mode: 'none', runs: 'from', types: ['part-of'] },
      ],
      other: [{ actor: 'irgc', mode: 'none', runs: 'both', types: ['met-with'] }],
    });
  });

  test('is no more than can be seen at once', () => {
    expect(between(1).map(({ actor }) => actor)).toEqual(['ndf']);
  });
});
