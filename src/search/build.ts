import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
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
        const folder = fileURLToPath(new URL('pagefind/', dir));
        const records = searchRecords(loadCorpus());
        for (const { url, html } of records)
          refuseErrors(url, (await index.addHTMLFile({ url, content: html })).errors);
        refuseErrors('could not be written', (await index.writeFiles({ outputPath: folder })).errors);
        await pagefind.close();
        // The interface is ours: the engine's own ones would only be dead weight.
        for (const file of await readdir(folder))
          if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file)) await rm(join(folder, file));
        logger.info(`${records.length} records`);
      },
    },
  };
}
