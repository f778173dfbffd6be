import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '#domain/model/locales.ts';
import type { AskEngine, Pagefind } from '#search/query/evidence.ts';
import type { LexiconFile, NamesFile } from '#search/query/lexicon.ts';
import { engineRanking } from '#search/query/rank.ts';
import { textsFile, textsIn, type RecordRef, type RecordTexts } from '#search/query/record.ts';
import { searchDataOf, type SearchData } from '#search/query/search-data.ts';
import { basePath, outDir, serveSite } from '../serve.ts';

/** The search of the built site, outside a browser. */
export interface BuiltSearch {
  data: SearchData;
  ask: AskEngine;
  textsOf: (ref: RecordRef, locale: Locale) => RecordTexts;
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
    const { port } = server;
    const engine = (await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href)) as Pagefind;
    await engine.options({
      noWorker: true,
      basePath: `http://localhost:${port}${basePath()}pagefind/`,
      ranking: engineRanking,
    });
    await engine.init();
    // Waits for the engine's own files, as the site does.
    await engine.search('', { filters: {} });
    try {
      await use({
        data: searchDataOf(read('names.json') as NamesFile, read('lexicon.json') as LexiconFile),
        ask: async (form) => (await engine.search(form, { filters: {} })).results,
        textsOf: (ref, locale) => textsIn(read(textsFile(ref, locale)) as RecordTexts, locale),
      });
    } finally {
      await engine.destroy();
    }
  } finally {
    await server.close();
  }
}
