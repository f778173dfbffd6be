import { describe, expect, test } from 'vitest';
import type { Locale } from '#domain/model/locales.ts';
import { genderOf, isEcho, relationSentence, relationText, type End } from './relation-words.ts';

const names = {
  council: { name: { en: 'the Council', ar: 'المجلس' } },
  union: { name: { en: 'the Union', ar: 'نقابة الفلاحين' } },
  company: { name: { en: 'Dawar Buses', ar: 'دوار' }, gender: 'feminine' },
} as const;
const actorOf = (id: string) => names[id as keyof typeof names];
const asks = {
  id: 'asks-of',
  sentence: {
    en: { active: '{from} asked something of {to}', reverse: '{to} was asked for something by {from}' },
    ar: {
      active: { masculine: 'طلب {from} من {to}', feminine: 'طلبت {from} من {to}' },
      reverse: { masculine: 'تلقّى {to} طلباً من {from}', feminine: 'تلقّت {to} طلباً من {from}' },
    },
  },
};
const tie = { from: 'council', to: 'union' };
const told = (relation: { from: string; to: string }, locale: Locale, end?: End) =>
  relationText(relationSentence(relation, asks, actorOf, locale, end), (id) => actorOf(id).name[locale]);

describe('a relation as a sentence', () => {
  test.each([
    ['en', 'from', 'the Council asked something of the Union'],
    ['en', 'to', 'the Union was asked for something by the Council'],
    ['ar', 'from', 'طلب المجلس من نقابة الفلاحين'],
    ['ar', 'to', 'تلقّت نقابة الفلاحين طلباً من المجلس'],
  ] as const)('in %s, told from its «%s»', (locale, end, sentence) => {
    expect(told(tie, locale, end)).toBe(sentence);
  });

  test.each([
    ['from', { from: 'union', to: 'council' }, 'طلبت نقابة الفلاحين من المجلس'],
    ['to', { from: 'union', to: 'council' }, 'تلقّى المجلس طلباً من نقابة الفلاحين'],
    ['from', { from: 'company', to: 'council' }, 'طلبت دوار من المجلس'],
    ['to', { from: 'council', to: 'company' }, 'تلقّت دوار طلباً من المجلس'],
  ] as const)(
    'has in Arabic a verb that agrees with its subject, told from its «%s»: %j',
    (end, relation, sentence) => {
      expect(told(relation, 'ar', end)).toBe(sentence);
    },
  );

  test('is told from where it begins unless something else is asked', () => {
    expect(told(tie, 'en')).toBe(told(tie, 'en', 'from'));
  });

  test('is in pieces, so that names can be links', () => {
    expect(relationSentence(tie, asks, actorOf, 'ar')).toEqual([
      { text: 'طلب ' },
      { actor: 'council' },
      { text: ' من ' },
      { actor: 'union' },
    ]);
  });

  test('is refused where its term is no relation', () => {
    expect(() => relationSentence(tie, { id: 'well', sentence: undefined }, actorOf, 'en')).toThrow(
      'content/terms/well.yaml is no relation',
    );
  });
});

describe('the gender of an Arabic name', () => {
  test.each([
    ['ميليشيات محلية', 'feminine'],
    ['نقابة الفلاحين', 'feminine'],
    ['روسيا', 'feminine'],
    ['قوات الحدود', 'feminine'],
    ['المجلس', 'masculine'],
    ['مجلس المدينة', 'masculine'],
    ['لواء القدس', 'masculine'],
  ])('of «%s» is %s', (ar, gender) => {
    expect(genderOf({ name: { en: 'x', ar } })).toBe(gender);
  });

  test('is what the registry says where it says it', () => {
    expect(genderOf({ name: { en: 'Iran', ar: 'إيران' }, gender: 'feminine' })).toBe('feminine');
    expect(genderOf({ name: { en: 'Musa', ar: 'موسى' }, gender: 'masculine' })).toBe('masculine');
    expect(genderOf({ name: { en: 'Hamza', ar: 'حمزة' }, gender: 'masculine' })).toBe('masculine');
  });
});

test.each([
  ['Russia-backed militias', 'Russia', true],
  ['روسيا', 'الميليشيات المدعومة من روسيا', true],
  ['Russia', 'Iran', false],
])('whether «%s» and «%s» say the same name twice is %s', (a, b, is) => {
  expect(isEcho(a, b)).toBe(is);
});
