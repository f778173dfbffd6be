import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { Corpus } from '#domain/model/corpus.ts';
import { lexiconOfFiles, refsOf, type LexiconFile } from '#search/query/lexicon.ts';
import {
  enginePages,
  enginePieces,
  servedFiles,
  withFiltersInOrder,
  type EngineFiles,
  type EnginePage,
} from './engine-files.ts';
import { lexiconFiles, topRecords } from './lexicon-files.ts';
import {
  formsOfRecords,
  recordHtml,
  searchRecords,
  textFiles,
  textsOf,
  type RecordForms,
  type SearchRecord,
} from './records.ts';
import { timedPart } from '#timing.ts';

/** The most bytes, compressed, of the small file that answers names at once. */
const mostForNames = 15_000;

/** The engine reports errors as lists; any of them stops the build. */
function refuseErrors(what: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join('; ')}`);
}

/**
 * Indexes the records. The files are taken from the engine and not written by it: it says that it has written them before
 * it has, and its last ones are lost when it is closed.
 */
async function engineFilesOf(records: readonly SearchRecord[], formsOf: RecordForms): Promise<EngineFiles> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    refuseErrors('could not be made', errors);
    if (!index) throw new Error('search index: the engine gave none');
    for (const record of records) {
      const page = { url: `/${record.ref}/`, content: recordHtml(record.facets, formsOf.get(record.ref) ?? []) };
      refuseErrors(page.url, (await index.addHTMLFile(page)).errors);
    }
    const { files, errors: unmade } = await index.getFiles();
    refuseErrors('could not be had', unmade);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await pagefind.close();
  }
}

const formsOnly = (weighted: Iterable<{ forms: readonly string[] }>): string[] =>
  [...weighted].flatMap(({ forms }) => forms);

/** The letters of all forms in the index, in order. */
const lettersOf = (formsOf: RecordForms): string[] =>
  [...new Set(formsOnly([...formsOf.values()].flat()).join(''))].sort();

/**
 * The engine's number of each record, with what it has of it checked form by form: what is found and what is shown must
 * be the same words. @throws Error naming every record of which the index has other forms than its texts
 */
export function idsOf(pages: readonly EnginePage[], formsOf: RecordForms): Map<string, string> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const inOrder = (text: string) => text.split(/[\s.]+/).filter(Boolean);
  const mismatched = [...formsOf].flatMap(([ref, weighted]) => {
    const content = byUrl.get(`/${ref}/`)?.content ?? '';
    return inOrder(content).join(' ') === formsOnly(weighted).join(' ') ? [] : [ref];
  });
  if (mismatched.length > 0) throw new Error(`search index: other words than in the texts of ${mismatched.join(', ')}`);
  return new Map([...formsOf.keys()].map((ref) => [ref, byUrl.get(`/${ref}/`)?.id ?? '']));
}

/** The search of a corpus: its files, by their paths below the site's folder, and how many records they hold. */
export interface SearchFiles {
  files: ReadonlyMap<string, Uint8Array>;
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
  const { names, lexicon: file } = lexiconFiles(
    corpus,
    textsOf(records),
    (each) => gzipSync(JSON.stringify(each)).length <= mostForNames,
  );
  const lexicon = lexiconOfFiles(names, file);
  const formsOf = formsOfRecords(records, lexicon);
  const engine = withFiltersInOrder(await timedPart('search engine', () => engineFilesOf(records, formsOf)), edition);
  const ids = idsOf(enginePages(engine), formsOf);
  const refs = refsOf(names, file);
  const complete: LexiconFile = {
    ...file,
    likely: topRecords([...lexicon.names.keys()], refs, formsOf),
    ids: refs.map((ref) => ids.get(ref) ?? '').join(' '),
    ...enginePieces(engine),
  };
  const json = (content: unknown) => Buffer.from(JSON.stringify(content));
  const files = new Map<string, Uint8Array>([
    ['search-data/names.json', json(names)],
    ['search-data/lexicon.json', json(complete)],
    ...records.flatMap((record) =>
      [...textFiles(record)].map(([name, texts]) => [`search-data/${name}`, json(texts)] as const),
    ),
    ...[...servedFiles(engine, edition, lettersOf(formsOf))].map(
      ([path, bytes]) => [`pagefind/${path}`, bytes] as const,
    ),
  ]);
  return { files, records: records.length };
}
