import { describe, expect, test } from 'vitest';
import { analyserOf, wordsIn } from './analyse.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

describe('folding', () => {
  test.each([
    ['dotted words', 'الميليشـ.ـيات هجـ.ـمـ.ـاته', 'الميليشيات هجماته'],
    ['lengthening strokes', 'الدولـــة', 'الدوله'],
    ['short vowels', 'كِتَابٌ', 'كتاب'],
    ['alef', 'إيران أحمد آب ٱ', 'ايران احمد اب ا'],
    ['ya and ta marbuta', 'الثورى قافلة', 'الثوري قافله'],
    ['hamza on a seat', 'مسؤول وائل', 'مسوول وايل'],
    ['Persian letters', 'کمین', 'كمين'],
    ['eastern digits', '٢٠٢١ ۱۲', '2021 12'],
    ['presentation forms', 'ﻻﺟﺊ', 'لاجي'],
    ['marks of direction', '\u200Fداعش\u200E', 'داعش'],
    ['Latin diacritics', 'Ḩimş Dayr az-Zawr', 'hims dayr az-zawr'],
    ['signs of transliteration', 'Nabʿ Dar’a', 'nabʿ dara'],
  ])('makes %s one: «%s»', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each(['الميليشـ.ـيات', 'إيران', 'Ḩimş', 'المقاومة'])('of «%s» twice changes nothing more', (text) => {
    expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('stems are shared', () => {
  const corpus = new Set(['قوات', 'باديه', 'فوسفات', 'روسيا', 'ايران', 'نفط']);
  const evidence = { occurs: (word: string) => corpus.has(word) };
  const nothing = { occurs: () => false };
  test.each([
    ['الميليشيات', 'والميليشيات', 'ميليشيات', 'ميليشيا', 'للميليشيات'],
    ['القوات', 'قوات', 'والقوات', 'للقوات', 'قواتها', 'بقوات'],
    ['البادية', 'بادية', 'بالبادية'],
    ['الفوسفات', 'والفوسفات', 'فوسفات'],
    ['روسيا', 'وروسيا', 'لروسيا', 'ولروسيا', 'فبروسيا'],
    ['قافلة', 'قافلتان', 'قافلتين', 'القافلتين'],
    ['دورية', 'دوريتان', 'الدوريتين'],
    ['الإيراني', 'الإيرانية', 'الإيرانيين', 'إيراني'],
  ])('by the forms of «%s»', (...forms) => {
    expect(new Set(forms.map((form) => stem(fold(form), evidence))).size).toBe(1);
  });

  test.each([
    ['militia', 'militias'],
    ['convoy', 'convoys'],
    ['agency', 'agencies'],
    ['attack', 'attacks', 'attacked', 'attacking'],
  ])('by the forms of «%s»', (...forms) => {
    expect(new Set(forms.map((form) => stem(form, nothing))).size).toBe(1);
  });

  test.each([
    ['وفد', 'فد', 'is short without it'],
    ['بلدة', 'لدة', 'takes the article'],
    ['لواء', 'واء', 'takes the article'],
    ['فريق', 'ريق', 'takes the article'],
  ])('but «%s» keeps its first letter, even if «%s» were a word, since it %s', (word, rest) => {
    const both = { occurs: (each: string) => each === fold(rest), takesArticle: (each: string) => each === fold(word) };
    expect(stem(fold(word), both)).not.toBe(stem(fold(rest), nothing));
  });

  test.each([
    ['آلية', 'إلى'],
    ['كمائن', 'كما'],
  ])('but «%s» is not the particle «%s»', (word, particle) => {
    expect(stem(fold(word), nothing)).not.toBe(stem(fold(particle), nothing));
  });

  test('«بالميرا» is not «by the» something, though «بالبادية» is by the badia', () => {
    expect(stem('بالميرا', nothing)).toMatch(/^بال/u);
    expect(stem('بالباديه', nothing)).toBe(stem('باديه', nothing));
    expect(stem('بالنفط', evidence)).toBe('نفط');
  });

  test('«ألغام» has an alef and a lam of its own, written with its hamza or without', () => {
    const own = { occurs: () => false, hasOwnAlef: (word: string) => word === 'الغام' };
    expect(stem('الغام', own)).toBe('الغام');
    expect(stem('والغام', own)).toMatch(/الغام$/u);
  });

  test('a word that the term base tells from another keeps its ending', () => {
    const told = { occurs: () => false, whole: new Set(['عمليه']) };
    expect(stem('عمليه', told)).toBe('عمليه');
    expect(stem('العمليه', told)).toBe('عمليه');
    expect(stem('عمل', told)).toBe('عمل');
  });

  test('and without evidence a first letter is never taken for a word', () => {
    expect(stem('وروسيا', nothing)).not.toBe(stem('روسيا', nothing));
  });
});

describe('names are found', () => {
  const occurs = (word: string) => ['دير', 'فيلق', 'حرس'].includes(word);
  const { phraseKey } = analyserOf({ occurs, phrases: new Map() });
  const analyserOfNames = (...names: (readonly [name: string, key: string])[]) =>
    analyserOf({ occurs, phrases: new Map(names.map(([name, key]) => [phraseKey(name), [key]])) });
  const { analyse } = analyserOfNames(
    ['دير الزور', 'dez'],
    ['Deir ez-Zor', 'dez'],
    ['مجلس دير الزور العسكري', 'council'],
    ['الفيلق الخامس', 'corps'],
  );
  const keysIn = (text: string) => analyse(text).map(({ start, end, keys }) => [text.slice(start, end), ...keys]);

  test.each([
    [
      'with a clitic',
      'ودير الزور',
      [
        ['ودير', 'dez'],
        ['الزور', 'dez'],
      ],
    ],
    [
      'with or without the Latin article',
      'Deir Zor',
      [
        ['Deir', 'dez'],
        ['Zor', 'dez'],
      ],
    ],
    [
      'with the Latin article in it and tied to it',
      'At al-Deir ez-Zor',
      [['At'], ['al', 'dez'], ['Deir', 'dez'], ['ez', 'dez'], ['Zor', 'dez']],
    ],
    [
      'longest first',
      'مجلس دير الزور العسكري',
      [
        ['مجلس', 'council'],
        ['دير', 'council'],
        ['الزور', 'council'],
        ['العسكري', 'council'],
      ],
    ],
    [
      'broken with dots',
      'الفيـ.ـلق الخامس',
      [
        ['الفيـ.ـلق', 'corps'],
        ['الخامس', 'corps'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(keysIn(text)).toEqual(expected);
  });

  test('by an acronym that is an everyday word, in capitals alone', () => {
    const acronym = analyserOfNames(['IS', 'group']);
    const keys = (text: string) => acronym.analyse(text).map((token) => token.keys);
    expect(keys('IS attacked')).toEqual([['group'], []]);
    expect(keys('is attacked')).toEqual([[], []]);
  });

  test('inside longer names where these are read for all that they name', () => {
    const keys = (nested: boolean) => analyse('مجلس دير الزور العسكري', { nested })[1]?.keys;
    expect(keys(true)).toEqual(['council', 'dez']);
    expect(keys(false)).toEqual(['council']);
  });

  test('and every token is a piece of the text as it was printed', () => {
    const text = '«الميليشـ.ـيات» التابعة لها، في 15 تشرين الثاني.';
    expect(analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'الميليشـ.ـيات',
      'التابعة',
      'لها',
      'في',
      '15',
      'تشرين',
      'الثاني',
    ]);
  });
});

test('two analysers of one corpus, with other names, keep what they reckoned apart', () => {
  const occurs = () => false;
  const [none, some] = [new Map<string, string[]>(), new Map([['convoy', ['idea']]])].map((phrases) =>
    analyserOf({ occurs, phrases }),
  );
  for (const text of ['convoy', 'convoys']) {
    expect(none?.analyse(text)[0]?.keys).toEqual([]);
    expect(some?.analyse(text)[0]?.keys).toEqual(['idea']);
  }
});

test('words are folded and punctuation is not a word', () => {
  expect(wordsIn('– «قـ.ـتل» الجيشَ، (2020).')).toEqual(['قتل', 'الجيش', '2020']);
});
