import { describe, expect, test } from 'vitest';
import { termSchema } from './term.ts';

const name = { en: 'backs', ar: 'دعم' };
const definition = { en: 'Gives help.', ar: 'يقدّم العون.' };
const voice = (verb: string) => ({ masculine: `${verb} {from} {to}`, feminine: `${verb}ت {from} {to}` });
const sentence = {
  en: { active: '{from} backed {to}', reverse: '{to} received backing from {from}' },
  ar: { active: voice('دعم'), reverse: voice('تلقّى') },
};
const relation = { kind: 'relation', name, directed: true, membership: 'none', modes: ['cooperation'], sentence };

const issuesOf = (value: unknown) =>
  termSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a relation', () => {
  test('says its direction, who is then a part of whom, its modes and its sentences', () => {
    expect(termSchema.parse(relation)).toEqual({ ...relation, forms: { en: [], ar: [] } });
    expect(termSchema.parse({ ...relation, modes: [] }).modes).toEqual([]);
  });

  test.each(['directed', 'membership', 'modes', 'sentence'] as const)('is refused without its %s', (key) => {
    expect(issuesOf({ ...relation, [key]: undefined })).toEqual([`${key}: is missing: a relation needs it`]);
  });

  test.each([
    ['en', 'active'],
    ['en', 'reverse'],
  ] as const)('names both ends in its %s %s sentence', (locale, end) => {
    const told = (text: string) => ({ ...relation, sentence: { ...sentence, en: { ...sentence.en, [end]: text } } });
    expect(issuesOf(told('{from} backed somebody'))).toEqual([`sentence.${locale}.${end}: lacks {to}`]);
    expect(issuesOf(told('somebody backed {to}'))).toEqual([`sentence.${locale}.${end}: lacks {from}`]);
  });

  test.each([
    ['active', 'masculine'],
    ['active', 'feminine'],
    ['reverse', 'masculine'],
    ['reverse', 'feminine'],
  ] as const)('has an Arabic sentence, %s, for a subject that is %s, with both ends', (end, gender) => {
    const told = (text: string | undefined) => ({
      ...relation,
      sentence: { ...sentence, ar: { ...sentence.ar, [end]: { ...sentence.ar[end], [gender]: text } } },
    });
    expect(issuesOf(told('دعم {from}'))).toEqual([`sentence.ar.${end}.${gender}: lacks {to}`]);
    expect(issuesOf(told(undefined))).toEqual([expect.stringMatching(`^sentence\\.ar\\.${end}\\.${gender}: `)]);
  });

  test.each([
    ['membership', { membership: 'both' }],
    ['modes.0', { modes: ['friendship'] }],
    ['sentence.en', { sentence: { ...sentence, en: { ...sentence.en, passive: '{from} {to}' } } }],
  ])('is refused for its %s', (field, change) => {
    expect(issuesOf({ ...relation, ...change })).toEqual([expect.stringMatching(`^${field.replace('.', '\\.')}: `)]);
  });
});

describe('any other term', () => {
  test.each(['concept', 'role', 'mode', 'matter'])('of kind %s has nothing that belongs to a relation', (kind) => {
    expect(termSchema.safeParse({ kind, name, definition }).success).toBe(true);
    const { directed, membership, modes } = relation;
    expect(issuesOf({ kind, name, definition, directed, membership, modes, sentence })).toEqual(
      ['directed', 'membership', 'modes', 'sentence'].map((key) => `${key}: belongs to a relation alone`),
    );
  });

  test('is defined where it is a concept', () => {
    expect(issuesOf({ kind: 'concept', name })).toEqual([
      'definition: is missing: a concept needs a definition in both languages',
    ]);
    expect(issuesOf({ kind: 'role', name })).toBeUndefined();
  });
});
