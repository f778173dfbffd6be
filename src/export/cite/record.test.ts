import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { citableArticle, citableOutlet, pageAddress } from '#tests/samples/citable.ts';
import { originalRecord, pageRecord } from './record.ts';

describe('the record of an original', () => {
  const record = originalRecord(citableArticle(), citableOutlet());

  test('is an article of a newspaper, in its own language and letters, at its own address', () => {
    expect(record).toMatchObject({
      id: 'a-long-slug-of-an-article',
      type: 'article-newspaper',
      title: 'الدولة و«الفيلـ.ـق»: 80% من الحقل',
      'container-title': 'الصحيفة',
      publisher: 'The Paper',
      language: 'ar',
      URL: 'https://paper.example/2020/11/%d8%aa_a?b=c&d=e',
    });
  });

  test('has its title in Latin letters, by a named scheme, and translated', () => {
    expect(record.custom).toMatchObject({
      'title-romanised': 'al-Dawlah wa-“al-Faylaq”: 80% mina al-ḥaql',
      romanisation: 'ALA-LC',
      'title-translated': 'State & “Corps”: 80% of the Field',
    });
    expect(record.note).toContain('(ALA-LC): al-Dawlah wa-“al-Faylaq”: 80% mina al-ḥaql.');
    expect(record.note).toContain('Published: 26 – 30 November 2020 (inferred).');
  });

  test('has no title in Latin letters that nobody has vocalised, and no address of ours', () => {
    const bare = originalRecord(citableArticle({ 'vocalised-title': undefined, url: undefined }), citableOutlet());
    expect(bare.custom).not.toHaveProperty('title-romanised');
    expect(bare).not.toHaveProperty('URL');
  });

  test.each([
    ['2020', { 'date-parts': [[2020]] }],
    ['2020-11-15', { 'date-parts': [[2020, 11, 15]] }],
    ['2020-11-26/2020-11-30', { 'date-parts': [[2020, 11]] }],
    ['2018-10-24~', { 'date-parts': [[2018, 10]], circa: true }],
    ['../2018-10-24', { 'date-parts': [[2018, 10, 24]] }],
    [
      '2020-09/2021-07',
      {
        'date-parts': [
          [2020, 9],
          [2021, 7],
        ],
        literal: 'September 2020 – July 2021',
      },
    ],
  ])('of %s is dated %j', (edtf, issued) => {
    expect(originalRecord(citableArticle({ published: { edtf, basis: 'stated' } }), citableOutlet()).issued).toEqual(
      issued,
    );
  });
});

describe('the record of our page', () => {
  test.each(allLocales)('in %s is a page of this site, of one whole day', (locale) => {
    const record = pageRecord(citableArticle(), citableOutlet(), locale, pageAddress(locale));
    expect(record).toMatchObject({
      id: `a-long-slug-of-an-article.${locale}`,
      type: 'webpage',
      title: citableArticle().title[locale],
      'container-title': { en: 'The Badia File', ar: 'ملف البادية' }[locale],
      issued: { 'date-parts': [[2026, 11, 22]] },
      language: locale,
      URL: pageAddress(locale),
    });
  });
});
