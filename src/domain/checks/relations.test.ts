import { describe, expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Relation } from '#domain/model/statement.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { faultsAfter, index, statement } from '#tests/samples/spoiled.ts';

const tie: Relation = { from: 'state', type: 'backs', to: 'corps', mode: 'cooperation' };
const tied =
  (...relations: Relation[]) =>
  (corpus: Corpus) =>
    (statement(corpus, 1).relations = relations);
const at = { file: index, field: 'statements (state-backs-corps).relations' };

describe('a relation', () => {
  test.each<Relation>([
    tie,
    { ...tie, mode: undefined },
    { from: 'state', type: 'met-with', to: 'corps' },
    { from: 'state', type: 'asks-of', to: 'corps', mode: 'request', about: 'territory' },
  ])('may be %j', (relation) => {
    expect(faultsAfter(tied(relation))).toEqual([]);
  });

  test('may be one of several of its statement', () => {
    expect(faultsAfter(tied(tie, { from: 'corps', type: 'part-of', to: 'state' }))).toEqual([]);
  });

  test('is of no kind of tie that its type may not be', () => {
    expect(faultsAfter(tied({ ...tie, mode: 'command' }))).toEqual([
      {
        ...at,
        problem: '"backs" is never of the mode "command"',
        fix: 'Write cooperation, or leave the mode out; or choose the type that the words give.',
      },
    ]);
  });

  test('is of no kind at all where its type says only that two belong or met', () => {
    expect(faultsAfter(tied({ ...tie, type: 'met-with' }))).toEqual([
      {
        ...at,
        problem: '"met-with" is never of the mode "cooperation"',
        fix: 'Leave the mode out: the words of this type give none.',
      },
    ]);
  });

  test('has a type that is a term of kind relation', () => {
    const about = (type: string) => ({
      ...at,
      about: `content/terms/${type}.yaml`,
      problem: `names "${type}", but content/terms/${type}.yaml is no term of kind "relation"`,
    });
    expect(faultsAfter(tied({ ...tie, type: 'bakcs' }))).toEqual([
      { ...about('bakcs'), fix: 'Add that term, or mend the spelling. Did you mean "backs"?' },
    ]);
    expect(faultsAfter(tied({ ...tie, type: 'attacker' }))).toEqual([
      { ...about('attacker'), fix: expect.stringMatching(/^Add that term, or mend the spelling\./) as string },
    ]);
    const without = (corpus: Corpus) => (corpus.terms = corpus.terms.filter(({ id }) => id !== 'backs'));
    expect(faultsAfter(without)).toEqual([
      { ...about('backs'), fix: expect.stringMatching(/^Add that term, or mend the spelling\./) as string },
    ]);
  });

  test('ties no actor to itself', () => {
    expect(faultsAfter(tied(tie, { ...tie, to: 'state' }))).toEqual([
      { ...at, problem: 'ties "state" to itself', fix: 'Name the other actor, or leave it out.' },
    ]);
  });

  test('is looked at one by one: each fault is told', () => {
    expect(faultsAfter(tied({ ...tie, mode: 'rivalry' }, tie, { ...tie, type: 'likes' }))).toHaveLength(2);
  });
});

test('every type of the sample corpus is told apart by its term alone', () => {
  const types = sampleCorpus().terms.filter(({ kind }) => kind === 'relation');
  expect(types.map(({ id }) => id)).toContain('backs');
  expect(types.every(({ modes, sentence }) => modes && sentence)).toBe(true);
});
