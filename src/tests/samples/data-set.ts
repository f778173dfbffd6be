import { parse } from 'csv-parse/sync';
import type { Corpus } from '#domain/model/corpus.ts';
import { dataSet, type DataFileName } from '#export/data/files.ts';
import { citableArticle } from './citable.ts';
import { sampleCorpus } from './corpus.ts';

/** For tests alone: the data files of the sample corpus. */
export const edition = { site: 'https://badia.example', name: 'abc123', date: '2026-11-26' };

/** Bytes as text, their byte order mark kept. */
export const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** The sample corpus with a second article, and cells that spreadsheets would take for formulas. */
export function dataCorpus(): Corpus {
  const made = sampleCorpus();
  const second = citableArticle();
  const [first] = second.statements;
  if (first) first.text = { en: '=1+1, "quoted"\nand broken', ar: '+مجموع' };
  return { ...made, articles: [...made.articles, second] };
}

export const sampleSet = dataSet(dataCorpus(), edition);

export const text = (name: DataFileName, from = sampleSet): string =>
  textOf(from.files.find((file) => file.name === name)?.bytes);

export const rows = (name: DataFileName, from = sampleSet) =>
  parse<Record<string, string>>(text(name, from), { bom: true, columns: true });
