import { describe, expect, test } from 'vitest';
import { allLocales } from './locales.ts';
import { noteSchema } from './note.ts';

const text = { en: 'The road was closed in 2019.', ar: 'أُغلق الطريق عام 2019.' };
const source = { name: { en: 'The Paper', ar: 'الصحيفة' }, url: 'https://example.org/road', date: '2019-05' };
const note = { text, sources: [source], confidence: 'verified' };

const issuesOf = (value: unknown) =>
  noteSchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a note', () => {
  test('that only explains the text has neither sources nor confidence', () => {
    expect(noteSchema.parse({ text })).toEqual({ text, sources: [] });
  });

  test('that gives an outside fact has its sources, and says how sure it is', () => {
    expect(noteSchema.parse(note)).toEqual(note);
    expect(issuesOf({ text, sources: [source] })).toEqual([
      'confidence: is missing: an outside fact says how sure it is',
    ]);
  });

  test('may be sure of something without a source: what follows from the text', () => {
    expect(noteSchema.parse({ text, confidence: 'derived' })).toEqual({ text, sources: [], confidence: 'derived' });
  });

  test('names a source whose address and date are not known', () => {
    const { name } = source;
    expect(noteSchema.parse({ ...note, sources: [{ name }] }).sources).toEqual([{ name }]);
  });

  test('may have a source whose name is a brand in Latin letters in both languages', () => {
    const name = { en: 'TASS', ar: 'TASS' };
    expect(noteSchema.parse({ ...note, sources: [{ name }] }).sources).toEqual([{ name }]);
  });

  test.each(allLocales)('is refused where its text or the name of a source is missing in %s', (locale) => {
    expect(issuesOf({ ...note, text: { ...text, [locale]: undefined } })).toEqual([
      expect.stringMatching(`^text\\.${locale}: `),
    ]);
    const name = { ...source.name, [locale]: ' ' };
    expect(issuesOf({ ...note, sources: [{ ...source, name }] })).toEqual([
      expect.stringMatching(`^sources\\.0\\.name\\.${locale}: `),
    ]);
  });

  test.each([
    ['sources.0.url', { sources: [{ ...source, url: 'example.org/road' }] }],
    ['sources.0.url', { sources: [{ ...source, url: 'ftp://example.org/road' }] }],
    ['sources.0.date', { sources: [{ ...source, date: 'May 2019' }] }],
    ['sources.0', { sources: ['The Paper'] }],
    ['confidence', { confidence: 'sure' }],
    ['', { source: 'The Paper' }],
    ['sources.0', { sources: [{ ...source, by: 'x' }] }],
  ])('is refused for its «%s»: %j', (field, change) => {
    expect(issuesOf({ ...note, ...change })).toEqual([expect.stringMatching(`^${field.replaceAll('.', '\\.')}: `)]);
  });
});
