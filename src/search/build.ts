import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { loadCorpus } from '#content.ts';
import { lexiconFile, lexiconOf } from './lexicon.ts';
import { recordHtml, recordUrl, searchRecords, textsOf } from './records.ts';

/** The engine reports errors as lists; any of them stops the build. */
function refuseErrors(what: string, errors: string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${what}: ${errors.join('; ')}`);
}

/**
 * Builds the search after the pages: under `pagefind/` one index of analysed forms for both languages, and under
 * `search-data/` the lexicon and the texts of each record, from which results are shown in their own spelling. The
 * engine's own language rules are off (`forceLanguage: 'unknown'`): the analyser is ours, for index and query alike.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const corpus = loadCorpus();
        const records = searchRecords(corpus);
        const file = lexiconFile(corpus, textsOf(records));
        const lexicon = lexiconOf(file);

        const data = fileURLToPath(new URL('search-data/', dir));
        await mkdir(data, { recursive: true });
        await writeFile(join(data, 'lexicon.json'), JSON.stringify(file));
        for (const record of records) {
          await mkdir(join(data, record.kind), { recursive: true });
          await writeFile(join(data, record.kind, `${record.id}.json`), JSON.stringify(record));
        }

        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'unknown' });
        refuseErrors('could not be made', errors);
        if (!index) throw new Error('search index: the engine gave none');
        for (const record of records) {
          const page = { url: recordUrl(record), content: recordHtml(record, lexicon) };
          refuseErrors(page.url, (await index.addHTMLFile(page)).errors);
        }
        const folder = fileURLToPath(new URL('pagefind/', dir));
        refuseErrors('could not be written', (await index.writeFiles({ outputPath: folder })).errors);
        await pagefind.close();
        // The interface is ours: the engine's own ones would only be dead weight.
        for (const name of await readdir(folder))
          if (/^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(name)) await rm(join(folder, name));
        logger.info(`${records.length} records`);
      },
    },
  };
}
