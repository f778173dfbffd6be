import { describe, expect, test } from 'vitest';
import { ranked, rarity, unitWeights, type Evidence } from './rank.ts';

const evidence = (more: Partial<Evidence>): Evidence => ({
  hits: [],
  named: [],
  total: 100,
  nameCover: () => 0,
  order: () => 0,
  ...more,
});
const hits = (...refs: string[]) => new Map(refs.map((ref, index) => [ref, 1 / (index + 1)]));
const refs = (more: Partial<Evidence>) => ranked(evidence(more)).map(({ ref }) => ref);

describe('records are ranked', () => {
  test('with what is named first, then what reports it', () => {
    const found = hits('actor/other', 'article/a', 'actor/irgc');
    expect(refs({ hits: [found], named: [new Set(['actor/irgc'])] })).toEqual([
      'actor/irgc',
      'article/a',
      'actor/other',
    ]);
  });

  test('with reports of an idea before profiles, events and the glossary', () => {
    const found = hits('term/convoy', 'actor/a', 'event/e', 'article/x');
    expect(refs({ hits: [found] })).toEqual(['article/x', 'event/e', 'actor/a', 'term/convoy']);
  });

  test('by how much of the question they have, the rarer part counting more', () => {
    const common = new Map(Array.from({ length: 60 }, (_, index) => [`article/c${index}`, 1]));
    const [first] = refs({ hits: [common, hits('article/rare')] });
    expect(first).toBe('article/rare');
    expect(refs({ hits: [hits('article/one', 'article/both'), hits('article/both')] })[0]).toBe('article/both');
  });

  test('with the subject of a question on top, and not with whoever else is named in it', () => {
    const common = new Map([
      ['article/a', 1],
      ['actor/russia', 2],
      ...Array.from({ length: 50 }, (_, n) => [`article/x${n}`, 1] as const),
    ] as [string, number][]);
    const rare = hits('actor/askar', 'article/a');
    const order = refs({ hits: [common, rare], named: [new Set(['actor/russia']), new Set(['actor/askar'])] });
    expect(order.slice(0, 2)).toEqual(['actor/askar', 'article/a']);
  });

  test('with one term of the glossary, which is one page', () => {
    expect(refs({ hits: [hits('term/a', 'term/b', 'article/x')] })).toEqual(['article/x', 'term/a']);
  });

  test('with those whose name says it before their like', () => {
    const nameCover = (ref: string) => (ref === 'place/b' ? 1 : 0);
    expect(
      refs({
        hits: [
          new Map([
            ['place/a', 1],
            ['place/b', 1],
          ]),
        ],
        nameCover,
      }),
    ).toEqual(['place/b', 'place/a']);
  });

  test('in the order of the list where all else is equal', () => {
    const both = new Map([
      ['article/b', 1],
      ['article/a', 1],
    ]);
    expect(refs({ hits: [both], order: (ref) => (ref === 'article/a' ? 0 : 1) })).toEqual(['article/a', 'article/b']);
  });

  test('and say whether they have all that was asked', () => {
    const found = ranked(
      evidence({ hits: [hits('article/a', 'article/b'), hits('article/a', 'article/c', 'article/d')] }),
    );
    expect(found.find(({ ref }) => ref === 'article/a')?.isComplete).toBe(true);
    expect(found.find(({ ref }) => ref === 'article/b')?.isComplete).toBe(false);
  });

  test('and say how they came to their place: what they have, what they are called, and the sum of it', () => {
    const named = [new Set<string>(), new Set(['actor/irgc'])];
    const [subject, article] = ranked(
      evidence({ hits: [hits('article/a'), hits('actor/irgc', 'article/a')], named, nameCover: () => 0.5 }),
    );
    expect(subject).toMatchObject({ ref: 'actor/irgc', isComplete: false, nameCover: 0.5 });
    expect(subject?.subject).toBe(subject?.share);
    expect(subject?.score).toBeGreaterThan(10);
    expect(article).toMatchObject({ ref: 'article/a', isComplete: true, subject: 0 });
    expect(article?.share).toBeCloseTo(1);
    expect(article?.strength).toBeLessThan(1);
  });

  test('and nothing comes of nothing', () => {
    expect(refs({ hits: [new Map()] })).toEqual([]);
  });
});

test('what fewer records have is rarer, and nothing is worth less than nothing', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(50, 100));
  expect(rarity(100, 100)).toBeGreaterThan(0);
});

test('the parts of a question weigh by their rarity, a name twice, and are the whole of it together', () => {
  const found = [hits('article/a'), hits('article/b')];
  const [word = 0, name = 0] = unitWeights({ hits: found, named: [new Set(), new Set(['actor/b'])], total: 100 });
  expect(word + name).toBeCloseTo(1);
  expect(name).toBeCloseTo(2 * word);
});
