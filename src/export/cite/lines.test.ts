import { describe, expect, test } from 'vitest';
import { citableArticle, citableOutlet, pageAddress } from '#tests/samples/citable.ts';
import { locator, pageLine, statementLine } from './lines.ts';
import { coins, pageTags } from './page-tags.ts';
import { plain } from './piece.ts';
import { originalRecord, pageRecord } from './record.ts';

describe('the line of a page', () => {
  const page = { title: 'Corps', address: 'https://badia.example/en/actors/corps/', date: '2026-11-26' };

  test('has the site, the title, the day of the edition and the address', () => {
    expect(plain(pageLine(page, 'en'))).toBe(
      'The Badia File, “Corps”, 26 November 2026, https://badia.example/en/actors/corps/',
    );
    expect(plain(pageLine({ ...page, title: 'الفيلق' }, 'ar'))).toBe(
      'ملف البادية، «الفيلق»، 26 تشرين الثاني 2026، https://badia.example/en/actors/corps/',
    );
  });

  test('of the first page says its name once, and without an edition no day', () => {
    expect(plain(pageLine({ ...page, title: 'The Badia File', date: undefined }, 'en'))).toBe(
      'The Badia File, https://badia.example/en/actors/corps/',
    );
  });
});

test.each([
  [[4], 'para. 4', 'الفقرة 4'],
  [[4, 5], 'paras. 4 and 5', 'الفقرتان 4 و5'],
  [[1, 4, 5], 'paras. 1, 4 and 5', 'الفقرات 1 و4 و5'],
  [[0], 'title', 'العنوان'],
  [[0, 4], 'title and para. 4', 'العنوان والفقرة 4'],
])('paragraphs %j are «%s» and «%s»', (paragraphs, en, ar) => {
  expect(locator(paragraphs, 'en')).toBe(en);
  expect(locator(paragraphs, 'ar')).toBe(ar);
});

describe('the citation of a statement', () => {
  const [statement] = citableArticle().statements;
  if (!statement) throw new Error('the sample has changed');

  test('names the original, its paragraph, and where it is read', () => {
    const address = `${pageAddress('en')}#${statement.id}`;
    expect(plain(statementLine(citableArticle(), citableOutlet(), statement, 'en', address))).toMatch(
      /^The Paper\. “al-Dawlah .*\[November 26–30, 2020\]\. Para\. 1\. The Badia File, https:\/\/badia\.example\/en\/articles\/a-long-slug-of-an-article\/#corps-met$/,
    );
    expect(plain(statementLine(citableArticle(), citableOutlet(), statement, 'ar', address))).toMatch(
      /^الصحيفة، «الدولة .*»، .*، الفقرة 1، ملف البادية، https:\S+#corps-met$/,
    );
  });
});

describe('what citation managers read on a page', () => {
  test('the original, its date no more exact than it is known', () => {
    const fields = new URLSearchParams(coins(originalRecord(citableArticle(), citableOutlet())));
    expect(Object.fromEntries(fields)).toMatchObject({
      ctx_ver: 'Z39.88-2004',
      rft_val_fmt: 'info:ofi/fmt:kev:mtx:dc',
      'rft.type': 'newspaperArticle',
      'rft.title': 'الدولة و«الفيلـ.ـق»: 80% من الحقل',
      'rft.source': 'الصحيفة',
      'rft.date': '2020-11',
      'rft.language': 'ar',
      'rft.identifier': 'https://paper.example/2020/11/%d8%aa_a?b=c&d=e',
    });
  });

  test('no date where none contains it, and no address where none is known', () => {
    const published = { edtf: '2020-09/2021-07', basis: 'stated' } as const;
    const fields = new URLSearchParams(
      coins(originalRecord(citableArticle({ published, url: undefined }), citableOutlet())),
    );
    expect([...fields.keys()]).not.toContain('rft.date');
    expect([...fields.keys()]).not.toContain('rft.identifier');
    expect(fields.get('rft.description')).toContain('September 2020 – July 2021');
  });

  test('our page, in the tags of its head', () => {
    const record = pageRecord(citableArticle(), citableOutlet(), 'ar', pageAddress('ar'));
    expect(Object.fromEntries(pageTags(record))).toMatchObject({
      citation_title: 'الدولة و«الفيلـ.ـق»: 80% من الحقل',
      citation_publication_date: '2026-11-22',
      'DC.type': 'webpage',
      'DC.title': 'الدولة و«الفيلـ.ـق»: 80% من الحقل',
      'DC.publisher': 'ملف البادية',
      'DC.language': 'ar',
      'DC.date': '2026-11-22',
      'DC.identifier': pageAddress('ar'),
    });
  });
});
