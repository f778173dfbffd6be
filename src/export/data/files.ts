import { deflateRawSync } from 'node:zlib';
import { strToU8, Zip } from 'fflate';
import { addPacked } from '#export/zip-member.ts';
import { badiaFileJsonSchema } from '#domain/derived/badia-file.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { cslJson } from '#export/cite/files.ts';
import { originalRecord } from '#export/cite/record.ts';
import { codebookCsv, tableCsv } from './csv.ts';
import { ftmLines } from './ftm.ts';
import { placesGeoJson } from './geojson.ts';
import { jsonPieces } from './json-pieces.ts';
import { makingOf, type Edition, type Making } from './making.ts';
import { explained, tables } from './tables.ts';
import { citationText, licenceText, readmeText, versionText } from './texts.ts';

/** A file for download: its name below `/data/`, and its bytes. */
export interface DataFile {
  name: DataFileName | typeof archiveName;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The records of the originals, newest first. */
function originals({ corpus, file }: Making): string {
  const articles = new Map(corpus.articles.map((article) => [article.slug, article]));
  const outlets = new Map(corpus.outlets.map((outlet) => [outlet.id, outlet]));
  return cslJson(
    file.articles.flatMap(({ slug, outlet }) => {
      const [article, publisher] = [articles.get(slug), outlets.get(outlet)];
      return article && publisher ? [originalRecord(article, publisher)] : [];
    }),
  );
}

/** The names of the files that are downloaded by themselves. */
export const dataFileNames = [
  'badia-file.json',
  'badia-file.schema.json',
  'statements.csv',
  'actors.csv',
  'places.csv',
  'events.csv',
  'relations.csv',
  'places.geojson',
  'badia-file.ftm.ndjson',
  'articles.csl.json',
] as const;
export type DataFileName = (typeof dataFileNames)[number];

/** The archive that holds them all. */
export const archiveName = 'badia-file-data.zip';

/** The media type of a file, by its ending. */
export function mediaTypeOf(name: string): string {
  if (name.endsWith('.csv')) return 'text/csv';
  if (name.endsWith('.geojson')) return 'application/geo+json';
  if (name.endsWith('.csl.json')) return 'application/vnd.citationstyles.csl+json';
  if (name.endsWith('.schema.json')) return 'application/schema+json';
  if (name.endsWith('.ndjson')) return 'application/x-ndjson';
  return name.endsWith('.zip') ? 'application/zip' : 'application/json';
}

const bytesOf = (text: string | Iterable<string>): Uint8Array<ArrayBuffer> =>
  typeof text === 'string' ? strToU8(text) : Buffer.concat(Array.from(text, (piece) => Buffer.from(piece)));

const inTable = (name: DataFileName) => (making: Making) => {
  const table = tables.find(({ file }) => file === name);
  if (!table) throw new Error(`no table is ${name}`);
  return tableCsv(table, making);
};

/** What makes the text of each file, in one piece or in several. */
const makers: Record<DataFileName, (making: Making) => string | Iterable<string>> = {
  'badia-file.json': ({ file }) => jsonPieces(file),
  'badia-file.schema.json': () => jsonPieces(badiaFileJsonSchema()),
  'statements.csv': inTable('statements.csv'),
  'actors.csv': inTable('actors.csv'),
  'places.csv': inTable('places.csv'),
  'events.csv': inTable('events.csv'),
  'relations.csv': inTable('relations.csv'),
  'places.geojson': placesGeoJson,
  'badia-file.ftm.ndjson': ftmLines,
  'articles.csl.json': originals,
};

/** The day that the files of an archive bear; midnight where the archive is made, since zip knows no time zones. */
function dayOf(date: string | undefined): Date {
  const [year = 2026, month = 1, day = 1] = (date ?? '').split('-').filter(Boolean).map(Number);
  return new Date(year, month - 1, day);
}

function archive(making: Making, files: readonly DataFile[]): DataFile {
  const papers = {
    README: readmeText(making, dataFileNames),
    LICENSE: licenceText(),
    CITATION: citationText(making),
    VERSION: versionText(making),
    'codebook.csv': codebookCsv(explained),
  };
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const mtime = dayOf(making.edition.date);
  const add = (filename: string, bytes: Uint8Array) => {
    addPacked(zip, { filename, bytes, packed: deflateRawSync(bytes), mtime });
  };
  for (const [name, text] of Object.entries(papers)) add(name, strToU8(text));
  for (const { name, bytes } of files) add(name, bytes);
  zip.end();
  return { name: archiveName, bytes: Buffer.concat(chunks) };
}

/** How many there are of each thing, as the files have it. */
export type Counts = Record<'articles' | 'statements' | 'actors' | 'places' | 'events' | 'relations', number>;

export interface DataSet {
  making: Making;
  files: DataFile[];
  counts: Counts;
}

/** All the data files of a corpus, the archive of them last. The same corpus and edition give the same bytes. */
export function dataSet(corpus: Corpus, edition: Edition): DataSet {
  const making = makingOf(corpus, edition);
  const files = dataFileNames.map((name) => ({ name, bytes: bytesOf(makers[name](making)) }));
  const { file, statements, relations } = making;
  return {
    making,
    files: [...files, archive(making, files)],
    counts: {
      articles: file.articles.length,
      statements: statements.length,
      actors: file.actors.length,
      places: file.places.length,
      events: file.events.length,
      relations: relations.length,
    },
  };
}
