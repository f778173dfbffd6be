import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, test } from 'vitest';
import { citableArticle, citableOutlet, pageAddress } from '#tests/samples/citable.ts';
import { arabic } from './arabic.ts';
import { apaDates, chicagoDates, dateIn, mlaDates } from './english-dates.ts';
import { plain } from './piece.ts';
import { originalRecord, pageRecord } from './record.ts';
import { apa, chicago, mla } from './styles.ts';

const site = citableOutlet({ kind: 'news-site' });
const original = originalRecord(citableArticle(), citableOutlet());
const page = {
  en: pageRecord(citableArticle(), citableOutlet(), 'en', pageAddress('en')),
  ar: pageRecord(citableArticle(), citableOutlet(), 'ar', pageAddress('ar')),
};

describe('an original', () => {
  test('in Chicago is under its newspaper, its title romanised, printed and translated', () => {
    expect(plain(chicago(original))).toBe(
      'The Paper. “al-Dawlah wa-‘al-Faylaq’: 80% mina al-ḥaql” الدولة و«الفيلـ.ـق»: 80% من الحقل ' +
        '[State & “Corps”: 80% of the Field]. [November 26–30, 2020]. https://paper.example/2020/11/%d8%aa_a?b=c&d=e',
    );
  });

  test('in MLA begins with its title', () => {
    expect(plain(mla(original))).toBe(
      '“al-Dawlah wa-‘al-Faylaq’: 80% mina al-ḥaql” الدولة و«الفيلـ.ـق»: 80% من الحقل ' +
        '[State & “Corps”: 80% of the Field]. The Paper, [26–30 Nov. 2020], https://paper.example/2020/11/%d8%aa_a?b=c&d=e',
    );
  });

  test('in APA begins with its title, the year first in its date', () => {
    expect(plain(apa(original))).toBe(
      'al-Dawlah wa-“al-Faylaq”: 80% mina al-ḥaql [State & “Corps”: 80% of the Field]. (2020, November 26–30). ' +
        'The Paper. https://paper.example/2020/11/%d8%aa_a?b=c&d=e',
    );
  });

  test('in Arabic has no word of Latin but its address', () => {
    expect(plain(arabic(original))).toBe(
      'الصحيفة، «الدولة و“الفيلـ.ـق”: 80% من الحقل»، 26–30 تشرين الثاني 2020 (تاريخ مستنتج)، ' +
        'https://paper.example/2020/11/%d8%aa_a?b=c&d=e',
    );
  });

  test('without an address ends with its date, or with its outlet', () => {
    const bare = originalRecord(citableArticle({ url: undefined }), citableOutlet());
    expect(plain(chicago(bare))).toMatch(/ \[November 26–30, 2020\]\.$/);
    expect(plain(mla(bare))).toMatch(/ The Paper, \[26–30 Nov\. 2020\]\.$/);
    expect(plain(apa(bare))).toMatch(/ The Paper\.$/);
    expect(plain(arabic(bare))).toMatch(/\(تاريخ مستنتج\)$/);
  });

  test('that nobody has vocalised keeps its letters', () => {
    const bare = originalRecord(citableArticle({ 'vocalised-title': undefined }), citableOutlet());
    for (const style of [chicago, mla, apa]) expect(plain(style(bare))).toMatch(/الدولة و«الفيلـ\.ـق»: 80% من الحقل/);
  });

  test('says which runs are Arabic and which are only its letters', () => {
    expect(chicago(original).filter(({ lang }) => lang)).toEqual([
      { text: 'al-Dawlah wa-‘al-Faylaq’: 80% mina al-ḥaql', lang: 'ar-Latn' },
      { text: 'الدولة و«الفيلـ.ـق»: 80% من الحقل', lang: 'ar' },
    ]);
  });

  test('sets apart the name of a newspaper, of other sites in APA the title', () => {
    const set = (pieces: ReturnType<typeof apa>) => pieces.filter(({ italic }) => italic).map(({ text }) => text);
    expect(set(chicago(original))).toEqual(['The Paper']);
    expect(set(apa(original))).toEqual(['The Paper']);
    expect(set(apa(originalRecord(citableArticle(), site)))).toEqual(['al-Dawlah wa-“al-Faylaq”: 80% mina al-ḥaql']);
    expect(set(mla(originalRecord(citableArticle(), site)))).toEqual(['The Paper']);
  });
});

