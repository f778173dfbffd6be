import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  ContentError,
  danglingFault,
  fieldName,
  formatFaults,
  mended,
  nearest,
  schemaFaults,
  type Fault,
} from './faults.ts';
import { bilingual } from '#domain/model/bilingual.ts';

const fault = (file: string, field: string): Fault => ({ file, field, problem: 'is wrong', fix: 'Mend it.' });

describe('the list of faults', () => {
  test('gives each its file, field, problem and fix', () => {
    expect(formatFaults([fault('content/actors/iran.yaml', 'name.ar')])).toBe(
      'content/actors/iran.yaml\n  name.ar: is wrong\n  → Mend it.\n\n1 fault in the content.',
    );
  });

  test('is sorted by file and then field, numbers as numbers, whatever came first', () => {
    const sorted = [
      fault('content/actors/a.yaml', 'name.ar'),
      fault('content/articles/b/index.mdx', 'statements[2]'),
      fault('content/articles/b/index.mdx', 'statements[10]'),
      fault('content/articles/c/index.mdx', 'actors'),
    ];
    const text = formatFaults([...sorted].reverse());
    expect(text).toBe(formatFaults(sorted));
    expect([...text.matchAll(/^ {2}([^→\s]+): /gm)].map(([, field]) => field)).toEqual([
      'name.ar',
      'statements[2]',
      'statements[10]',
      'actors',
    ]);
  });

  test.each([
    [0, '0 faults in the content.'],
    [1, '1 fault in the content.'],
    [2, '2 faults in the content.'],
  ])('ends with their number: %i', (count, end) => {
    expect(formatFaults(Array.from({ length: count }, (_, n) => fault(`f${n}`, 'x')))).toMatch(
      new RegExp(`(?:^|\\n\\n)${end}$`),
    );
  });

  test('is left in the order in which it was given', () => {
    const faults = [fault('b', 'x'), fault('a', 'x')];
    formatFaults(faults);
    expect(faults.map(({ file }) => file)).toEqual(['b', 'a']);
  });

  test('is the message of a content error, which carries the faults', () => {
    const faults = [fault('a', 'x'), fault('b', 'y')];
    const error = new ContentError(faults);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ContentError');
    expect(error.faults).toEqual(faults);
    expect(error.message).toBe(`\n${formatFaults(faults)}`);
  });
});

describe('the name of a field', () => {
  const data = { statements: [{ id: 'airport-meeting', text: {} }, { text: {} }], actors: ['iran'] };

  test.each([
    [['statements', 0, 'text', 'ar'], 'statements[1] (airport-meeting).text.ar'],
    [['statements', 1, 'text', 'ar'], 'statements[2].text.ar'],
    [['statements', 0], 'statements[1] (airport-meeting)'],
    [['actors', 0], 'actors[1]'],
    [['name', 'en'], 'name.en'],
    [['nothing', 3, 'there'], 'nothing[4].there'],
    [[], 'the whole file'],
  ])('%j is «%s»', (path, name) => {
    expect(fieldName(path, data)).toBe(name);
  });
});

describe('the nearest known word', () => {
  const known = ['iran', 'irgc', 'deir-ez-zor', 'deir-ez-zor-airport', 'fifth-corps', 'اجتماع'];

  test.each([
    ['irna', 'iran'],
    ['irgcc', 'irgc'],
    ['deir-ezzor', 'deir-ez-zor'],
    ['deir-ez-zor-arport', 'deir-ez-zor-airport'],
    ['5th-corps', 'fifth-corps'],
    ['إجتماع', 'اجتماع'],
    ['iran', 'iran'],
    ['iraann', 'iran'],
    ['ir', 'iran'],
    ['deir-ez-xxxx', 'deir-ez-zor'],
  ])('to «%s» is «%s»', (word, guess) => {
    expect(nearest(word, known)).toBe(guess);
  });

  test.each([['hmeimim'], ['x'], ['irxyz'], ['deir-exxxxxx'], ['a-word-of-another-kind']])(
    'to «%s» is none',
    (word) => {
      expect(nearest(word, known)).toBeUndefined();
    },
  );

  test('is none where nothing is known', () => {
    expect(nearest('iran', [])).toBeUndefined();
  });
});

describe('a reference to something that is not there', () => {
  test('names it, the file it wants, and the likely spelling', () => {
    expect(danglingFault('content/x.yaml', 'parent', 'irgcc', 'content/actors', ['iran', 'irgc'])).toEqual({
      file: 'content/x.yaml',
      field: 'parent',
      problem: 'names "irgcc", but content/actors/irgcc.yaml does not exist',
      fix: 'Add that file, or mend the spelling. Did you mean "irgc"?',
    });
  });

  test('guesses nothing where nothing is near', () => {
    expect(danglingFault('f', 'parent', 'hmeimim', 'content/actors', ['iran']).fix).toBe(
      'Add that file, or mend the spelling.',
    );
  });
});

