import { describe, expect, test } from 'vitest';
import { lexiconOf } from './lexicon/lexicon.ts';
import { plan } from './query-plan.ts';
import { isUnfinished } from './reading/unfinished-word.ts';
import { refsOfForms, sampleLexicon as lexicon } from '#tests/samples/lexicon.ts';

const bare = { isBare: true, hasArticle: false, hasOwnAlef: false };
const forms = (question: string) => plan(question, lexicon).units.map((unit) => refsOfForms(unit.forms));

describe('a question', () => {
  test.each([
    ['by a name, in English', 'Fifth Corps', [['actor/fifth-corps']]],
    ['by a name, in Arabic', 'الفيلق الخامس', [['actor/fifth-corps']]],
    ['by a name with a clitic', 'والفيلق الخامس', [['actor/fifth-corps']]],
    ['by a name with two clitics', 'وبالميادين', [['place/al-mayadin']]],
    ['by a name that is two things', 'القاطرجي', [['actor/qaterji-company', 'actor/qaterji-militia']]],
    ['by an idea and a word', 'قوافل النفط', [['term/convoy'], ['نفط']]],
    ['by an acronym that is a word, in capitals', 'IS convoys', [['actor/islamic-state'], ['term/convoy']]],
    [
      'in plain words, whose small words say nothing',
      'who drove the oil convoys',
      [['drove'], ['oil'], ['term/convoy']],
    ],
    ['in spoken Syrian', 'وين القاطرجي', [['actor/qaterji-company', 'actor/qaterji-militia']]],
  ])('%s', (_, question, expected) => {
    expect(forms(question)).toEqual(expected);
  });

  test.each(['pizza recipe', 'oil insurance policy', 'بيتزا', 'وزن الفيل', 'what is this', 'zzz 2020'])(
    'of unknown words is hopeless: «%s»',
    (question) => {
      expect(plan(question, lexicon)).toMatchObject({ repairs: [], hopeless: true });
    },
  );

  test('of one small word asks for that word', () => {
    expect(plan('the', lexiconOf([], [{ ...bare, core: 'the', shown: 'the' }])).hopeless).toBe(false);
  });

  test.each([
    '"oil convoys"',
    '“oil convoys”',
    '„oil convoys“',
    '“oil convoys„',
    '«oil convoys»',
    '»oil convoys«',
    '‹oil convoys›',
    '<<oil convoys>>',
    "'oil convoys'",
    '‘oil convoys’',
  ])('in quotation marks of any kind must stand word for word: %s', (question) => {
    expect(plan(question, lexicon).phrases).toEqual([
      { text: 'oil convoys', words: ['oil', 'convoys'], isName: false },
    ]);
  });

  test.each([
    ['“الفيلق الخامس”', true],
    ['"accord"', false],
    ['»قوافل النفط«', false],
  ])('in quotation marks may be somebody’s name, which other spellings stand for too: %s', (question, isName) => {
    expect(plan(question, lexicon).phrases).toMatchObject([{ isName }]);
  });

  test.each(["Da'esh oil", 'don’t', "Qaterji's oil convoys"])('with an apostrophe quotes nothing: %s', (question) => {
    expect(plan(question, lexicon).phrases).toEqual([]);
  });

  test.each([
    ['El Mayadin', 'place/al-mayadin'],
    ['al Mayadin', 'place/al-mayadin'],
    ['Deir al-Mayadin al', 'place/al-mayadin'],
  ])('has no word in a Latin article: «%s»', (question, ref) => {
    const { units } = plan(question, lexicon);
    expect(units.map(({ forms: keys }) => refsOfForms(keys))).toEqual([[ref]]);
  });

  test.each([
    ['2020', 'date', 'yydcaca'],
    ['Nov 2020', 'date', 'yydcacabb'],
    ['٢٦/١١/٢٠٢٠', 'date', 'yydcacabbcg'],
    ['80%', 'number', 'yypia'],
    ['80 بالمائة', 'number', 'yypia'],
  ])('of a date or a number asks for its form: «%s»', (question, kind, form) => {
    expect(plan(question, lexicon)).toMatchObject({
      units: [{ text: question, kind, forms: [form] }],
      missing: [],
      hopeless: false,
    });
  });

  test('of a day that nothing tells asks for its month, and says that the day is missing', () => {
    expect(plan('3 November 2020', lexicon)).toMatchObject({
      units: [{ forms: ['yydcacabb'] }],
      missing: ['3 November 2020'],
    });
  });

  test.each(['#القاطرجي', '#Fifth_Corps', '#FifthCorps'])('may be a hashtag: «%s»', (question) => {
    expect(plan(question, lexicon)).toMatchObject({ units: [{ kind: 'name' }], missing: [] });
  });
});

