import { describe, expect, test } from 'vitest';
import { allLocales } from './locales.ts';
import { noteSchema } from './note.ts';
import { statementSchema } from './statement.ts';

const text = { en: 'The Paper reported a meeting.', ar: 'ذكرت الصحيفة اجتماعاً.' };
const least = {
  id: 'airport-meeting',
  kind: 'event',
  text,
  paragraphs: [4],
  'said-by': { kind: 'unnamed', who: { en: 'a source', ar: 'مصدر' } },
};
const most = {
  ...least,
  paragraphs: [4, 5],
  quote: { ar: 'اجتماع أمني', en: 'a security meeting' },
  'said-by': { ...least['said-by'], via: 'agency' },
  when: { edtf: '2021-12-31', basis: 'stated' },
  actors: [{ id: 'irgc', role: 'party' }],
  places: ['deir-ez-zor-airport', { id: 'al-taym-field', certainty: 'possible' }],
  event: 'airport-meeting-2021-12',
  relations: [{ from: 'russia', type: 'backs', to: 'ndf', mode: 'cooperation', about: 'territory' }],
  note: { text, sources: [{ name: { en: 'A source', ar: 'مصدر' } }], confidence: 'verified' },
};

const issuesOf = (statement: unknown) =>
  statementSchema.safeParse(statement).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a statement', () => {
  test('needs no more than an id, a kind, a text, paragraphs and who says it', () => {
    expect(statementSchema.parse(least)).toEqual({ ...least, actors: [], places: [] });
  });

  test('may say everything', () => {
    expect(statementSchema.parse(most)).toEqual(most);
  });

  test('may tie two actors without saying about what', () => {
    const { about, ...relation } = most.relation;
    expect(about).toBe('territory');
    expect(statementSchema.parse({ ...most, relation })).toEqual({ ...most, relation });
  });

  test.each(['id', 'kind', 'text', 'paragraphs', 'said-by'] as const)('is refused without its %s', (key) => {
    expect(issuesOf({ ...most, [key]: undefined })).toEqual([expect.stringMatching(`^${key}: `)]);
  });

  test.each(allLocales)('is refused without its %s', (locale) => {
    expect(issuesOf({ ...most, text: { ...text, [locale]: undefined } })).toEqual([
      expect.stringMatching(`^text\\.${locale}: `),
    ]);
    expect(issuesOf({ ...most, 'said-by': { kind: 'unnamed', who: { ...text, [locale]: '' } } })?.[0]).toMatch(
      `said-by.who.${locale}: `,
    );
  });

  test('is refused without a paragraph', () => {
    expect(issuesOf({ ...most, paragraphs: [] })).toEqual(['paragraphs: names no paragraph']);
  });

  test.each([
    ['paragraphs.0', { paragraphs: [0] }],
    ['paragraphs.0', { paragraphs: ['4'] }],
    ['paragraphs.1', { paragraphs: [4, 4.5] }],
    ['kind', { kind: 'rumour' }],
    ['quote', { quote: '  ' }],
    ['said-by.kind', { 'said-by': { ...most['said-by'], kind: 'friend' } }],
    ['said-by.via', { 'said-by': { ...most['said-by'], via: 'Euphrates Post' } }],
    ['actors.0.role', { actors: [{ id: 'irgc', role: 'villain' }] }],
    ['actors.0.role', { actors: [{ id: 'irgc' }] }],
    ['actors.0.id', { actors: [{ id: 'IRGC', role: 'party' }] }],
    ['places.0', { places: ['دير الزور'] }],
    ['event', { event: 'an event' }],
    ['relation.type', { relation: { ...most.relation, type: 'likes' } }],
    ['relation.mode', { relation: { ...most.relation, mode: 'friendship' } }],
    ['relation.about', { relation: { ...most.relation, about: 'money' } }],
    ['relation.to', { relation: { ...most.relation, to: undefined } }],
    ['when.why', { when: { edtf: '2021-12-31', basis: 'inferred' } }],
    ['when.edtf', { when: { edtf: 'yesterday', basis: 'stated' } }],
    ['note.confidence', { note: { text, confidence: 'sure' } }],
  ])('is refused for its %s: %j', (field, change) => {
    expect(issuesOf({ ...most, ...change })?.[0]).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: `));
  });

  test.each([
    ['', { qoute: 'اجتماع' }],
    ['said-by', { 'said-by': { ...most['said-by'], name: 'x' } }],
    ['relation', { relation: { ...most.relation, when: '2020' } }],
    ['actors.0', { actors: [{ id: 'irgc', role: 'party', name: 'x' }] }],
    ['note', { note: { ...most.note, by: 'x' } }],
  ])('is refused for an unknown key in «%s»', (place, change) => {
    expect(issuesOf({ ...most, ...change })).toEqual([expect.stringMatching(`^${place}: Unrecognized key`)]);
  });
});

describe('the id of a statement', () => {
  test.each(['a', 'airport-meeting', 'attack-2020-05', '2020', 'p4-said', 'post4'])('may be %s', (id) => {
    expect(statementSchema.safeParse({ ...least, id }).success).toBe(true);
  });

  test.each([
    ['Airport', 'is not an id'],
    ['airport_meeting', 'is not an id'],
    ['airport--meeting', 'is not an id'],
    ['-airport', 'is not an id'],
    ['airport-', 'is not an id'],
    ['مطار', 'is not an id'],
    ['', 'is not an id'],
    ['p4', 'looks like the anchor of a paragraph'],
    ['p12', 'looks like the anchor of a paragraph'],
  ])('may not be «%s»: %s', (id, problem) => {
    expect(issuesOf({ ...least, id })).toEqual([expect.stringMatching(`^id: ${problem}`)]);
  });
});

test('a note is a text in both languages, with its source and how sure it is where it has them', () => {
  expect(noteSchema.parse({ text })).toEqual({ text });
  expect(noteSchema.parse(most.note)).toEqual(most.note);
  expect(noteSchema.safeParse({ text: { en: 'Only English' } }).success).toBe(false);
  expect(noteSchema.safeParse({ text, source: ' ' }).success).toBe(false);
});

test.each(['content', 'summary', 'facts', 'reports', 'original', 'notes', 'misprints', 'corrections'])(
  'no statement may have the id %s, an anchor of its page',
  (id) => {
    const statement = {
      id,
      kind: 'event',
      text: { en: 'a', ar: 'ا' },
      paragraphs: [1],
      'said-by': { kind: 'outlet', who: { en: 'a', ar: 'ا' } },
    };
    expect(statementSchema.safeParse(statement).success).toBe(false);
  },
);
