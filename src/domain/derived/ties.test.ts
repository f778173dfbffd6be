import { describe, expect, test } from 'vitest';
import type { Article } from '#domain/model/corpus.ts';
import type { Statement } from '#domain/model/statement.ts';
import { isAmbivalent, pairId, pairsOf, pairsWith, partner, sideOf, statementsOf } from './ties.ts';
import type { Mode } from '#domain/model/vocabulary.ts';
import { sampleRelations } from '#tests/samples/corpus.ts';

const tie = (id: string, from: string, type: string, to: string, mode: Mode | undefined, when?: string): Statement => ({
  id,
  kind: 'relation',
  text: { en: 'One said.', ar: 'قال أحدهم.' },
  paragraphs: [1],
  'said-by': { kind: 'outlet', who: { en: 'It', ar: 'هو' } },
  when: when ? { edtf: when, basis: 'stated' } : undefined,
  actors: [],
  places: [],
  relations: [{ from, type, to, mode }],
});

const article = (slug: string, published: string, statements: Statement[]) =>
  ({ slug, published: { edtf: published, basis: 'stated' }, statements }) as unknown as Article;

const articles = [
  article('older', '2020-11', [
    tie('deal', 'russia', 'backs', 'iran', 'cooperation', '2020-01'),
    tie('backing', 'russia', 'backs', 'ndf', 'cooperation'),
  ]),
  article('newer', '2022-01', [
    tie('rivalry', 'iran', 'rivals', 'russia', 'rivalry', '2021-12'),
    { ...tie('none', 'a', 'backs', 'b', 'command'), relations: [] },
  ]),
];

const terms = Object.entries(sampleRelations).map(([id, { membership }]) => ({ id, membership }));

describe('the pairs of a corpus', () => {
  const pairs = pairsOf(articles);

  test('are one for each two actors, whichever way the ties go, most reported first', () => {
    expect(pairs.map(({ id, ties }) => [id, ties.length])).toEqual([
      ['iran--russia', 2],
      ['ndf--russia', 1],
    ]);
  });

  test('hold their ties newest first, with the article of each', () => {
    expect(pairs[0]?.ties.map(({ statement, article: { slug } }) => [statement.id, slug])).toEqual([
      ['rivalry', 'newer'],
      ['deal', 'older'],
    ]);
  });

  test('name the kinds of tie in the order of the vocabulary', () => {
    expect(pairs[0]?.modes).toEqual(['cooperation', 'rivalry']);
  });

  test('are ambivalent when they are reported both to cooperate and to compete', () => {
    expect(pairs.map(isAmbivalent)).toEqual([true, false]);
  });

  test('are found from either actor, with the other as partner', () => {
    expect(pairsWith(pairs, 'russia').map((pair) => partner(pair, 'russia'))).toEqual(['iran', 'ndf']);
    expect(pairsWith(pairs, 'ndf').map((pair) => partner(pair, 'ndf'))).toEqual(['russia']);
  });
});

test('the id of a pair is the same from either side', () => {
  expect(pairId('russia', 'iran')).toBe('iran--russia');
  expect(pairId('iran', 'russia')).toBe('iran--russia');
});

test('a side is an actor with all that belongs to it: by the registry, or reported as its part or under its command', () => {
  const actors = [
    { id: 'russian-air-force', parent: 'russian-forces' },
    { id: 'russian-forces', parent: 'russia' },
    { id: 'russia' },
    { id: 'irgc', parent: 'iran' },
  ];
  const reported = pairsOf([
    article('one', '2022-01', [
      tie('his-corps', 'hajj-askar', 'part-of', 'irgc', undefined),
      tie('its-militia', 'irgc', 'commands', 'a-militia', 'command'),
      tie('help', 'russia', 'backs', 'ndf', 'cooperation'),
    ]),
  ]);
  expect([...sideOf(actors, reported, terms, 'russia')].sort()).toEqual([
    'russia',
    'russian-air-force',
    'russian-forces',
  ]);
  expect([...sideOf(actors, reported, terms, 'iran')].sort()).toEqual(['a-militia', 'hajj-askar', 'iran', 'irgc']);
});

test('a statement of several relations is a tie of each pair, and counts once', () => {
  const both = {
    ...tie('both', 'russia', 'backs', 'ndf', 'cooperation'),
    relations: [
      { from: 'russia', type: 'backs', to: 'ndf', mode: 'cooperation' as const },
      { from: 'ndf', type: 'part-of', to: 'russia' },
      { from: 'russia', type: 'rivals', to: 'iran', mode: 'rivalry' as const },
    ],
  };
  const pairs = pairsOf([article('one', '2022-01', [both])]);
  expect(pairs.map((pair) => [pair.id, pair.ties.length, statementsOf(pair)])).toEqual([
    ['ndf--russia', 2, 1],
    ['iran--russia', 1, 1],
  ]);
});
