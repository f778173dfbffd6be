import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { astro } from './measure.ts';
import { outputOf, type Output } from './output.ts';
import { measured, type Spent } from './processes.ts';

/** What a minimal site of a corpus took. */
export interface MinimalMeasurement {
  build: Spent;
  index: Spent;
  output: Output;
}

/** The files of the minimal site, by the file beside this one that each is taken from. */
const files = {
  'astro.config.mjs': 'astro.config.mjs',
  'src/content.config.ts': 'content.config.ts',
  'src/pages/[locale]/articles/[slug].astro': 'article.astro',
  'src/pages/[locale]/actors/[id].astro': 'entry.astro',
  'src/pages/[locale]/places/[id].astro': 'entry.astro',
} as const;

/**
 * Writes the least that a site of the same content would be: with Astro and MDX, one page in each language for an article
 * with its summary and its original, and for an actor and a place with the articles that name them.
 */
function writeSite(content: string, folder: string): void {
  for (const [path, name] of Object.entries(files)) {
    const text = readFileSync(join(import.meta.dirname, 'minimal', `${name}.txt`), 'utf8');
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text.replaceAll('REGISTRY', path.includes('/actors/') ? 'actors' : 'places'));
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'minimal', private: true, type: 'module' }));
  for (const name of ['articles', 'actors', 'places'])
    cpSync(join(content, name), join(folder, 'content', name), { recursive: true });
}

/** Builds a minimal site of a generated corpus with the same Astro, and indexes it with Pagefind’s own command. */
export async function measureMinimal(content: string, folder: string): Promise<MinimalMeasurement> {
  writeSite(content, folder);
  const build = await measured(process.execPath, [astro, 'build', '--silent'], { cwd: folder });
  const site = join(folder, 'dist');
  const index = await measured(resolve('node_modules/.bin/pagefind'), ['--site', site], { cwd: folder });
  const output = outputOf(site);
  rmSync(site, { recursive: true, force: true });
  return { build, index, output };
}
