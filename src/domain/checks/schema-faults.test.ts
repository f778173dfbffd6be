import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { bilingual } from '#domain/model/bilingual.ts';
import { fieldName, schemaFaults, withoutFaults } from './schema-faults.ts';

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
      'a key of another place',
      { ...sound, name: { ...sound.name, kind: 'state' } },
      ['name.kind', '"kind" is not a key that this place knows', 'Remove it: it belongs elsewhere.'],
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

describe('a file without its faults, so that the rest of it can be checked', () => {
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
    const copy = withoutFaults(data, issuesOf(data));
    expect(copy).toEqual(expected);
    expect(schema.safeParse(copy).success).toBe(true);
    expect(data).toEqual(before);
  });

  test('stays as it is where nothing can be left out', () => {
    const lacking = { name: sound.name };
    expect(withoutFaults(lacking, issuesOf(lacking))).toEqual(lacking);
    expect(withoutFaults(null, issuesOf(null))).toBeNull();
  });
});
