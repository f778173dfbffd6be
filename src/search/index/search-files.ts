import * as pagefind from 'pagefind';
import type { Corpus } from '#domain/model/corpus.ts';
import { keyToken } from '#search/query/lexicon/lexicon.ts';
import { refsInFile, type LexiconFile } from '#search/query/lexicon/lexicon-files.ts';
import { facets, type RecordRef, type RecordTexts } from '#search/query/record.ts';
import { commonWordFiles } from './common-word-files.ts';
import { enginePages, pieceStarts, servedFiles, type EngineFiles, type EnginePage } from './engine-files.ts';
import { leanFiles, type Batch } from './lean-index.ts';
import { lexiconFiles, refsOf, topRecords, wholeLexicon, withBuiltForms, type Limits } from './lexicon-files.ts';
import {
  formsOfRecords,
  recordHtml,
  searchRecords,
  textFiles,
  type RecordForms,
  type SearchRecord,
} from './records.ts';
import { pagesOf } from '#domain/derived/told/year-parts.ts';
import { timedPart } from '#timing.ts';

const limits: Limits = { names: 15_000, part: 2_500, onePart: 30_000 };

/** The engine reports errors as lists; any of them stops the build. */
function refuseErrors(what: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join('; ')}`);
}

/**
 * Indexes records. The files are taken from the engine and not written by it: it says that it has written them before it
 * has, and its last ones are lost when it is closed.
 */
async function engineFilesOf(formsOf: RecordForms): Promise<EngineFiles> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    refuseErrors('could not be made', errors);
    if (!index) throw new Error('search index: the engine gave none');
    for (const [ref, forms] of formsOf) {
      const page = { url: `/${ref}/`, content: recordHtml(forms) };
      refuseErrors(page.url, (await index.addHTMLFile(page)).errors);
    }
    const { files, errors: unmade } = await index.getFiles();
    refuseErrors('could not be had', unmade);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await pagefind.close();
  }
}

/**
 * So many records are indexed at a time: of ten thousand articles at once the engine takes eight gigabytes, and its answer
 * nears the longest string there is.
 */
const mostAtOnce = 3000;

/**
 * Indexes the records, so many at a time, each by an engine of its own.
 * @param numberOf the number of a record @param most at a time
 */
export async function batchesOf(
  formsOf: RecordForms,
  numberOf: (ref: RecordRef) => number,
  most = mostAtOnce,
): Promise<Batch[]> {
  const batches: Batch[] = [];
  for (const members of pagesOf([...formsOf], most)) {
    const own = new Map(members);
    const files = await engineFilesOf(own);
    const refs = refsOfPages(enginePages(files), own);
    batches.push({
      // The pages have been looked at, and nobody asks for them again.
      files: new Map([...files].filter(([path]) => !path.startsWith('fragment/'))),
      numberOf: (page) => numberOf(refs.get(page) ?? ''),
    });
  }
  return batches;
}

const formsOnly = (weighted: Iterable<{ forms: readonly string[] }>): string[] =>
  [...weighted].flatMap(({ forms }) => forms);

/** The letters of all forms in the index, in order. */
const lettersOf = (formsOf: RecordForms): string[] =>
  [...new Set(formsOnly([...formsOf.values()].flat()).join(''))].sort();

/**
 * The record of each of the engine's pages, with what it has of it checked form by form: what is found and what is shown
 * must be the same words. @throws Error naming every record of which the index has other forms than its texts
 */
export function refsOfPages(pages: Iterable<EnginePage>, formsOf: RecordForms): Map<string, RecordRef> {
  const refs = new Map([...formsOf.keys()].map((ref) => [`/${ref}/`, ref]));
  const inOrder = (text: string) => text.split(/[\s.]+/).filter(Boolean);
  const found = new Map<string, RecordRef>();
  for (const { id, url, content } of pages) {
    const ref = refs.get(url);
    if (ref === undefined || inOrder(content).join(' ') !== formsOnly(formsOf.get(ref) ?? []).join(' ')) continue;
    found.set(id, ref);
    refs.delete(url);
  }
  if (refs.size > 0) throw new Error(`search index: other words than in the texts of ${[...refs.values()].join(', ')}`);
  return found;
}

/** Which records have which value of each facet, by their numbers. */
function facetFiles(records: readonly SearchRecord[], numberOf: ReadonlyMap<RecordRef, number>): Map<string, unknown> {
  return new Map(
    facets.map((facet) => {
      const numbers = new Map<string, number[]>();
      for (const { ref, facets: values } of records)
        for (const value of values[facet]) numbers.set(value, [...(numbers.get(value) ?? []), numberOf.get(ref) ?? 0]);
      const inOrder = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
      return [
        `facets/${facet}.json`,
        Object.fromEntries(inOrder.map(([value, all]) => [value, all.sort((a, b) => a - b).join('.')])),
      ];
    }),
  );
}

/** A file of the search: its path below the site's folder, and its bytes. */
export type SearchFile = readonly [path: string, bytes: Uint8Array];

/** The search of a corpus: its files, each made when it is asked for, and how many records they hold. */
export interface SearchFiles {
  files: Iterable<SearchFile>;
  records: number;
}

/**
 * Makes the files of the search: under `pagefind/` one index of analysed forms for both languages, and under
 * `search-data/` the names, the lexicon, and the texts of each record in each language, from which results are shown in
 * their own spelling. The engine's own language rules are off (`forceLanguage: 'unknown'`): the analyser is ours, for
 * index and query alike. Why so: docs/search.md.
 * @param edition names the corpus; files of one edition belong together
 */
export async function searchFilesOf(corpus: Corpus, edition: string): Promise<SearchFiles> {
  const records = searchRecords(corpus);
  const read = wholeLexicon(corpus, records, limits);
  const formsOf = formsOfRecords(records, read.lexicon);
  const whole = withBuiltForms(read, formsOf);
  const refs = refsOf(corpus, whole);
  const numberOf = new Map(refs.map((ref, number) => [ref, number]));
  const made = await timedPart('search engine', () => batchesOf(formsOf, (ref) => numberOf.get(ref) ?? 0));
  const engine = leanFiles(made, edition);
  const likely = topRecords(
    whole.rows.map((_, number) => keyToken(number)),
    refs,
    formsOf,
  );
  const { names, lexicon, parts } = lexiconFiles(corpus, whole, likely, limits);
  const complete: LexiconFile = { ...lexicon, total: records.length, pieces: pieceStarts(engine, edition).join(' ') };
  const served = servedFiles(engine, edition, lettersOf(formsOf), records.length);
  const data: Iterable<readonly [name: string, content: unknown]>[] = [
    [
      ['names.json', names],
      ['lexicon.json', complete],
      ...(complete.part ? [] : parts.map((part, index) => [`lexicon/${index}.json`, part] as const)),
    ],
    refFiles(refs, complete),
    facetFiles(records, numberOf),
    commonWordFiles(whole.entries),
    allTextFiles(records),
  ];
  return { files: allFiles(data, served), records: records.length };
}

function* allTextFiles(records: readonly SearchRecord[]): Generator<[name: string, texts: RecordTexts]> {
  for (const record of records) yield* textFiles(record);
}

/** The files, one after another: those of a large archive take more memory than there is. */
function* allFiles(
  data: readonly Iterable<readonly [name: string, content: unknown]>[],
  engine: EngineFiles,
): Generator<SearchFile> {
  for (const part of data)
    for (const [name, content] of part) yield [`search-data/${name}`, Buffer.from(JSON.stringify(content))];
  for (const [path, bytes] of engine) yield [`pagefind/${path}`, bytes];
}

/** The records behind numbers, in files of so many, where some of them are in no file that every question fetches. */
function refFiles(refs: readonly RecordRef[], { articles, articleCount, kinds }: LexiconFile): [string, RecordRef[]][] {
  if (articles.length === articleCount && kinds === '') return [];
  return Array.from({ length: Math.ceil(refs.length / refsInFile) }, (_, file) => [
    `refs/${file}.json`,
    refs.slice(file * refsInFile, (file + 1) * refsInFile),
  ]);
}
