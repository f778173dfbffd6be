import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citableArticle, citableOutlet, pageAddress } from '#tests/samples/citable.ts';
import { citationFile, citationFormats } from './files.ts';
import { originalRecord, pageRecord, type CslRecord } from './record.ts';

const records: [string, CslRecord][] = [
  ['an original', originalRecord(citableArticle(), citableOutlet())],
  ['our page in English', pageRecord(citableArticle(), citableOutlet(), 'en', pageAddress('en'))],
  ['our page in Arabic', pageRecord(citableArticle(), citableOutlet(), 'ar', pageAddress('ar'))],
];

/** A file read by citation-js, which writes the percent signs of an address once more. */
const read = (text: string) => {
  const [item, ...more] = new Cite(text).data;
  expect(more).toEqual([]);
  return { ...item, URL: (item?.['URL'] as string | undefined)?.replaceAll('%25', '%') };
};

describe.each(records)('%s', (_, record) => {
  test.each(citationFormats)('read back from .%s has its title, outlet, language, date and address', (format) => {
    const item = read(citationFile[format](record));
    // Of a page citation-js reads no site from RIS, but who publishes it.
    const holder = format === 'ris' && record.type === 'webpage' ? 'publisher' : 'container-title';
    expect(item).toMatchObject({
      title: record.title,
      [holder]: record['container-title'],
      language: record.language,
      URL: record.URL,
    });
    const { 'date-parts': parts } = (item as unknown as CslRecord).issued;
    // Of a newspaper's article citation-js reads the year alone from RIS.
    const isCut = format === 'ris' && record.type === 'article-newspaper';
    expect(parts).toEqual(isCut ? [[2020]] : record.issued['date-parts']);
  });

  test('keeps its type in RIS and CSL-JSON; BibTeX knows articles and pages', () => {
    expect(read(citationFile.ris(record))).toMatchObject({ type: record.type });
    expect(read(citationFile['csl.json'](record))).toMatchObject({ type: record.type });
    expect(citationFile.bib(record)).toMatch(record.type === 'webpage' ? /^@online\{/ : /^@article\{/);
  });

  test.each(citationFormats)('is the same in .%s twice', (format) => {
    expect(citationFile[format](record)).toBe(citationFile[format](record));
  });
});

describe('an original in RIS', () => {
  const lines = citationFile.ris(records[0]?.[1] as CslRecord).split('\n');

  test('is dated by its month, and every line is whole', () => {
    expect(lines).toContain('DA  - 2020/11//');
    expect(lines).toContain('ID  - a-long-slug-of-an-article');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
  });
});

describe('an original in BibTeX', () => {
  const text = citationFile.bib(records[0]?.[1] as CslRecord);

  test('keeps its Arabic, and what TeX would take for commands is escaped, but for the address', () => {
    expect(text).toContain(String.raw`title = {الدولة و«الفيلـ.ـق»: 80\% من الحقل}`);
    expect(text).toContain('url = {https://paper.example/2020/11/%d8%aa_a?b=c&d=e}');
  });

  test('is a newspaper’s, under its whole id, with a year for older programs', () => {
    expect(text).toContain('@article{a-long-slug-of-an-article,');
    expect(text).toContain('entrysubtype = {newspaper}');
    expect(text).toContain('date = {2020-11}');
    expect(text).toContain('year = {2020}');
  });
});

describe('a date that no year contains', () => {
  const record = originalRecord(
    citableArticle({ published: { edtf: '2020-09/2021-07', basis: 'stated' } }),
    citableOutlet(),
  );

  test.each(['bib', 'ris'] as const)('does not become its first month in .%s, and is told in words', (format) => {
    const text = citationFile[format](record);
    expect(text).not.toMatch(/^(?:PY|DA|\tyear)\b/m);
    expect(text).toContain('September 2020 – July 2021');
  });

  test('is a span where the format has one', () => {
    expect(citationFile.bib(record)).toContain('\tdate = {2020-09/2021-07},');
    for (const format of ['bib', 'csl.json'] as const)
      expect(read(citationFile[format](record))).toMatchObject({
        issued: {
          'date-parts': [
            [2020, 9],
            [2021, 7],
          ],
        },
      });
    expect(read(citationFile.ris(record))).not.toHaveProperty('issued');
  });
});