describe('our page', () => {
  test('is under the name of this site', () => {
    expect(plain(chicago(page.en))).toBe(
      `The Badia File. “State & ‘Corps’: 80% of the Field.” Summary and statements. November 22, 2026. ${pageAddress('en')}`,
    );
    expect(plain(mla(page.en))).toBe(
      `“State & ‘Corps’: 80% of the Field.” The Badia File, 22 Nov. 2026, ${pageAddress('en')}`,
    );
    expect(plain(apa(page.en))).toBe(
      `The Badia File. (2026, November 22). State & “Corps”: 80% of the Field [Summary and statements]. ${pageAddress('en')}`,
    );
    expect(plain(arabic(page.ar))).toBe(
      `ملف البادية، «الدولة و“الفيلـ.ـق”: 80% من الحقل» (خلاصة وإفادات)، 22 تشرين الثاني 2026، ${pageAddress('ar')}`,
    );
  });

  test('in Arabic has its title romanised in the styles of Latin letters', () => {
    expect(plain(chicago(page.ar))).toContain('“al-Dawlah wa-‘al-Faylaq’: 80% mina al-ḥaql” الدولة');
  });

  test('needs no full stop after a question', () => {
    const asked = pageRecord(citableArticle({ title: { en: 'Why?', ar: 'لماذا؟' } }), site, 'en', pageAddress('en'));
    expect(plain(mla(asked))).toMatch(/^“Why\?” The Badia File/);
  });
});

test.each([chicago, mla, apa, arabic])('nothing follows an address: %o', (style) => {
  for (const record of [original, page.en, page.ar]) expect(plain(style(record))).toMatch(/https:\/\/\S+[\w/]$/);
});

describe('a date', () => {
  test.each([
    ['2020', '2020', '2020', '2020'],
    ['2020-11', 'November 2020', 'Nov. 2020', '2020, November'],
    ['2020-05-03', 'May 3, 2020', '3 May 2020', '2020, May 3'],
    ['2020-11-26/2020-11-30', 'November 26–30, 2020', '26–30 Nov. 2020', '2020, November 26–30'],
    ['2020-11-15/2020-12-31', 'November 15–December 31, 2020', '15 Nov.–31 Dec. 2020', '2020, November 15–December 31'],
    ['2020-11/2020-12', 'November–December 2020', 'Nov.–Dec. 2020', '2020, November–December'],
    ['2020-09/2021-07', 'September 2020–July 2021', 'Sept. 2020–July 2021', '2020, September–2021, July'],
    ['2018/2022', '2018–2022', '2018–2022', '2018–2022'],
    ['2018-10-24~', 'ca. October 24, 2018', 'circa 24 Oct. 2018', 'ca. 2018, October 24'],
    ['../2018-10-24', 'by October 24, 2018', 'by 24 Oct. 2018', 'by 2018, October 24'],
    [
      '[2020-11-19,2020-11-26]',
      'November 19, 2020 or November 26, 2020',
      '19 Nov. 2020 or 26 Nov. 2020',
      '2020, November 19 or 2020, November 26',
    ],
  ])('of %s is «%s» in Chicago, «%s» in MLA and «%s» in APA', (edtf, inChicago, inMla, inApa) => {
    expect(dateIn(chicagoDates, edtf)).toBe(inChicago);
    expect(dateIn(mlaDates, edtf)).toBe(inMla);
    expect(dateIn(apaDates, edtf)).toBe(inApa);
  });
});

test.each([
  ['2020-11-15', 'newspaper'],
  ['2020-11', 'newspaper'],
  ['2018-10~', 'newspaper'],
])('APA writes a plain record of %s as the style of the Citation Style Language does', (edtf, kind) => {
  const article = citableArticle({ published: { edtf, basis: 'stated' }, 'vocalised-title': undefined });
  const record = originalRecord(article, citableOutlet({ kind: kind as 'newspaper' }));
  const { custom, publisher, note, ...rest } = { ...record, language: 'en' as const, title: 'A plain title' };
  const bibliography = new Cite({ ...rest, 'container-title': 'The Paper' }).format('bibliography', {
    template: 'apa',
    lang: 'en-US',
  }) as string;
  expect([publisher, typeof note]).toEqual(['The Paper', 'string']);
  expect(plain(apa({ ...rest, note, custom }))).toBe(bibliography.trim());
});
