import { describe, expect, test } from 'vitest';
import {
  hasProperName,
  isProfile,
  isRecord,
  kindOf,
  pageOf,
  partsOf,
  recordKindOf,
  recordKinds,
  refOf,
  textsFile,
} from './record.ts';

describe('what is found', () => {
  test.each(recordKinds)('is named by its kind and id: %s', (kind) => {
    expect(partsOf(refOf(kind, 'an-id-2020'))).toEqual({ kind, id: 'an-id-2020' });
  });

  test.each(['actors/irgc', 'months/11', 'actor/', 'actor/IRGC', 'actor/irgc/more', ''])('is not named «%s»', (ref) => {
    expect(() => partsOf(ref)).toThrow(`not a search record: ${ref}`);
  });

  test('may be a month, which is no record and has no page', () => {
    expect(kindOf('month/2020-11')).toBe('month');
    expect(() => recordKindOf('month/2020-11')).toThrow('not a search record: month/2020-11');
    expect(() => pageOf('month/2020-11')).toThrow('not a search record: month/2020-11');
  });

  test.each([
    ['actor/irgc', { isRecord: true, isProfile: true, hasProperName: true }],
    ['place/palmyra', { isRecord: true, isProfile: true, hasProperName: true }],
    ['outlet/sy24', { isRecord: true, isProfile: true, hasProperName: true }],
    ['article/a', { isRecord: true, isProfile: false, hasProperName: true }],
    ['event/e', { isRecord: true, isProfile: false, hasProperName: true }],
    ['term/convoy', { isRecord: true, isProfile: false, hasProperName: false }],
    ['month/11', { isRecord: false, isProfile: false, hasProperName: false }],
  ])('is told by its kind: %s', (ref, expected) => {
    expect({ isRecord: isRecord(ref), isProfile: isProfile(ref), hasProperName: hasProperName(ref) }).toEqual(expected);
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
