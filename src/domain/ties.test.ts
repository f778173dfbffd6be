import { describe, expect, test } from 'vitest';
import type { Article } from './corpus.ts';
import type { Statement } from './statement.ts';
import { isAmbivalent, pairId, pairsOf, pairsWith, partner } from './ties.ts';
import type { Mode, RelationType } from './vocabulary.ts';

const tie = (id: string, from: string, type: RelationType, to: string, mode: Mode, when?: string): Statement => ({
  id,
  kind: 'relation',
  text: { en: 'One said.', ar: 'قال أحدهم.' },
  paragraphs: [1],
  'said-by': { kind: 'outlet', who: { en: 'It', ar: 'هو' } },
  when: when ? { edtf: when, basis: 'stated' } : undefined,
  actors: [],
  places: [],
  relation: { from, type, to, mode },
});

const article = (slug: string, published: string, statements: Statement[]) =>
  ({ slug, published: { edtf: published, basis: 'stated' }, statements }) as unknown as Article;

const articles = [
  article('older', '2020-11', [
    tie('deal', 'russia', 'negotiates-with', 'iran', 'cooperation', '2020-01'),
    tie('backing', 'russia', 'backs', 'ndf', 'cooperation'),
  ]),
  article('newer', '2022-01', [
    tie('rivalry', 'iran', 'rivals', 'russia', 'rivalry', '2021-12'),
    { ...tie('none', 'a', 'backs', 'b', 'command'), relation: undefined },
  ]),
];

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
