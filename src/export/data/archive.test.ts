import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { published } from '#domain/derived/published/published.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { dataCorpus, edition, sampleSet as set, text, textOf } from '#tests/samples/data-set.ts';
import { archiveName, dataFileNames, dataSet } from './files.ts';
import { explained } from './tables.ts';

describe('the archive', () => {
  const members = unzipSync(set.files.find(({ name }) => name === archiveName)?.bytes ?? new Uint8Array());

  test('holds every file as it is downloaded by itself, and what explains them', () => {
    expect(Object.keys(members).sort()).toEqual(
      ['README', 'LICENSE', 'CITATION', 'VERSION', 'codebook.csv', ...dataFileNames].sort(),
    );
    for (const name of dataFileNames) expect(textOf(members[name])).toBe(text(name));
  });

  test('explains every column of every table in both languages', () => {
    const book = parse<Record<string, string>>(textOf(members['codebook.csv']), { bom: true, columns: true });
    expect(Object.keys(book[0] ?? {})).toEqual(['file', 'column', 'meaning_en', 'meaning_ar']);
    expect(book.map(({ file, column }) => `${file ?? ''} ${column ?? ''}`)).toEqual(
      explained.flatMap(({ file, columns }) => columns.map(({ name }) => `${file} ${name}`)),
    );
    for (const { meaning_en, meaning_ar } of book) expect([meaning_en, meaning_ar]).not.toContain('');
  });

  test('names its edition', () => {
    expect(textOf(members['VERSION'])).toBe('abc123 2026-11-26\n');
    expect(textOf(members['CITATION'])).toContain('https://badia.example/en/data/');
    expect(textOf(members['README'])).toContain('2 articles, 4 statements, 2 actors');
  });
});

describe('the rights of an original', () => {
  const pieces = ['عنوان فرعي', 'تدعم الدولة الفيلق.', 'A subhead', 'the State backs the Corps'];
  const everything = (from: typeof set) => from.files.map(({ bytes }) => textOf(bytes)).join('\n');
  const withRights = (display: 'excerpt' | 'removed') => {
    const made = sampleCorpus();
    for (const article of made.articles)
      article.rights = {
        status: 'unknown',
        display,
        ...(display === 'removed' ? { removed: { on: '2026-11-20', why: { en: 'Asked.', ar: 'بطلب.' } } } : {}),
      };
    return dataSet(published(made).corpus, edition);
  };

  test('are kept in every file where only an excerpt may be shown', () => {
    for (const piece of pieces) expect(everything(withRights('excerpt'))).not.toContain(piece);
    expect(everything(withRights('excerpt'))).toContain('في الفقرة الأولا');
  });

  test('leave nothing of a removed article in any file', () => {
    const removed = withRights('removed');
    for (const piece of [...pieces, 'an-article', 'corps-met', 'اجتماعاً', 'عنوان', 'A title'])
      expect(everything(removed)).not.toContain(piece);
    expect(removed.counts).toEqual({ articles: 0, statements: 0, actors: 0, places: 1, events: 0, relations: 0 });
  });
});

test('the same content gives the same bytes', () => {
  const again = dataSet(dataCorpus(), edition);
  expect(again.files.map(({ name }) => name)).toEqual([...dataFileNames, archiveName]);
  for (const [at, { name, bytes }] of again.files.entries())
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(set.files[at]?.bytes ?? [])), name).toBe(0);
});
