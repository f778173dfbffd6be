import { describe, expect, test } from 'vitest';
import { refsOfForms, sampleLexicon as lexicon } from '#tests/samples/lexicon.ts';
import { gather, nameCover, profilesNamedWith, type AskEngine } from './evidence.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import { plan } from './query-plan.ts';
import type { SearchData } from './search-data.ts';

/** The engine's numbers are the references themselves. */
const data: SearchData = {
  lexicon,
  total: 100,
  recordOf: (id) => (id === 'no-record' ? undefined : id),
  order: () => 0,
  topRecords: () => [],
  nameCover: nameCover(lexicon),
  namedWith: profilesNamedWith(lexicon),
  pieces: [],
  hasPage: () => true,
};

const keyOf = (ref: string): string => [...lexicon.names].find(([, name]) => name.ref === ref)?.[0] ?? '';

/** An engine that has some records for some forms, and notes what it is asked. */
function engine(has: Record<string, [id: string, score: number][]>): { ask: AskEngine; asked: string[] } {
  const asked: string[] = [];
  const ask: AskEngine = (form) => {
    asked.push(form);
    return Promise.resolve((has[form] ?? []).map(([id, score]) => ({ id, score })));
  };
  return { ask, asked };
}

describe('what is gathered for a question', () => {
  test.each([
    ['in English', 'Fifth Corps'],
    ['in Arabic', 'والفيلق الخامس'],
  ])('has the score of each record that the index has, and whose name it is, %s', async (_, question) => {
    const { ask } = engine({
      [`${keyOf('actor/fifth-corps')}ʼ`]: [
        ['actor/fifth-corps', 3],
        ['article/a', 1],
        ['no-record', 9],
      ],
    });
    const { evidence } = await gather(plan(question, lexicon), data, ask);
    expect(evidence.hits.map((hits) => [...hits])).toEqual([
      [
        ['actor/fifth-corps', 3],
        ['article/a', 1],
      ],
    ]);
    expect(evidence.named).toEqual([new Set(['actor/fifth-corps'])]);
  });

  test('has the best score of a record in any form of a part', async () => {
    const { ask } = engine({
      [`${keyOf('actor/qaterji-company')}ʼ`]: [['article/a', 1]],
      [`${keyOf('actor/qaterji-militia')}ʼ`]: [['article/a', 2]],
    });
    const { evidence } = await gather(plan('القاطرجي', lexicon), data, ask);
    expect(evidence.hits).toEqual([new Map([['article/a', 2]])]);
    expect(evidence.named).toEqual([new Set(['actor/qaterji-company', 'actor/qaterji-militia'])]);
  });

  test('asks the engine once for each form', async () => {
    const { ask, asked } = engine({ oilʼ: [['article/a', 1]] });
    await gather(plan('oil oil convoys', lexicon), data, ask);
    expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
    expect(asked).toContain('oilʼ');
  });

  test.each([
    ['in an article', ['article/a']],
    ['on one profile', ['actor/fifth-corps']],
  ])('takes no word for a name because it stands %s', async (_, refs) => {
    const { ask } = engine({ droveʼ: refs.map((ref) => [ref, 1]) });
    const { plan: after } = await gather(plan('drove', lexicon), data, ask);
    expect(after.units).toMatchObject([{ forms: ['drove'], kind: 'word' }]);
  });

  test('says of what no record has that it is missing, and leaves the plan as it was', async () => {
    const before = plan('drove Fifth Corps', lexicon);
    const copy = structuredClone(before);
    const { ask } = engine({ [`${keyOf('actor/fifth-corps')}ʼ`]: [['actor/fifth-corps', 3]] });
    const { plan: after, evidence } = await gather(before, data, ask);
    expect(before).toEqual(copy);
    expect(after).toMatchObject({ units: [{ text: 'Fifth Corps' }], missing: ['drove'], hopeless: false });
    expect(evidence.hits).toHaveLength(1);
    expect((await gather(plan('drove', lexicon), data, engine({}).ask)).plan).toMatchObject({
      units: [],
      missing: ['drove'],
      hopeless: true,
    });
  });

  test.each(['weather in paris', 'بيتزا'])('is nothing for a hopeless question: «%s»', async (question) => {
    const { ask, asked } = engine({});
    const { evidence } = await gather(plan(question, lexicon), data, ask);
    expect(evidence).toMatchObject({ hits: [], named: [] });
    expect(asked).toEqual([]);
  });

  test.each([
    ['Bashir', 'actor/nawaf-al-bashir'],
    ['البشير', 'actor/nawaf-al-bashir'],
  ])('takes a word that only one profile is named with for its name: «%s»', async (question, ref) => {
    const { ask } = engine({ [`${keyOf(ref)}ʼ`]: [[ref, 1]] });
    const { plan: after } = await gather(plan(question, lexicon), data, ask);
    expect(after.units).toMatchObject([{ kind: 'name' }]);
    expect(refsOfForms(after.units[0]?.forms ?? [])).toContain(ref);
  });

  test.each([
    ['in another spelling of it', 'Zawiyah', 'place/jabal'],
    ['but no small word', 'of', undefined],
  ])('takes a Latin word for a name %s', async (_, question, ref) => {
    const spelt = lexiconOf(
      [[0, ['place/jabal', 'Jabal al-Zawiya', 'جبل الزاوية', 'jabal zawiyah|mountain of zawiyah']]],
      [
        { core: 'zawiyah', shown: 'Zawiyah', isBare: true, hasArticle: false, hasOwnAlef: false },
        { core: 'of', shown: 'of', isBare: true, hasArticle: false, hasOwnAlef: false },
      ],
    );
    const ofSpelt = { ...data, lexicon: spelt, nameCover: nameCover(spelt), namedWith: profilesNamedWith(spelt) };
    const { ask } = engine({ zawiyahʼ: [['place/jabal', 1]], ofʼ: [['place/jabal', 1]] });
    const { evidence } = await gather(plan(question, spelt), ofSpelt, ask);
    expect([...(evidence.named[0] ?? [])]).toEqual(ref === undefined ? [] : [ref]);
  });

  test('names no page by an idea or a date', async () => {
    const { ask } = engine({ [`${keyOf('term/convoy')}ʼ`]: [['term/convoy', 1]], yydcacaʼ: [['article/a', 1]] });
    const { evidence } = await gather(plan('convoys 2020', lexicon), data, ask);
    expect(evidence.named.map((refs) => refs.size)).toEqual([0, 0]);
  });
});

describe('how much of a name a question covers', () => {
  const cover = nameCover(lexicon);
  const forms = (question: string) => plan(question, lexicon).units.flatMap((unit) => unit.forms);

  test.each([
    ['the whole of it', 'Fifth Corps', 'actor/fifth-corps', 1],
    ['the whole of it, in Arabic', 'الفيلق الخامس', 'actor/fifth-corps', 1],
    ['a part of it', 'القاطرجي', 'event/qaterji-attack', 0.25],
    ['nothing of another', 'Fifth Corps', 'place/al-mayadin', 0],
    ['nothing of an article, whose title is no name', 'Fifth Corps', 'article/a', 0],
  ])('%s', (_, question, ref, expected) => {
    expect(cover(ref, forms(question))).toBe(expected);
  });
});
