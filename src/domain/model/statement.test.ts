import { describe, expect, test } from 'vitest';
import { allLocales } from './locales.ts';
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
  places: [{ id: 'deir-ez-zor-airport' }, { id: 'al-taym-field', certainty: 'possible' }],
  event: { id: 'airport-meeting-2021-12', certainty: 'possible' },
  relations: [
    { from: 'russia', type: 'backs', to: 'ndf', mode: 'cooperation', about: 'territory' },
    { from: 'ndf', type: 'part-of', to: 'syrian-army' },
  ],
  note: { text, sources: [{ name: { en: 'A source', ar: 'مصدر' } }], confidence: 'verified' },
};
const [tie] = most.relations;

const issuesOf = (statement: unknown) =>
  statementSchema.safeParse(statement).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a statement', () => {
  test('needs no more than an id, a kind, a text, paragraphs and who says it', () => {
    expect(statementSchema.parse(least)).toEqual({ ...least, actors: [], places: [], relations: [] });
  });

  test('may say everything', () => {
    expect(statementSchema.parse(most)).toEqual(most);
  });

  test('may tie actors several times, without a mode or a matter where the words give none', () => {
    const relations = [{ from: 'russia', type: 'met-with', to: 'iran' }, tie];
    expect(statementSchema.parse({ ...most, relations }).relations).toEqual(relations);
  });

  test('of one tie may write it alone, and a quotation without its English as a text', () => {
    const written = { ...least, relation: tie, quote: 'اجتماع أمني' };
    expect(statementSchema.parse(written)).toMatchObject({ relations: [tie], quote: { ar: 'اجتماع أمني' } });
  });

  test('names places and events by their ids, which are then certain', () => {
    const { places, event } = statementSchema.parse({ ...least, places: ['the-well'], event: 'market-day' });
    expect([places, event]).toEqual([[{ id: 'the-well' }], { id: 'market-day' }]);
  });

  test('may rest on the title, which is paragraph 0', () => {
    expect(statementSchema.parse({ ...least, paragraphs: [0] }).paragraphs).toEqual([0]);
  });

  test('keeps its paragraphs in the order written, the main one first', () => {
    expect(statementSchema.parse({ ...least, paragraphs: [7, 2] }).paragraphs).toEqual([7, 2]);
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
    ['paragraphs.0', { paragraphs: [-1] }],
    ['paragraphs.0', { paragraphs: ['4'] }],
    ['paragraphs.1', { paragraphs: [4, 4.5] }],
    ['kind', { kind: 'rumour' }],
    ['quote.ar', { quote: '  ' }],
    ['quote.ar', { quote: { en: 'a meeting' } }],
    ['quote.en', { quote: { ar: 'اجتماع', en: '' } }],
    ['said-by.kind', { 'said-by': { ...most['said-by'], kind: 'friend' } }],
    ['said-by.via', { 'said-by': { ...most['said-by'], via: 'Euphrates Post' } }],
    ['actors.0.role', { actors: [{ id: 'irgc', role: 'villain' }] }],
    ['actors.0.role', { actors: [{ id: 'irgc' }] }],
    ['actors.0.id', { actors: [{ id: 'IRGC', role: 'party' }] }],
    ['places.0.id', { places: ['دير الزور'] }],
    ['places.0.certainty', { places: [{ id: 'the-well', certainty: 'perhaps' }] }],
    ['event.id', { event: 'an event' }],
    ['event.certainty', { event: { id: 'market-day', certainty: 'perhaps' } }],
    ['relations.0.type', { relations: [{ ...tie, type: 'Backs' }] }],
    ['relations.0.mode', { relations: [{ ...tie, mode: 'friendship' }] }],
    ['relations.0.about', { relations: [{ ...tie, about: 'money' }] }],
    ['relations.1.to', { relations: [tie, { ...tie, to: undefined }] }],
    ['relations', { relations: tie }],
    ['when.why', { when: { edtf: '2021-12-31', basis: 'inferred' } }],
    ['when.edtf', { when: { edtf: 'yesterday', basis: 'stated' } }],
    ['note.confidence', { note: { text, confidence: 'sure' } }],
  ])('is refused for its %s: %j', (field, change) => {
    expect(issuesOf({ ...most, ...change })?.[0]).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: `));
  });

  test.each([
    ['', { qoute: 'اجتماع' }],
    ['said-by', { 'said-by': { ...most['said-by'], name: 'x' } }],
    ['quote', { quote: { ...most.quote, fr: 'réunion' } }],
    ['relations.0', { relations: [{ ...tie, when: '2020' }] }],
    ['places.0', { places: [{ id: 'the-well', role: 'party' }] }],
    ['', { 'as-of': '2020' }],
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
    ['p0', 'looks like the anchor of a paragraph'],
    ['t4', 'looks like the anchor of a paragraph'],
  ])('may not be «%s»: %s', (id, problem) => {
    expect(issuesOf({ ...least, id })).toEqual([expect.stringMatching(`^id: ${problem}`)]);
  });
});

test.each(['content', 'summary', 'facts', 'reports', 'original', 'notes', 'misprints', 'corrections'])(
  'no statement may have the id %s, an anchor of its page',
  (id) => {
    expect(issuesOf({ ...least, id })).toEqual(['id: is an anchor of the page itself: choose another']);
  },
);
