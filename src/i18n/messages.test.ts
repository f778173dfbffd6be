import { describe, expect, test } from 'vitest';
import { allLocales, locales, twinOf, type Locale } from '#domain/model/locales.ts';
import { messages, translator, type Messages } from './messages.ts';

type Key = keyof Messages;
const keys = Object.keys(messages.en) as Key[];

/** The texts of a message: one, or one for each plural category. */
const textsOf = (locale: Locale, key: Key): [category: string, text: string][] => {
  const message: Messages[Key] = messages[locale][key];
  return typeof message === 'string' ? [['', message]] : Object.entries(message);
};

const blanksOf = (locale: Locale, key: Key): string[] =>
  [...new Set(textsOf(locale, key).flatMap(([, text]) => text.match(/\{[^}]*\}/g) ?? []))].sort();

const counts = keys.filter((key) => typeof messages.en[key] !== 'string');

describe('the two languages', () => {
  test('have the same keys, in the same order', () => {
    expect(Object.keys(messages.ar)).toEqual(keys);
  });

  test('have each text as a text and each count as a count, with the same blanks', () => {
    for (const key of keys) {
      expect(typeof messages.ar[key], key).toBe(typeof messages.en[key]);
      expect(blanksOf('ar', key), key).toEqual(blanksOf('en', key));
    }
  });

  test.each(allLocales)('leave nothing empty in %s, and nothing with space at its ends', (locale) => {
    for (const key of keys)
      for (const [category, text] of textsOf(locale, key)) {
        expect(text.trim(), `${key} ${category}`).toBe(text);
        expect(text, `${key} ${category}`).not.toBe('');
      }
  });

  test('every Arabic text is Arabic', () => {
    for (const key of keys)
      for (const [category, text] of textsOf('ar', key))
        expect(text, `${key} ${category}`).toMatch(/\p{Script=Arabic}/u);
  });

  test('every English text is English: Arabic stands only in the name of the site', () => {
    const arabic = keys.filter((key) => textsOf('en', key).some(([, text]) => /\p{Script=Arabic}/u.test(text)));
    expect(arabic).toEqual(['front.title']);
    for (const key of keys) for (const [, text] of textsOf('en', key)) expect(text, key).toMatch(/\p{Script=Latin}/u);
  });

  test('digits in Arabic texts are Western', () => {
    for (const key of keys) for (const [, text] of textsOf('ar', key)) expect(text, key).not.toMatch(/[٠-٩۰-۹]/u);
  });
});

describe.each(allLocales)('counts in %s', (locale) => {
  const { pluralCategories } = new Intl.PluralRules(locales[locale].intl).resolvedOptions();

  test.each(counts)('%s has the plural forms of the language and no others', (key) => {
    expect(
      textsOf(locale, key)
        .map(([category]) => category)
        .sort(),
    ).toEqual([...pluralCategories].sort());
  });

  test.each(counts)('%s shows the number wherever a form stands for more than one', (key) => {
    const exact = new Set(['zero', 'one', 'two']);
    for (const [category, text] of textsOf(locale, key))
      if (!exact.has(category)) expect(text, category).toContain('{n}');
  });
});

describe('a counted phrase', () => {
  test.each([
    [0, 'لا مقالات', 'لا إفادات', 'لا نتائج'],
    [1, 'مقال واحد', 'إفادة واحدة', 'نتيجة واحدة'],
    [2, 'مقالان', 'إفادتان', 'نتيجتان'],
    [3, '3 مقالات', '3 إفادات', '3 نتائج'],
    [10, '10 مقالات', '10 إفادات', '10 نتائج'],
    [11, '11 مقالاً', '11 إفادة', '11 نتيجة'],
    [99, '99 مقالاً', '99 إفادة', '99 نتيجة'],
    [100, '100 مقال', '100 إفادة', '100 نتيجة'],
    [102, '102 مقال', '102 إفادة', '102 نتيجة'],
    [103, '103 مقالات', '103 إفادات', '103 نتائج'],
    [1000, '1,000 مقال', '1,000 إفادة', '1,000 نتيجة'],
  ])('of %i in Arabic is «%s», «%s», «%s»', (n, articles, statements, results) => {
    const t = translator('ar');
    expect(t.count('count.articles', n)).toBe(articles);
    expect(t.count('count.statements', n)).toBe(statements);
    expect(t.count('count.results', n)).toBe(results);
  });

  test.each([
    [0, '0 articles', '0 statements', '0 results'],
    [1, '1 article', '1 statement', '1 result'],
    [2, '2 articles', '2 statements', '2 results'],
    [11, '11 articles', '11 statements', '11 results'],
    [1000, '1,000 articles', '1,000 statements', '1,000 results'],
  ])('of %i in English is “%s”, “%s”, “%s”', (n, articles, statements, results) => {
    const t = translator('en');
    expect(t.count('count.articles', n)).toBe(articles);
    expect(t.count('count.statements', n)).toBe(statements);
    expect(t.count('count.results', n)).toBe(results);
  });
});

describe.each(allLocales)('a text in %s', (locale) => {
  const t = translator(locale);

  test('is the one of its language', () => {
    expect(t('nav.articles')).toBe(messages[locale]['nav.articles']);
    expect(t('nav.articles')).not.toBe(messages[twinOf(locale)]['nav.articles']);
  });

  test('has its blanks filled in, numbers included', () => {
    expect(t('article.paragraph', { n: 4 })).toBe(messages[locale]['article.paragraph'].replace('{n}', '4'));
    const filled = t('article.original.dotted', { example: 'هجـ.ـمات', plain: 'هجمات' });
    expect(filled).toContain('هجـ.ـمات');
    expect(filled).toContain('هجمات');
    expect(filled).not.toMatch(/[{}]/);
  });

  test('keeps a blank that nothing was given for, so that it is seen', () => {
    expect(t('article.paragraph')).toContain('{n}');
    expect(t('article.paragraph', { m: 4 })).toContain('{n}');
  });

  test('takes what is filled in as it is, braces and dollars included', () => {
    expect(t('search.none', { query: '{n} $& $1' })).toContain('{n} $& $1');
  });
});
