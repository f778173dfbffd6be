import { describe, expect, test } from 'vitest';
import { isUnfinished } from './unfinished-word.ts';
import { plan } from './query-plan.ts';
import { refsOfForms, sampleLexicon as lexicon } from '#tests/samples/lexicon.ts';

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

  test.each(['pizza recipe', 'convoy insurance', 'اتفاق زواج', 'بيتزا', 'وزن الفيل', 'what is this', 'zzz 2020'])(
    'of unknown words is hopeless: «%s»',
    (question) => {
      expect(plan(question, lexicon)).toMatchObject({ repairs: [], hopeless: true });
    },
  );

  test('of one small word asks for that word', () => {
    expect(plan('the', { ...lexicon, stems: new Map([...lexicon.stems, ['the', 'the']]) }).hopeless).toBe(false);
  });

  test.each([
    ['"oil convoys"', ['oil convoy']],
    ['«قوافل النفط»', ['قوافل نفط']],
    ['“الفيلق الخامس”', []],
    ['"accord"', ['accord']],
  ])('in quotation marks must stand word for word, unless it is somebody’s name: %s', (question, phrases) => {
    expect(plan(question, lexicon).phrases).toEqual(phrases);
  });
});

describe('a spelling is repaired in sight', () => {
  test.each([
    ['one letter off', 'phosphats', 'phosphate'],
    ['one letter off, in Arabic', 'الفوسفط', 'الفوسفات'],
    ['transliterated in another way', 'qatarji', 'qaterji'],
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

  test('but a word broken by dots is only made whole', () => {
    expect(forms('دا.عش')).toEqual([['actor/islamic-state']]);
    expect(plan('دا.عش', lexicon).repairs).toEqual([]);
  });

  test.each(['match', 'drones', 'الفيل', 'agrement2'])(
    'and «%s» is near to nothing that it could safely be',
    (typed) => {
      expect(plan(typed, lexicon).repairs).toEqual([]);
    },
  );
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
