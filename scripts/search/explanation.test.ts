import { describe, expect, test } from 'vitest';
import { sampleLexicon as lexicon } from '#tests/samples/lexicon.ts';
import { gather, nameCover, profilesNamedWith, type AskEngine } from '#search/query/evidence.ts';
import { plan } from '#search/query/query-plan.ts';
import { ranked } from '#search/query/rank.ts';
import type { SearchData } from '#search/query/search-data.ts';
import { explained } from './explanation.ts';

const refs = ['article/a', 'actor/fifth-corps', 'actor/qaterji-company'];
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

const names: Record<string, string> = { 'actor/fifth-corps': 'Fifth Corps', 'article/a': 'مقال' };

type Has = Record<string, number>;

/** Explains a question to which the engine has the same records for every form, or some for each. */
async function explanation(
  question: string,
  has: Has | ((form: string) => Has),
  quoted: string[] = [],
): Promise<string> {
  const ask: AskEngine = (form) => {
    const records = typeof has === 'function' ? has(form) : has;
    return Promise.resolve(Object.entries(records).map(([id, score]) => ({ id, score })));
  };
  const gathered = await gather(plan(question, lexicon), data, ask);
  const all = ranked(gathered.evidence);
  const found = all.filter(({ ref }) => quoted.length === 0 || quoted.includes(ref));
  return explained({ question, ...gathered, found, ranked: all.length }, lexicon, (ref) => names[ref] ?? ref);
}

describe('an explanation', () => {
  test('has the plan, and for each result what its score is made of, in English', async () => {
    expect(await explanation('Fifth Corps convoys', { 'actor/fifth-corps': 3, 'article/a': 1.5 })).toBe(
      [
        '«Fifth Corps convoys»',
        '',
        'Plan',
        '  1. «Fifth Corps»: name, 0.667 of the question: actor/fifth-corps',
        '  2. «convoys»: idea, 0.333 of the question: term/convoy',
        '',
        'Results: 2 of 100 records',
        ' 1. actor/fifth-corps  Fifth Corps  11.417, exact where one passage has all',
        '    share 1.000, strength 1.000, subject 0.667, name covered 1.000, listed 2.',
        '    hits: 1 «Fifth Corps» 3.000, its name · 2 «convoys» 3.000',
        ' 2. article/a  مقال  0.850, exact where one passage has all',
        '    share 1.000, strength 0.850, subject 0.000, name covered 0.000, listed 1.',
        '    hits: 1 «Fifth Corps» 1.500 · 2 «convoys» 1.500',
      ].join('\n'),
    );
  });

  test('has the plan, and for each result what its score is made of, in Arabic', async () => {
    const lines = (await explanation('قوافل الفيلق الخامس', { 'actor/fifth-corps': 3 })).split('\n');
    expect(lines).toContain('  1. «قوافل»: idea, 0.333 of the question: term/convoy');
    expect(lines).toContain('  2. «الفيلق الخامس»: name, 0.667 of the question: actor/fifth-corps');
    expect(lines).toContain('    hits: 1 «قوافل» 3.000 · 2 «الفيلق الخامس» 3.000, its name');
  });

  test.each([
    ['phosphats', '  repaired: «phosphats» → «phosphate»'],
    ['الفيلق الخمس', '  repaired: «الفيلق الخمس» → «الفيلق الخامس»'],
    ['"oil convoys"', '  must stand word for word: «oil convoys»'],
    ['"Fifth Corps"', '  a name, in any spelling: «Fifth Corps»'],
    ['Hezbollah Mayadin', '  missing: «Hezbollah»'],
    ['weather in paris', '  hopeless: too little of it is known, so nothing is shown'],
    ['mayad*', '  1. «mayad»: prefix, 1.000 of the question: place/al-mayadin, mayadin'],
    ['المياد*', '  1. «المياد»: prefix, 1.000 of the question: place/al-mayadin, مياد'],
  ])('of «%s» says so: %s', async (question, line) => {
    expect((await explanation(question, { 'article/a': 1 })).split('\n')).toContain(line);
  });

  test('says which results are left out for a quotation that they do not hold', async () => {
    const text = await explanation('"oil convoys"', { 'article/a': 1, 'actor/fifth-corps': 1 }, ['article/a']);
    expect(text).toContain('Results: 1 of 100 records, 1 without the quotation left out');
  });

  test('calls a result close where the question was repaired, or a part of it is missing', async () => {
    const article = { 'article/a': 1 };
    expect(await explanation('phosphate', article)).toMatch(/article\/a .*, exact where one passage has all/);
    expect(await explanation('phosphats', article)).toMatch(/article\/a .*, close/);
    const inPart = await explanation('phosphate convoys', (form) => (form === 'phosphateʼ' ? article : {}));
    expect(inPart).toMatch(/article\/a .*, close/);
    expect(inPart).toContain('missing: «convoys»');
  });

  test('of a hopeless question has no results', async () => {
    expect(await explanation('بيتزا', { 'article/a': 1 })).toContain('Results: 0 of 100 records');
  });
});
