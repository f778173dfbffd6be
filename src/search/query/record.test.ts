import { describe, expect, test } from 'vitest';
import { hasProperName, isProfile, pageOf, partsOf, recordKinds, refOf, textsFile } from './record.ts';

describe('what is found', () => {
  test.each(recordKinds)('is named by its kind and id: %s', (kind) => {
    expect(partsOf(refOf(kind, 'an-id-2020'))).toEqual({ kind, id: 'an-id-2020' });
  });

  test.each(['actors/irgc', 'months/11', 'actor/', 'actor/IRGC', 'actor/irgc/more', ''])('is not named «%s»', (ref) => {
    expect(() => partsOf(ref)).toThrow(`not a search record: ${ref}`);
  });

  test.each([
    ['actor/irgc', { isProfile: true, hasProperName: true }],
    ['place/palmyra', { isProfile: true, hasProperName: true }],
    ['outlet/sy24', { isProfile: true, hasProperName: true }],
    ['article/a', { isProfile: false, hasProperName: true }],
    ['event/e', { isProfile: false, hasProperName: true }],
    ['term/convoy', { isProfile: false, hasProperName: false }],
  ])('is told by its kind: %s', (ref, expected) => {
    expect({ isProfile: isProfile(ref), hasProperName: hasProperName(ref) }).toEqual(expected);
  });

  test('leads to its page and anchor, and a term into the glossary', () => {
    expect(pageOf('article/a', 'p4')).toEqual({ ref: { page: 'article', id: 'a' }, fragment: 'p4' });
    expect(pageOf('term/convoy')).toEqual({ ref: { page: 'glossary' }, fragment: 'convoy' });
  });

  test.each([
    ['en', 'en/article/a.json'],
    ['ar', 'ar/article/a.json'],
  ] as const)(
    'has the texts of an article in %s in a file of their own, and short ones in one file',
    (locale, file) => {
      expect(textsFile('article/a', locale)).toBe(file);
      expect(textsFile('actor/irgc', locale)).toBe('actor/irgc.json');
    },
  );
});
