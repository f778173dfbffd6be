import { gzipSync } from 'node:zlib';
import type { Drawn } from './timed.ts';

/** What a page's pictures should weigh at most, compressed, in bytes: more of it is a warning, never the end of a build. */
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

const section = (page: string): string => page.split('/').slice(1, 2).join('') || 'home';
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (timings: readonly Drawn[] | undefined): number => (timings ?? []).reduce((ms, each) => ms + each.ms, 0);

/** A page of the built site that has pictures. */
export interface PageWithPictures {
  /** Its address below the base path. */
  page: string;
  bytes: number;
}

/** How long each kind of picture took. */
export function timesByKind(timings: readonly Drawn[]): string[] {
  return [...Map.groupBy(timings, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, each]) => {
      const ms = sum(each);
      return `${kind}: ${each.length} drawn in ${(ms / 1000).toFixed(1)} s, ${(ms / each.length).toFixed(0)} ms each`;
    });
}

/** How many pages of a section are named: a site may have thousands. */
const mostNamed = 10;

/** For each section of the site, what the pictures of its heaviest pages weigh and how long they took. */
export function weightsBySection(
  pages: readonly PageWithPictures[],
  timings: readonly Drawn[],
  base: string,
): string[] {
  const byPage = Map.groupBy(timings, ({ page }) => page);
  return [...Map.groupBy(pages, ({ page }) => section(page))].map(([name, members]) => {
    const heaviest = members.toSorted((a, b) => b.bytes - a.bytes).slice(0, mostNamed);
    const lines = heaviest.map(
      ({ page, bytes }) => `${page} ${kB(bytes)}, ${sum(byPage.get(base + page)).toFixed(0)} ms`,
    );
    if (members.length > mostNamed) lines.push(`… and ${members.length - mostNamed} lighter ones`);
    return `${name}: ${members.length} pages\n  ${lines.join('\n  ')}`;
  });
}

/** A line about the pages whose pictures are heavier than they should be; undefined where there is none. */
export function tooHeavy(pages: readonly PageWithPictures[]): string | undefined {
  const heavy = pages.filter(({ bytes }) => bytes > budget).map(({ page, bytes }) => `${page} (${kB(bytes)})`);
  return heavy.length > 0 ? `pictures of more than ${kB(budget)} on ${heavy.join(', ')}` : undefined;
}
