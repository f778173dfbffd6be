import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { sampleLexicon } from '#tests/samples/lexicon.ts';
import { lexiconFiles, refsOf, topRecords, wholeLexicon } from '#search/index/lexicon-files.ts';
import { formsOfRecords, searchRecords } from '#search/index/records.ts';
import { refOfNumber, unresolved, type LexiconFile } from './lexicon/lexicon-files.ts';
import { keyToken } from './lexicon/lexicon.ts';
import { plan } from './query-plan.ts';
import { expectedRecords, piecesFor, searchDataOf } from './search-data.ts';

test('a form lies in the last piece that begins with it or before it', () => {
  const pieces = ['00ʼ', 'firʼ', 'باسلʼ'];
  expect(piecesFor(['convoyʼ', 'نفطʼ', 'قافلʼ'], pieces)).toEqual([0, 2]);
  expect(piecesFor(['firʼ'], pieces)).toEqual([1]);
  expect(piecesFor(['!'], pieces)).toEqual([]);
});

const limits = { names: Infinity, part: Infinity, onePart: Infinity };

describe('the files of a corpus, read', () => {
  const corpus = sampleCorpus();
  const records = searchRecords(corpus);
  const whole = wholeLexicon(corpus, records, limits);
  const refs = refsOf(corpus, whole);
  const noName = keyToken(whole.rows.length);
  const keys = [...whole.rows.map((_, number) => keyToken(number)), noName];
  const likely = topRecords(keys, refs, formsOfRecords(records, whole.lexicon));
  const { names, lexicon: file, parts } = lexiconFiles(corpus, whole, likely, limits);
  const complete: LexiconFile = { ...file, total: records.length, pieces: '' };
  const data = searchDataOf(names, complete, parts);

  test('tell for each name in which records most is said of it, articles first, and nothing of a name that none has', () => {
    const state = [...data.lexicon.names].find(([, { ref }]) => ref === 'actor/state')?.[0] ?? '';
    const [first, ...others] = data.topRecords(state);
    expect(first).toBe(`article/${corpus.articles[0]?.slug ?? ''}`);
    expect(others).toContain('actor/state');
    expect(data.topRecords(noName)).toEqual([]);
    expect(data.topRecords('no key')).toEqual([]);
  });

  test('give each number its record, and have all in one order', () => {
    refs.forEach((ref, number) => {
      expect(data.recordOf(String(number))).toBe(ref);
      expect(data.order(ref)).toBe(number);
    });
    expect(data.recordOf('no number')).toBeUndefined();
    expect(data.total).toBe(records.length);
  });

  test('know of a record that they do not name its kind and number', () => {
    const large = { ...complete, articleCount: 2000, kinds: 'ap' };
    const [article, actor] = [1500, 2000 + whole.rows.length].map((number) => refOfNumber(names, large, number));
    expect(article).toMatch(/^article\//);
    expect(unresolved(article ?? '')).toBe(1500);
    expect(actor).toMatch(/^actor\//);
    expect(unresolved('article/an-article')).toBeUndefined();
  });

  test.each([
    ['State', 'actor/state'],
    ['الدولة', 'actor/state'],
  ])('tell what «%s» will most likely show: what is named, and the articles that say most of it', (question, ref) => {
    const expected = expectedRecords(data, plan(question, data.lexicon).units);
    expect(expected).toContain(ref);
    expect(expected[0]).toMatch(/^article\//);
  });

  test('expect no page of an idea that has none', () => {
    const [label] = corpus.terms.filter(({ kind }) => kind === 'matter');
    const ref = `term/${label?.id ?? ''}`;
    expect(data.hasPage(ref)).toBe(false);
    const key = [...data.lexicon.names].find(([, each]) => each.ref === ref)?.[0] ?? '';
    expect(expectedRecords(data, [{ text: '', forms: [key], kind: 'idea' }])).not.toContain(ref);
  });

  test('expect nothing of a question of plain words', () => {
    const other = { ...data, lexicon: sampleLexicon };
    expect(expectedRecords(other, [{ text: 'oil', forms: ['oil'], kind: 'word' }])).toEqual([]);
  });
});
