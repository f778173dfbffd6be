import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { loadCorpus } from '#content.ts';
import { searchRecords } from './records.ts';

/** The engine reports errors as lists; any of them stops the build. */
function refuseErrors(what: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join('; ')}`);
}

/**
 * Builds one search index for both languages after the pages, under `pagefind/` of the output. No stemmer is chosen
 * (`forceLanguage: 'unknown'`): with one, the same query would rank differently from /en/ and from /ar/.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
        refuseErrors('could not be made', errors);
        if (!index) throw new Error('search index: the engine gave none');
        const records = searchRecords(loadCorpus());
        for (const { url, html } of records)
          refuseErrors(url, (await index.addHTMLFile({ url, content: html })).errors);
        refuseErrors('could not be written', (await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) })).errors);
        await pagefind.close();
        logger.info(`${records.length} records`);
      },
    },
  };
}
