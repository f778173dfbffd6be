import { describe, expect, test } from 'vitest';
import { bilingual, bilingualName } from './bilingual.ts';
import { allLocales, locales, twinOf } from './locales.ts';

const messagesOf = (schema: typeof bilingual | typeof bilingualName, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

test('the site has English and Arabic, in this order', () => {
  expect(allLocales).toEqual(['en', 'ar']);
});

test.each([
  ['en', 'ar'],
  ['ar', 'en'],
] as const)('the twin of %s is %s', (locale, twin) => {
  expect(twinOf(locale)).toBe(twin);
  expect(twinOf(twinOf(locale))).toBe(locale);
});

test.each([
  ['en', 'ltr', 'English'],
  ['ar', 'rtl', 'العربية'],
] as const)('%s is written %s and calls itself %s', (locale, dir, label) => {
  expect(locales[locale]).toMatchObject({ dir, label });
});

test.each(allLocales)('numbers in %s are in Western digits', (locale) => {
  expect(new Intl.NumberFormat(locales[locale].intl).format(2018)).toMatch(/2.?018/u);
});

test.each(allLocales)('the tags of %s are of its language, and known to Intl', (locale) => {
  const { intl, otherMonths, og } = locales[locale];
  for (const tag of [intl, otherMonths ?? intl, og.replace('_', '-')]) {
    expect(new Intl.Locale(tag).language).toBe(locale);
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
  }
});

describe('a text in both languages', () => {
  test('is taken, without white space at its ends', () => {
    expect(bilingual.parse({ en: ' State ', ar: ' دولة\n' })).toEqual({ en: 'State', ar: 'دولة' });
    expect(bilingual.parse({ en: 'V', ar: 'و' })).toEqual({ en: 'V', ar: 'و' });
  });

  test.each(allLocales)('is refused without its %s', (locale) => {
    const text = { en: 'State', ar: 'دولة' };
    expect(messagesOf(bilingual, { ...text, [locale]: undefined })).toEqual([expect.stringMatching(`^${locale} `)]);
    expect(messagesOf(bilingual, { ...text, [locale]: '  ' })?.[0]).toMatch(`${locale} `);
  });

  test('is refused when its Arabic is not written in Arabic', () => {
    expect(messagesOf(bilingual, { en: 'State', ar: 'State' })).toEqual(['ar holds no Arabic letter']);
  });

  test.each([[{ en: 'State', ar: 'دولة', fr: 'État' }], ['دولة'], [['State', 'دولة']], [null]])(
    'is not %j',
    (value) => {
      expect(messagesOf(bilingual, value)).toHaveLength(1);
    },
  );
});

describe('a name in both languages', () => {
  test('may be a brand in Latin letters in Arabic too', () => {
    expect(bilingualName.parse({ en: 'SY24', ar: 'SY24' })).toEqual({ en: 'SY24', ar: 'SY24' });
  });

  test.each(allLocales)('is refused without its %s', (locale) => {
    expect(messagesOf(bilingualName, { en: 'SY24', ar: 'SY24', [locale]: ' ' })).toHaveLength(1);
  });

  test('has no third', () => {
    expect(messagesOf(bilingualName, { en: 'SY24', ar: 'SY24', fr: 'SY24' })).toHaveLength(1);
  });
});
