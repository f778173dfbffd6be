import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionOf } from '#content/edition.ts';
import { loadCorpus } from '#content/read.ts';
import { normaliseBase } from '#domain/model/links.ts';
import { allLocales } from '#domain/model/locales.ts';
import { timedPart } from '#timing.ts';
import { preloadModules } from './module-preloads.ts';
import { searchFilesOf } from './search-files.ts';
import { refuseLostFiles, writeAll } from './written-files.ts';

/** Builds the search after the pages, and lets the search page fetch its scripts at once. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = loadCorpus();
        const { files, records } = await timedPart('search index', () => searchFilesOf(corpus, editionOf(corpus)));
        const folder = fileURLToPath(dir);
        await writeAll(folder, files);
        await refuseLostFiles(folder, files);
        for (const locale of allLocales) await preloadModules(folder, `${locale}/search/index.html`, base);
        logger.info(`${records} records`);
      },
    },
  };
}