const schema = z.strictObject({
  name: bilingual,
  kind: z.enum(['state', 'company']),
  count: z.int().positive().optional(),
  parts: z.array(z.strictObject({ id: z.string(), name: bilingual, weight: z.number() })).default([]),
});
const sound = {
  name: { en: 'State', ar: 'دولة' },
  kind: 'state',
  parts: [{ id: 'army', name: { en: 'Army', ar: 'جيش' }, weight: 1 }],
};
const issuesOf = (data: unknown) => schema.safeParse(data).error?.issues ?? [];

describe('what a schema finds, in an editor’s words', () => {
  const example = 'CONTRIBUTING.md shows a complete example.';

  test.each([
    [
      'a misspelt key',
      { ...sound, parst: [] },
      ['parst', '"parst" is not a key that this place knows', 'Remove it, or mend the spelling. Did you mean "parts"?'],
    ],
    [
      'an unknown key inside a list',
      { ...sound, parts: [{ ...sound.parts[0], colour: 'red' }] },
      ['parts[1] (army).colour', '"colour" is not a key that this place knows', 'Remove it, or mend the spelling.'],
    ],
    [
      'a missing English',
      { ...sound, name: { ar: 'دولة' } },
      ['name.en', 'the English is missing', 'Write it: both languages are needed.'],
    ],
    [
      'a missing Arabic inside a list',
      { ...sound, parts: [{ id: 'army', name: { en: 'Army' }, weight: 1 }] },
      ['parts[1] (army).name.ar', 'the Arabic is missing', 'Write it: both languages are needed.'],
    ],
    [
      'Arabic that is not Arabic',
      { ...sound, name: { en: 'State', ar: 'State' } },
      ['name.ar', 'holds no Arabic letter', `Correct the value; ${example}`],
    ],
    ['a missing key', { ...sound, kind: undefined }, ['kind', 'is missing', `Add it; ${example}`]],
    [
      'a value off the list',
      { ...sound, kind: 'empire' },
      ['kind', 'is not a value that this place knows', 'Write one of: state, company.'],
    ],
    [
      'a wrong value',
      { ...sound, count: 1.5 },
      ['count', expect.stringContaining('expected int') as string, `Correct the value; ${example}`],
    ],
    [
      'an empty file',
      null,
      ['the whole file', expect.stringContaining('expected object') as string, `Correct the value; ${example}`],
    ],
  ])('%s', (_, data, [field, problem, fix]) => {
    expect(schemaFaults('content/x.yaml', issuesOf(data), data, ['name', 'kind', 'count', 'parts'])).toEqual([
      { file: 'content/x.yaml', field, problem, fix },
    ]);
  });

  test('each of several unknown keys is a fault of its own', () => {
    const data = { ...sound, one: 1, two: 2 };
    expect(schemaFaults('f', issuesOf(data), data, []).map(({ field }) => field)).toEqual(['one', 'two']);
  });

  test('a fault is said as the schema says it where the schema speaks to editors', () => {
    const speaking = z.strictObject({ why: z.string().optional() }).refine(({ why }) => why, {
      path: ['why'],
      error: 'is missing: say why',
    });
    const issues = speaking.safeParse({}).error?.issues ?? [];
    expect(schemaFaults('f', issues, {}, [])).toEqual([
      { file: 'f', field: 'why', problem: 'is missing: say why', fix: `Correct the value; ${example}` },
    ]);
  });
});

describe('a file mended so that the rest of it can be checked', () => {
  test.each([
    ['loses an unknown key', { ...sound, nmae: 1 }, sound],
    ['loses an optional key with a wrong value', { ...sound, count: -1 }, sound],
    [
      'loses a list item that lacks something',
      { ...sound, parts: [...sound.parts, { id: 'fleet', name: { en: 'Fleet', ar: 'أسطول' } }] },
      sound,
    ],
    ['loses a list item that is not of the right kind', { ...sound, parts: [...sound.parts, 'fleet'] }, sound],
    ['keeps the other items of a list', { ...sound, parts: ['fleet', ...sound.parts, { id: 'x' }] }, sound],
    [
      'gets a stand-in for a missing language',
      { ...sound, name: { en: 'State' } },
      { ...sound, name: { en: 'State', ar: 'نص text' } },
    ],
    [
      'gets a stand-in for a wrong language',
      { ...sound, name: { en: ' ', ar: 'دولة' } },
      { ...sound, name: { en: 'نص text', ar: 'دولة' } },
    ],
  ])('%s', (_, data, expected) => {
    const before = structuredClone(data);
    const copy = mended(data, issuesOf(data));
    expect(copy).toEqual(expected);
    expect(schema.safeParse(copy).success).toBe(true);
    expect(data).toEqual(before);
  });

  test('stays as it is where nothing can be mended', () => {
    const lacking = { name: sound.name };
    expect(mended(lacking, issuesOf(lacking))).toEqual(lacking);
    expect(mended(null, issuesOf(null))).toBeNull();
  });
});
