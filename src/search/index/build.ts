import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { editionOf } from '#content/edition.ts';
import { loadCorpus } from '#content/read.ts';
import { normaliseBase } from '#domain/model/links.ts';
import { allLocales } from '#domain/model/locales.ts';
import {
  enginePages,
  enginePieces,
  servedFiles,
  withFiltersInOrder,
  type EngineFiles,
  type EnginePage,
} from './engine-files.ts';
import { lexiconOfFiles, refsOf, type LexiconFile, type QueryLexicon } from '#search/query/lexicon.ts';
import { lexiconFiles, likelyRecords } from './lexicon-files.ts';
import { timedPart } from '#timing.ts';
import { preloadModules } from './module-preloads.ts';
import { refuseLostFiles, writeAll } from './written-files.ts';
import { formsOf, recordHtml, searchRecords, textFiles, textsOf, type SearchRecord } from './records.ts';

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
async function engineFilesOf(records: readonly SearchRecord[], lexicon: QueryLexicon): Promise<EngineFiles> {
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    refuseErrors('could not be made', errors);
    if (!index) throw new Error('search index: the engine gave none');
    for (const record of records) {
      const page = { url: `/${record.ref}/`, content: recordHtml(record, lexicon) };
      refuseErrors(page.url, (await index.addHTMLFile(page)).errors);
    }
    const { files, errors: unmade } = await index.getFiles();
    refuseErrors('could not be had', unmade);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await pagefind.close();
  }
}

/** The letters of all forms in the index, in order. */
function lettersOf(records: readonly SearchRecord[], lexicon: QueryLexicon): string[] {
  const forms = records.flatMap((record) => formsOf(record, lexicon).flatMap((each) => each.forms));
  return [...new Set(forms.join(''))].sort();
}

/**
 * The engine's number of each record, with what it has of it checked form by form: what is found and what is shown must
 * be the same words. @throws Error naming every record of which the index has other forms than its texts
 */
export function idsOf(
  pages: readonly EnginePage[],
  records: readonly SearchRecord[],
  lexicon: QueryLexicon,
): Map<string, string> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const inOrder = (text: string) => text.split(/[\s.]+/).filter(Boolean);
  const strays = records.filter((record) => {
    const given = formsOf(record, lexicon).flatMap(({ forms }) => forms);
    return inOrder(byUrl.get(`/${record.ref}/`)?.content ?? '').join(' ') !== given.join(' ');
  });
  if (strays.length > 0)
    throw new Error(`search index: other words than in the texts of ${strays.map(({ ref }) => ref).join(', ')}`);
  return new Map(records.map(({ ref }) => [ref, byUrl.get(`/${ref}/`)?.id ?? '']));
}

/**
 * Builds the search after the pages: under `pagefind/` one index of analysed forms for both languages, and under
 * `search-data/` the names, the lexicon, and the texts of each record in each language, from which results are shown in
 * their own spelling. The engine's own language rules are off (`forceLanguage: 'unknown'`): the analyser is ours, for
 * index and query alike.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
      },
      'astro:build:done': ({ dir, logger }) =>
        timedPart('search index', async () => {
          const corpus = loadCorpus();
          const records = searchRecords(corpus);
          const { names, lexicon: file } = lexiconFiles(
            corpus,
            textsOf(records),
            (each) => gzipSync(JSON.stringify(each)).length <= mostForNames,
          );
          const lexicon = lexiconOfFiles(names, file);

          const edition = editionOf(corpus);
          const files = withFiltersInOrder(
            await timedPart('search engine', () => engineFilesOf(records, lexicon)),
            edition,
          );
          const ids = timedPart('search checked', () => idsOf(enginePages(files), records, lexicon));
          const refs = refsOf(names, file);
          const byRef = new Map(records.map((record) => [record.ref, record]));
          const complete: LexiconFile = {
            ...file,
            likely: likelyRecords(
              [...lexicon.names.keys()],
              refs.map((ref) => byRef.get(ref)),
              lexicon,
            ),
            ids: refs.map((ref) => ids.get(ref) ?? '').join(' '),
            ...enginePieces(files),
          };
          const json = (content: unknown) => Buffer.from(JSON.stringify(content));
          const written = new Map<string, Uint8Array>([
            ['search-data/names.json', json(names)],
            ['search-data/lexicon.json', json(complete)],
            ...records.flatMap((record) =>
              [...textFiles(record)].map(([name, texts]) => [`search-data/${name}`, json(texts)] as const),
            ),
            ...[...servedFiles(files, edition, lettersOf(records, lexicon))].map(
              ([path, bytes]) => [`pagefind/${path}`, bytes] as const,
            ),
          ]);
          const folder = fileURLToPath(dir);
          await writeAll(folder, written);
          await refuseLostFiles(folder, written);
          for (const locale of allLocales) await preloadModules(folder, `${locale}/search/index.html`, base);
          logger.info(`${records.length} records`);
        }),
    },
  };
}
