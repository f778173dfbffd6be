import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normaliseBase } from '#domain/model/links.ts';
import { allLocales } from '#domain/model/locales.ts';
import { timedPart } from '#timing.ts';
import { preloadModules } from './module-preloads.ts';

/** Makes the search in a process of its own. @throws Error when that fails, which has said why by itself */
async function searchWritten(project: URL, folder: string): Promise<void> {
  const script = fileURLToPath(new URL('src/search/index/run.ts', project));
  const child = spawn(process.execPath, [script, folder], { stdio: 'inherit', cwd: fileURLToPath(project) });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error('The search could not be made; the lines above say why.');
}

/** Builds the search after the pages, and lets the search page fetch its scripts at once. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  let project = new URL('../../..', import.meta.url);
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
        project = config.root;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        await timedPart('search index', () => searchWritten(project, folder));
        for (const locale of allLocales) await preloadModules(folder, `${locale}/search/index.html`, base);
      },
    },
  };
}
