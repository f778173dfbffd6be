import { describe, expect, test } from 'vitest';
import { similarNames } from './similar-names.ts';
import { sampleLexicon as lexicon, sampleRows } from '#tests/samples/lexicon.ts';
import { suggest } from './suggest.ts';

const refs = (typed: string) => suggest(typed, sampleRows, lexicon).map(([ref]) => ref);

describe('names are offered while typing', () => {
  test.each([
    ['the first letters', 'qat', 'actor/qaterji-company'],
    ['another spelling', 'Kater', 'actor/qaterji-company'],
    ['without the article', 'mayad', 'place/al-mayadin'],
    ['with the article', 'al-mayad', 'place/al-mayadin'],
    ['the first letters, in Arabic', 'القاط', 'actor/qaterji-company'],
    ['without the article, in Arabic', 'مياد', 'place/al-mayadin'],
    ['a later word of the name', 'corps', 'actor/fifth-corps'],
    ['two words, the second unfinished', 'الفيلق الخا', 'actor/fifth-corps'],
  ])('by %s', (_, typed, ref) => {
    expect(refs(typed)[0]).toBe(ref);
  });

  test('those that begin so first, then those with most reports', () => {
    expect(refs('qaterji')).toEqual(['actor/qaterji-company', 'actor/qaterji-militia', 'event/qaterji-attack']);
  });

  test.each(['', '   ', 'xyz', 'corps fifth'])('but none for «%s»', (typed) => {
    expect(refs(typed)).toEqual([]);
  });
});

describe('names that look alike are offered where nothing was found', () => {
  test.each([
    ['Mayadoon', 'Al-Mayadin'],
    ['القاطرون', 'Qaterji'],
  ])('for «%s»', (question, name) => {
    expect(similarNames(question, lexicon).map(({ en }) => en)).toContain(name);
  });

  test('and none for what looks like nothing', () => {
    expect(similarNames('football في', lexicon)).toEqual([]);
  });
});
