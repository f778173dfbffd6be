import { describe, expect, test } from 'vitest';
import { idsOf, isPossible, referenceSchema, statementRef } from './id.ts';

describe('a reference to a place or an event', () => {
  test('is its id, and then certain', () => {
    expect(referenceSchema.parse('the-well')).toEqual({ id: 'the-well' });
    expect(isPossible(referenceSchema.parse('the-well'))).toBe(false);
  });

  test('may say how certain it is', () => {
    const possible = { id: 'the-well', certainty: 'possible' };
    expect(referenceSchema.parse(possible)).toEqual(possible);
    expect(isPossible(referenceSchema.parse(possible))).toBe(true);
    expect(isPossible(referenceSchema.parse({ id: 'the-well', certainty: 'certain' }))).toBe(false);
    expect(isPossible(undefined)).toBe(false);
  });

  test.each([
    'The well',
    '',
    {},
    { certainty: 'possible' },
    { id: 'the-well', certainty: 'likely' },
    { id: 'a', b: 1 },
  ])('is not %j', (value) => {
    expect(referenceSchema.safeParse(value).success).toBe(false);
  });
});

test('the ids of references are those of anything with an id, in their order', () => {
  expect(idsOf([{ id: 'b' }, { id: 'a' }])).toEqual(['b', 'a']);
});

test.each([
  ['an-article#a-statement', true],
  ['an-article', false],
  ['#a-statement', false],
  ['an-article#', false],
  ['an article#a-statement', false],
])('«%s» names a statement of an article: %s', (text, isOne) => {
  expect(statementRef.safeParse(text).success).toBe(isOne);
});
