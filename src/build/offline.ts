import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editionOf } from '#content/edition.ts';
import { loadCorpus } from '#content/read.ts';
import { pathToFile } from '#domain/model/links.ts';
import { timedPart } from '#timing.ts';
import { addressOf, builtFiles, readOver } from './built-files.ts';
import { bundled } from './bundle.ts';

/** A file that is kept: its address below the site’s, its hash, its bytes. */
export type OfflineFile = readonly [address: string, hash: string, bytes: number];

/** What is kept: the pages, and all that pages and the search load. What is only downloaded, or read by programs, is not. */
export function isKept(file: string): boolean {
  if (/^(?:cards|data|cite|licences)\//.test(file)) return false;
  return /\.(?:html|css|js|woff2|svg|json|webmanifest)$/.test(file) || /^(?:icons|pagefind)\//.test(file);
}

/**
 * The address under which a page asks for a file: the files of the search name their edition, since those of two editions
 * do not go together.
 * @example requested('search-data/names.json', 'e1') // => 'search-data/names.json?v=e1'
 */
export function requested(file: string, edition: string): string {
  if (file.startsWith('search-data/')) return `${file}?v=${edition}`;
  if (file === 'pagefind/pagefind-entry.json') return `${file}?ts=${edition}`;
  return addressOf(file);
}

async function filesOf(folder: string, edition: string): Promise<OfflineFile[]> {
  const files: OfflineFile[] = [];
  for (const [file, bytes] of readOver(folder, (await builtFiles(folder)).filter(isKept)))
    files.push([requested(file, edition), hash('sha256', bytes).slice(0, 16), bytes.length]);
  return files;
}

/**
 * Writes, when all else is written, the worker that keeps the site on a reader’s device, and how many bytes that is. Its
 * edition is the hash of all that is kept: it changes with any of it.
 */
export function offline(): AstroIntegration {
  let root = new URL('../..', import.meta.url);
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ root } = config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await timedPart('worker', () => filesOf(folder, editionOf(loadCorpus())));
        const edition = hash('sha256', JSON.stringify(files));
        const bytes = files.reduce((sum, [, , size]) => sum + size, 0);
        const worker = await bundled(root, 'src/client/offline/worker.ts', {
          OFFLINE_EDITION: JSON.stringify(edition),
          OFFLINE_FILES: JSON.stringify(files),
        });
        await writeFile(join(folder, pathToFile('worker')), worker);
        await writeFile(
          join(folder, pathToFile('offline')),
          `${JSON.stringify({ edition, files: files.length, bytes })}\n`,
        );
        logger.info(`${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
