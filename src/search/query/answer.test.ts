import { describe, expect, test } from 'vitest';
import { sampleLexicon as lexicon } from '#tests/samples/lexicon.ts';
import { answerOf, type Source } from './answer.ts';
import { nameCover, profilesNamedWith, type AskEngine } from './evidence.ts';
import { facetValuesOf } from './facets.ts';
import { plan } from './query-plan.ts';
import type { RecordTexts } from './record.ts';
import type { SearchData } from './search-data.ts';

/** A few records, and an engine that has each for every form of its texts. */
const records: Record<string, RecordTexts> = {
  'place/al-bukamal': {
    name: { en: 'Al-Bukamal', ar: 'البوكمال' },
    sections: [
      { text: 'A city on the border.', locale: 'en' },
      { text: 'مدينة على الحدود.', locale: 'ar' },
    ],
  },
  'article/one': {
    name: { en: 'Convoys', ar: 'مهاجمة قوافل' },
    published: { outlet: { en: 'Paper', ar: 'جريدة' }, date: { en: '2020', ar: '2020' } },
    sections: [
      { text: 'Oil convoys left Al-Bukamal.', locale: 'en', anchor: 'p1' },
      { text: 'The Fifth Corps stayed in Al-Bukamal.', locale: 'en', anchor: 'p2' },
      { text: 'Nothing.', locale: 'en', anchor: 'p3' },
      { text: 'خرجت قوافل النفط من البوكمال.', locale: 'ar', anchor: 'p1' },
      { text: 'بقي الفيلق الخامس في البوكمال.', locale: 'ar', anchor: 'p2' },
    ],
  },
  'article/two': {
    name: { en: 'Other', ar: 'غيره' },
    sections: [
      { text: 'The Fifth Corps has no oil.', locale: 'en', anchor: 'p1' },
      { text: 'Convoys of the corps, and oil.', locale: 'en', anchor: 'p2' },
      { text: 'ليس للفيلق الخامس نفط.', locale: 'ar', anchor: 'p1' },
    ],
  },
};
const refs = Object.keys(records);

const has = (ref: string, form: string): boolean => {
  const { name, sections } = records[ref] as RecordTexts;
  return [name.en, name.ar, ...sections.map(({ text }) => text)].some((text) =>
    lexicon.analyse(text, { nested: true }).some(({ stem, keys }) => [stem, ...keys].includes(form)),
  );
};
const ask: AskEngine = (form) =>
  Promise.resolve(refs.filter((ref) => has(ref, form.slice(0, -1))).map((ref) => ({ id: ref, score: 1 })));

const data: SearchData = {
  lexicon,
  total: 100,
  recordOf: (id) => id,
  order: (ref) => refs.indexOf(ref),
  topRecords: () => [],
  nameCover: nameCover(lexicon),
  namedWith: profilesNamedWith(lexicon),
  pieces: [],
  hasPage: () => true,
};
const source: Source = {
  ask,
  texts: (ref) => Promise.resolve(records[ref] as RecordTexts),
  resolve: (each) => Promise.resolve([...each]),
  facets: () =>
    Promise.resolve(facetValuesOf([['kind', { article: '1.2', place: '0' }]], (number) => refs[Number(number)])),
};

async function answered(question: string, choice = {}) {
  const answer = await answerOf(plan(question, lexicon), question, choice, data, source);
  const results = await answer.results(0, 10);
  return { ...answer, shown: results, matches: Object.fromEntries(results.map(({ ref, match }) => [ref, match])) };
}

describe('an answer is exact', () => {
  test.each([
    ['Al-Bukamal', 'place/al-bukamal'],
    ['البوكمال', 'place/al-bukamal'],
  ])('where the whole question is the name of the page: «%s»', async (question, ref) => {
    expect((await answered(question)).matches[ref]).toBe('exact');
  });

  test.each(['oil convoys Al-Bukamal', 'قوافل النفط من البوكمال'])(
    'where one passage has all: «%s»',
    async (question) => {
      const { matches, shown } = await answered(question);
      expect(matches['article/one']).toBe('exact');
      expect(shown.find(({ ref }) => ref === 'article/one')?.passage?.section.anchor).toBe('p1');
    },
  );

  test('and not where its parts stand in several', async () => {
    expect((await answered('Fifth Corps oil convoys')).matches['article/one']).toBe('close');
  });

  test.each(['Hezbollah Al-Bukamal', 'حزب الله البوكمال', 'Al-Bukamaal'])(
    'and never where something is missing or was repaired: «%s»',
    async (question) => {
      const { matches, shown } = await answered(question);
      expect(shown[0]?.ref).toBe('place/al-bukamal');
      expect(new Set(Object.values(matches))).toEqual(new Set(['close']));
    },
  );
});

describe('a quotation', () => {
  test('leads to the records that hold it, and to the passage', async () => {
    const { shown } = await answered('"oil convoys"');
    expect(shown.map(({ ref, passage }) => [ref, passage?.section.anchor])).toEqual([['article/one', 'p1']]);
  });

  test('that nothing holds is missing, and nothing is shown', async () => {
    const { shown, plan: planned } = await answered('"convoys oil"');
    expect(shown).toEqual([]);
    expect(planned.missing).toEqual(['convoys oil']);
  });
});

test('further hits are of other places of the same page, three at most', async () => {
  const { shown } = await answered('Al-Bukamal');
  const article = shown.find(({ ref }) => ref === 'article/one');
  expect(
    [article?.passage?.section.anchor, ...(article?.further ?? []).map(({ section }) => section.anchor)].sort(),
  ).toEqual(['p1', 'p2']);
  expect(article?.published?.outlet.en).toBe('Paper');
});

test('what was chosen narrows what was found, and is listed alone without a question', async () => {
  const { shown, found } = await answered('Al-Bukamal', { kind: 'article' });
  expect(shown.map(({ ref }) => ref)).toEqual(['article/one']);
  expect(found).toContain('place/al-bukamal');
  expect((await answered('', { kind: 'article' })).shown.map(({ ref, match }) => [ref, match])).toEqual([
    ['article/one', 'exact'],
    ['article/two', 'exact'],
  ]);
});
