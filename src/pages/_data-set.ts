import { edition, editionDate } from '#domain/model/links.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import type { Piece } from '#export/cite/piece.ts';
import { examplesOf, type Examples } from '#export/data/examples.ts';
import { dataSet, type Counts, type DataFile } from '#export/data/files.ts';
import { dataCitation } from '#export/data/texts.ts';
import { library } from '#library.ts';

/** What the page of the data tells of the files. */
export interface ToldData {
  files: { name: DataFile['name']; length: number }[];
  counts: Counts;
  examples: Examples;
  citation: Record<Locale, Piece[]>;
}

/** The files of this edition that nobody has taken yet, and what is told of them. */
let made: { told: ToldData; bytes: Map<string, DataFile['bytes']> } | undefined;

/** Makes the files once for all the pages and addresses that ask, and keeps no more of what they are made from. */
function dataOf(site: URL | undefined): NonNullable<typeof made> {
  if (made) return made;
  const { making, files, counts } = dataSet(library.corpus, { site, name: edition, date: editionDate });
  const told: ToldData = {
    files: files.map(({ name, bytes }) => ({ name, length: bytes.length })),
    counts,
    examples: examplesOf(making),
    citation: Object.fromEntries(allLocales.map((locale) => [locale, dataCitation(making, locale)])) as Record<
      Locale,
      Piece[]
    >,
  };
  made = { told, bytes: new Map(files.map(({ name, bytes }) => [name, bytes])) };
  return made;
}

/** What is told of the data files. @param site the origin of the site */
export const toldData = (site: URL | undefined): ToldData => dataOf(site).told;

/** The bytes of a data file. A build writes each once, and a large one is not kept any longer. */
export function takenFile(site: URL | undefined, name: string): DataFile['bytes'] | undefined {
  const { bytes } = dataOf(site);
  const file = bytes.get(name);
  if (import.meta.env.PROD) bytes.delete(name);
  return file;
}
