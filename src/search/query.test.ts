import { describe, expect, test } from 'vitest';
import { phraseKey } from '#domain/analyse.ts';
import { excerptOf, isOneEdit, plan, queryLexicon, readings, skeleton } from './query.ts';
import { formEnd } from './records.ts';

const words = new Set([
  'فيلق',
  'الفيلق',
  'الخامس',
  'قوافل',
  'النفط',
  'phosphate',
  'oil',
  'convoys',
  'fifth',
  'corps',
  'البادية',
  'الباديه',
  'qaterji',
  'القاطرجي',
  'مهاجمه',
]);
const occurs = (word: string) => words.has(word);
const names = {
  corps: ['الفيلق الخامس', 'Fifth Corps'],
  company: ['Qaterji', 'القاطرجي'],
  militia: ['القاطرجي'],
  convoy: ['قوافل', 'convoys'],
};
const phrases = new Map<string, string[]>();
for (const [key, spellings] of Object.entries(names))
  for (const spelling of spellings) {
    const stems = phraseKey(spelling, occurs);
    phrases.set(stems, [...(phrases.get(stems) ?? []), key]);
  }
const lexicon = queryLexicon({ occurs, phrases, words });
const forms = (question: string) => plan(question, lexicon).units.map((unit) => unit.forms);

describe('a question', () => {
  test.each([
    ['by a name, in either language', 'Fifth Corps', [['corps']]],
    ['by a name with a clitic', 'والفيلق الخامس', [['corps']]],
    ['by a name that is two things', 'القاطرجي', [['company', 'militia']]],
    ['by an idea and a word', 'قوافل النفط', [['convoy'], ['نفط']]],
    ['in plain words, whose small words say nothing', 'who attacked the oil convoys', [['oil'], ['convoy']]],
  ])('%s', (_, question, expected) => {
    expect(forms(question)).toEqual(expected);
  });

  test('of unknown words is hopeless, and asks for nothing', () => {
    expect(plan('pizza recipe', lexicon)).toMatchObject({ units: [], hopeless: true });
    expect(plan('بيتزا', lexicon)).toMatchObject({ units: [], hopeless: true });
    // One letter from «الفيلق», but three letters are too few to be sure.
    expect(plan('وزن الفيل', lexicon)).toMatchObject({ repairs: [], hopeless: true });
  });

  test.each([
    ['one letter off', 'phosphats', 'phosphate'],
    ['transliterated in another way', 'qatarji', 'qaterji'],
  ])('with a word %s is repaired in sight', (_, typed, meant) => {
    const { repairs, hopeless } = plan(typed, lexicon);
    expect(repairs).toEqual([{ from: typed, to: meant }]);
    expect(hopeless).toBe(false);
  });

  test('in quotation marks must stand word for word, unless it is a name', () => {
    expect(plan('"oil convoys"', lexicon).phrases).toEqual(['oil convoy']);
    expect(plan('«الفيلق الخامس»', lexicon).phrases).toEqual([]);
  });

  test('is asked once for each reading of its names', () => {
    expect(readings(plan('القاطرجي oil', lexicon).units)).toEqual([
      `company${formEnd} oil${formEnd}`,
      `militia${formEnd} oil${formEnd}`,
    ]);
  });
});

test.each([
  ['convoy', 'convoys', true],
  ['convoy', 'convyo', true],
  ['convoy', 'conboy', true],
  ['convoy', 'convoy', true],
  ['convoy', 'envoy', false],
  ['price', 'primes', false],
])('«%s» and «%s» are one letter apart: %s', (a, b, expected) => {
  expect(isOneEdit(a, b)).toBe(expected);
  expect(isOneEdit(b, a)).toBe(expected);
});

test('transliterations of one name have one skeleton', () => {
  expect(new Set(['katerji', 'qatirji', 'qaterji', 'qatarji'].map(skeleton)).size).toBe(1);
});

describe('an excerpt', () => {
  const { units } = plan('قوافل النفط', lexicon);
  const text = `بداية ${'كلمة '.repeat(40)}قام التنظيم بـمهـ.ـاجمة قوافـ.ـل النفط قرب البادية ${'كلمة '.repeat(40)}نهاية.`;
  const excerpt = excerptOf(text, units, lexicon);

  test('is literal text with the hits marked, dots and all', () => {
    expect(excerpt?.pieces.filter(({ hit }) => hit).map((piece) => piece.text)).toEqual(['قوافـ.ـل', 'النفط']);
    expect(text).toContain(
      excerpt?.pieces
        .map((piece) => piece.text)
        .join('')
        .replaceAll('…', '')
        .trim(),
    );
  });

  test('begins shortly before the first hit and says that it is cut', () => {
    const joined = excerpt?.pieces.map((piece) => piece.text).join('') ?? '';
    expect(joined.startsWith('… ')).toBe(true);
    expect(joined.endsWith(' …')).toBe(true);
    expect(joined.split(/\s+/).length).toBeLessThan(36);
  });

  test('of a text without a hit is none', () => {
    expect(excerptOf('لا شيء هنا', units, lexicon)).toBeUndefined();
  });

  test('of a short text is the whole of it', () => {
    expect(
      excerptOf('قوافل النفط.', units, lexicon)
        ?.pieces.map((piece) => piece.text)
        .join(''),
    ).toBe('قوافل النفط.');
  });
});
