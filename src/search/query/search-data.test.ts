import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { sampleLexicon } from '#tests/samples/lexicon.ts';
import { lexiconFiles, topRecords } from '#search/index/lexicon-files.ts';
import { formsOfRecords, searchRecords, textsOf } from '#search/index/records.ts';
import { keyToken, lexiconOfFiles, refsOf, type LexiconFile } from './lexicon.ts';
import { plan } from './query-plan.ts';
import { expectedRecords, piecesFor, recordsByEngineId, searchDataOf, topRecordsOf } from './search-data.ts';

test('a form lies in the piece between whose first and last it stands', () => {
  const pieces: LexiconFile['pieces'] = [
    ['00ʼ', 'fireʼ', 'a'],
    ['firʼ', 'yyeveryʼ', 'b'],
    ['باسلʼ', 'يومʼ', 'c'],
  ];
  expect(piecesFor(['convoyʼ', 'نفطʼ', 'قافلʼ'], pieces)).toEqual(['a', 'c']);
  expect(piecesFor(['zzzʼ'], pieces)).toEqual([]);
});

describe('the files of a corpus, read', () => {
  const corpus = sampleCorpus();
  const records = searchRecords(corpus);
  const { names, lexicon: file } = lexiconFiles(corpus, textsOf(records), () => true);
  const lexicon = lexiconOfFiles(names, file);
  const refs = refsOf(names, file);
  const keys = [...lexicon.names.keys()];
  const noName = keyToken(keys.length);
  const complete: LexiconFile = {
    ...file,
    likely: topRecords([...keys, noName], refs, formsOfRecords(records, lexicon)),
    ids: refs.map((ref, index) => (records.some((record) => record.ref === ref) ? `x${index}` : '')).join(' '),
    pieces: [],
    filters: { kind: '', outlet: '', year: '', actor: '', place: '' },
  };

  test('tell for each name in which records most is said of it, articles first, and nothing of a name that none has', () => {
    const top = topRecordsOf(names, complete);
    const state = keys.find((key) => lexicon.names.get(key)?.ref === 'actor/state') ?? '';
    const [first, ...others] = top(state);
    expect(first).toBe(`article/${corpus.articles[0]?.slug ?? ''}`);
    expect(others).toContain('actor/state');
    expect(top(noName)).toEqual([]);
    expect(top('no key')).toEqual([]);
  });

  test('give each number of the engine its record, and none to a month', () => {
    const byId = recordsByEngineId(names, complete);
    expect(byId.get('x0')).toBe(refs[0]);
    expect([...byId.values()].filter((ref) => ref.startsWith('month/'))).toEqual([]);
  });

  test('know a record by the number that the engine gives in its results, and have all in one order', () => {
    const data = searchDataOf(names, complete);
    expect(data.recordOf('unknown_x0')).toBe(refs[0]);
    expect(data.recordOf('unknown_x999')).toBeUndefined();
    expect(data.total).toBe(records.length);
    const inOrder = records.map(({ ref }) => ref).toSorted((a, b) => data.order(a) - data.order(b));
    expect(inOrder[0]).toBe(refs[0]);
  });

  test.each([
    ['State', 'actor/state'],
    ['الدولة', 'actor/state'],
  ])('tell what «%s» will most likely show: what is named, and the articles that say most of it', (question, ref) => {
    const data = searchDataOf(names, complete);
    const expected = expectedRecords(data, plan(question, data.lexicon).units);
    expect(expected).toContain(ref);
    expect(expected[0]).toMatch(/^article\//);
  });

  test('expect nothing of a question of plain words', () => {
    const data = { ...searchDataOf(names, complete), lexicon: sampleLexicon };
    expect(expectedRecords(data, [{ text: 'oil', forms: ['oil'], kind: 'word' }])).toEqual([]);
  });
});