describe('what nothing in the file holds is named as it was typed', () => {
  test.each([
    ['Hezbollah Al-Bukamal', ['Hezbollah'], ['place/al-bukamal']],
    ['Is Wagner in Al-Mayadin?', ['Wagner'], ['place/al-mayadin']],
    ['Hezbollah’s Al-Mayadin', ['Hezbollah’s'], ['place/al-mayadin']],
    ['حزب الله البوكمال', ['حزب الله'], ['place/al-bukamal']],
    ['لحزب الله في البوكمال', ['لحزب الله'], ['place/al-bukamal']],
    ['تجنيد الشباب', ['الشباب'], ['term/recruitment']],
    ['Palmyra weather', ['weather'], ['place/palmyra']],
    ['تدمر وزحل', ['وزحل'], ['place/palmyra']],
  ])('with what is known beside it: «%s»', (question, missing, refs) => {
    const planned = plan(question, lexicon);
    expect(planned).toMatchObject({ missing, repairs: [], hopeless: false });
    expect(planned.units.flatMap(({ forms: keys }) => refsOfForms(keys))).toEqual(refs);
  });

  test.each([
    ['طائرة مسيرة', ['طائرة مسيرة']],
    ['فيلق القدس', ['فيلق القدس']],
    ['Quds Force', ['Quds Force']],
    ['حماس', ['حماس']],
    ['Hamas', ['Hamas']],
    ['معسكر تدريب', ['معسكر تدريب']],
    ['الشبَاب', ['الشبَاب']],
    ['Wagner*', ['Wagner']],
  ])('alone: «%s», and nothing that looks like it is shown', (question, missing) => {
    expect(plan(question, lexicon)).toMatchObject({ missing, units: [], repairs: [], hopeless: true });
  });

  test('a name that a longer one of the registry holds is not absent', () => {
    expect(plan('لواء القدس', lexicon)).toMatchObject({ units: [{ kind: 'name' }], missing: [] });
    expect(plan('Hama', lexicon)).toMatchObject({ units: [{ kind: 'name' }], missing: [] });
    expect(plan('حماة', lexicon)).toMatchObject({ units: [{ kind: 'name' }], missing: [] });
  });

  test('small words are never missing, nor those of spoken Syrian', () => {
    expect(plan('ليش القاطرجي بدها الميادين هلق', lexicon)).toMatchObject({ missing: [], repairs: [] });
    expect(plan('was there any mention of Palmyra', lexicon)).toMatchObject({ missing: [] });
  });

  test('«آلية» is not «إلى», however alike they are folded', () => {
    expect(plan('آلية', lexicon).units).toMatchObject([{ text: 'آلية', kind: 'word' }]);
    expect(plan('آلية', lexicon).units[0]?.forms).not.toEqual(plan('إلى', lexicon).units[0]?.forms);
  });
});

describe('a spelling is repaired in sight', () => {
  test.each([
    ['one letter off', 'phosphats', 'phosphate'],
    ['one letter off, in Arabic', 'الفوسفت', 'الفوسفات'],
    ['transliterated in another way', 'qatarji', 'Qaterji'],
    ['within a name, in Arabic', 'الفيلق الخمس', 'الفيلق الخامس'],
    ['within a name, whose other words are known', 'fifth corbs', 'Fifth Corps'],
    ['in two words of a name', 'Nawwaf al Basheer', 'Nawaf al-Bashir'],
    ['written together', 'الفيلقالخامس', 'الفيلق الخامس'],
    ['written apart', 'phos phate', 'phosphate'],
  ])('%s', (_, typed, meant) => {
    const { repairs, hopeless } = plan(typed, lexicon);
    expect(repairs.map(({ from, to }) => [from, to])).toEqual([[typed, meant]]);
    expect(hopeless).toBe(false);
  });

  test.each([
    ['7amimim', 'Hmeimim'],
    ['7aras thawri', 'Revolutionary Guard'],
    ['fayla2 el khames', 'Fifth Corps'],
    ['Elbukamal', 'Al-Bukamal'],
    ['Palmira', 'Palmyra'],
    ['phosfate', 'phosphate'],
    ['المسؤل', 'المسؤول'],
  ])('by ear, and told as it is printed: «%s» is «%s»', (typed, meant) => {
    const { repairs, hopeless, missing } = plan(typed, lexicon);
    expect(repairs.map(({ from, to }) => [from, to])).toEqual([[typed, meant]]);
    expect({ hopeless, missing }).toEqual({ hopeless: false, missing: [] });
  });

  test('but a word broken by dots is only made whole', () => {
    expect(forms('دا.عش')).toEqual([['actor/islamic-state']]);
    expect(plan('دا.عش', lexicon).repairs).toEqual([]);
  });

  test.each([
    'match',
    'drones',
    'الفيل',
    'agrement2',
    'مسيرة',
    'الشباب',
    'أسود',
    'تدريب',
    'tanks',
    'بدها',
    'العكيدات',
    'زواج',
  ])('and «%s» is near to nothing that it could safely be', (typed) => {
    expect(plan(typed, lexicon).repairs).toEqual([]);
  });
});

describe('an unfinished word', () => {
  test.each([
    ['convo*', 'term/convoy'],
    ['القاط*', 'actor/qaterji-company'],
    ['fifth cor*', 'actor/fifth-corps'],
  ])('«%s» stands for what begins so', (question, ref) => {
    const { units, hopeless } = plan(question, lexicon);
    expect(units.at(-1)?.kind).toBe('prefix');
    expect(refsOfForms(units.at(-1)?.forms ?? [])).toContain(ref);
    expect(hopeless).toBe(false);
  });

  test.each(['q*', 'xyzz*', '*'])('«%s» stands for nothing', (question) => {
    expect(plan(question, lexicon)).toMatchObject({ units: [], hopeless: true });
  });

  test.each([
    ['convo', true],
    ['oil convo', true],
    ['القاط', true],
    ['convoy', false],
    ['convo ', false],
    ['who', false],
    ['', false],
  ])('is what is being typed in «%s»: %s', (typed, expected) => {
    expect(isUnfinished(typed, lexicon)).toBe(expected);
  });
});
