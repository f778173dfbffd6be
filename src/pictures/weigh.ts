import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { timedPart } from '#timing.ts';
import { picturesDrawn } from './timed.ts';

/** What a page's pictures may weigh, compressed, in bytes. */
export const budget = 25_000;

/** The pictures of a page: every figure and box of ours that is marked as one, with its table and its text to copy. */
export function picturesOf(html: string): string[] {
  return [...html.matchAll(/<(figure|section|div)(?=[^>]* data-picture=)[^>]*>/g)].map(
    ({ 0: open, 1: name = '', index }) => html.slice(index, endOf(html, name, index + open.length)),
  );
}

/** Where an element ends that begins before a place, others of its name within it considered. */
function endOf(html: string, name: string, after: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, 'g');
  tags.lastIndex = after;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}

/** What the pictures of a page weigh, compressed together, in bytes. */
export function pictureWeight(html: string): number {
  const pictures = picturesOf(html).join('');
  return pictures === '' ? 0 : gzipSync(pictures).length;
}

const group = (page: string): string => page.split('/').slice(1, 2).join('') || 'home';
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints after the build how long the pictures of each page took and what they weigh; too heavy a page stops it. */
export function weighPictures(): AstroIntegration {
  return {
    name: 'pictures',
    hooks: {
      'astro:build:done': ({ dir, logger }) =>
        timedPart('weighing pictures', async () => {
          const root = fileURLToPath(dir);
          const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('index.html')).sort();
          const pages = await Promise.all(
            names.map(async (name) => ({
              page: relative('.', name.split(sep).join('/')).replace(/index\.html$/, ''),
              bytes: pictureWeight(await readFile(join(root, name), 'utf8')),
            })),
          );
          const drawn = pages.filter(({ bytes }) => bytes > 0);
          const timings = picturesDrawn();
          const msOf = (each: typeof timings) => each.reduce((sum, { ms }) => sum + ms, 0);
          for (const [kind, each] of [...Map.groupBy(timings, (one) => one.kind)].sort())
            logger.info(
              `${kind}: ${each.length} drawn in ${(msOf(each) / 1000).toFixed(1)} s, ${(msOf(each) / each.length).toFixed(0)} ms each`,
            );
          for (const [name, members] of Map.groupBy(drawn, ({ page }) => group(page))) {
            const lines = members.map(({ page, bytes }) => {
              const own = timings.filter((one) => one.page.endsWith(`/${page}`));
              return `${page} ${kB(bytes)}, ${msOf(own).toFixed(0)} ms`;
            });
            logger.info(`${name}: ${members.length} pages\n  ${lines.join('\n  ')}`);
          }
          const heavy = drawn.filter(({ bytes }) => bytes > budget);
          if (heavy.length > 0)
            throw new Error(
              `pictures of more than ${kB(budget)} on ${heavy.map(({ page, bytes }) => `${page} (${kB(bytes)})`).join(', ')}`,
            );
        }),
    },
  };
}
