import { expect, test } from 'vitest';
import { faultsAfter } from '#tests/samples/spoiled.ts';

test.each([
  ['role', 'attacker'],
  ['mode', 'rivalry'],
  ['matter', 'territory'],
])('the %s “%s” has its words in the term base', (kind, value) => {
  const fault = {
    file: `content/terms/${value}.yaml`,
    about: `content/terms/${value}.yaml`,
    field: 'the whole file',
    problem: `is missing, or is not of kind "${kind}"`,
    fix: `Add it: the word for the ${kind} "${value}" in both languages.`,
  };
  expect(faultsAfter((corpus) => (corpus.terms = corpus.terms.filter(({ id }) => id !== value)))).toEqual([fault]);
  expect(
    faultsAfter((corpus) => Object.assign(corpus.terms.find(({ id }) => id === value) ?? {}, { kind: 'concept' })),
  ).toEqual([fault]);
});
