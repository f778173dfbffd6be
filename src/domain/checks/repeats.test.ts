import { expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import { article, faultsAfter, index, statement } from '#tests/samples/spoiled.ts';

/** The second statement put beside the first, with its words changed. */
const repeated =
  (en: string, change: (corpus: Corpus) => unknown = () => undefined) =>
  (corpus: Corpus) => {
    statement(corpus, 0).text.en = 'The Paper reported that the Corps met the State at the old well on a market day.';
    statement(corpus, 1).text.en = en;
    statement(corpus, 1).paragraphs = [1];
    statement(corpus, 1)['said-by'] = structuredClone(statement(corpus, 0)['said-by']);
    change(corpus);
  };
const same = 'The Paper reported that the Corps met the State at the old well on market day.';

test('two statements of one paragraph and one source do not say the same', () => {
  expect(faultsAfter(repeated(same))).toEqual([
    {
      file: index,
      field: 'statements (state-backs-corps)',
      problem: 'says almost word for word what corps-met says',
      fix: 'Make one statement of the two, with several relations where the words give several.',
    },
  ]);
});

test.each<[what: string, spoil: (corpus: Corpus) => unknown]>([
  ['say something else', repeated('The Paper reported that the Corps stayed at the well.')],
  ['rest on other paragraphs', repeated(same, (corpus) => (statement(corpus, 1).paragraphs = [3]))],
  ['are said by others', repeated(same, (corpus) => (statement(corpus, 1)['said-by'].who.en = 'another source'))],
  ['are said by others of one name', repeated(same, (corpus) => (statement(corpus, 1)['said-by'].kind = 'outlet'))],
])('they may where they %s', (_, spoil) => {
  expect(faultsAfter(spoil)).toEqual([]);
});

test('a third one is told apart from the first it repeats', () => {
  const faults = faultsAfter(
    repeated(same, (corpus) => article(corpus).statements.push({ ...statement(corpus, 1), id: 'third' })),
  );
  expect(faults.map(({ field }) => field)).toEqual(['statements (state-backs-corps)', 'statements (third)']);
});
