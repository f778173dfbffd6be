import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '#domain/model/locales.ts';
import { answerOf, type Answer, type Source } from '#search/query/answer.ts';
import type { AskEngine, Pagefind } from '#search/query/evidence.ts';
import { facetValuesOf, type FacetFile } from '#search/query/facets.ts';
import { refsInFile, unresolved } from '#search/query/lexicon/lexicon-files.ts';
import { plan } from '#search/query/query-plan.ts';
import { dataForQuestion } from '#search/query/question-data.ts';
import { engineRanking } from '#search/query/rank.ts';
import { facets, textsFile, textsIn, type Choice, type RecordRef, type RecordTexts } from '#search/query/record.ts';
import type { SearchData } from '#search/query/search-data.ts';
import { basePath, outDir, serveSite } from '../serve.ts';

/** The search of the built site, outside a browser. */
export interface BuiltSearch {
  /** What a question needs: of a large lexicon, the parts that the question may be in. */
  dataFor: (question: string) => Promise<SearchData>;
  ask: AskEngine;
  textsOf: (ref: RecordRef, locale: Locale) => RecordTexts;
  answer: (question: string, choice?: Choice) => Promise<Answer>;
  /** The records by name, of which some are known by number alone; and the files that tell them. */
  resolve: (refs: readonly RecordRef[]) => Promise<RecordRef[]>;
}

/**
 * Opens the search of the built site for as long as something is asked of it: the engine of the site itself, which runs
 * in Node too, but for its files, which it fetches from a server.
 * @param folder of the site, by default where it is built to
 * @throws Error when the site was not built
 */
export async function withBuiltSearch(
  use: (search: BuiltSearch) => Promise<void>,
  folder: string = outDir(),
): Promise<void> {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, 'search-data', name), 'utf8'));
  const server = await serveSite(0, { folder });
  try {
    const engine = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as Pagefind;
    await engine.options({
      noWorker: true,
      basePath: `http://localhost:${server.port}${basePath()}pagefind/`,
      ranking: engineRanking,
    });
    await engine.init();
    // Waits for the engine's own files, as the site does.
    await engine.search('');
    const ask: AskEngine = async (form) => (await engine.search(form)).results;
    const dataFor = (question: string) => dataForQuestion(question, (name) => Promise.resolve(read(name)));
    const textsOf = (ref: RecordRef, locale: Locale) => textsIn(read(textsFile(ref, locale)) as RecordTexts, locale);
    const resolve = (refs: readonly RecordRef[]) =>
      Promise.resolve(
        refs.map((ref) => {
          const number = unresolved(ref);
          if (number === undefined) return ref;
          const file = `refs/${Math.floor(number / refsInFile)}.json`;
          return existsSync(join(folder, 'search-data', file))
            ? ((read(file) as RecordRef[])[number % refsInFile] ?? ref)
            : ref;
        }),
      );
    const answer = async (question: string, choice: Choice = {}) => {
      const data = await dataFor(question);
      const source: Source = {
        ask,
        texts: (ref, locale) => Promise.resolve(textsOf(ref, locale)),
        resolve,
        facets: () =>
          Promise.resolve(
            facetValuesOf(
              facets.map((facet) => [facet, read(`facets/${facet}.json`) as FacetFile] as const),
              data.recordOf,
            ),
          ),
      };
      return answerOf(plan(question, data.lexicon), question, choice, data, source);
    };
    try {
      await use({ dataFor, ask, textsOf, answer, resolve });
    } finally {
      await engine.destroy();
    }
  } finally {
    await server.close();
  }
}
