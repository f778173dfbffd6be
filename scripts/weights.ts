import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/** What an article page may weigh over the wire, in bytes, and how many requests it may take. */
const most = { total: 110_000, fonts: 60_000, script: 15_000, requests: 15, stylesheets: 1 };

export type Weight = Record<keyof typeof most, number>;

/** Bytes of a text over the wire: gzip at its usual level, which every host can do; brotli is smaller. */
const wire = (text: string | Buffer): number => gzipSync(text, { level: 6 }).length;

interface Face {
  file: string;
  /** Whether a letter of a text is in its range. */
  serves: (text: string) => boolean;
}

/** The faces of a style sheet that come from a file, each once, with the letters that it is fetched for. */
function facesOf(css: string): Face[] {
  const rules = [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([, body = '']) => ({
    file: /url\(["']?([^"')]+\.woff2)/.exec(body)?.[1],
    range: /unicode-range:([^;}]+)/.exec(body)?.[1],
  }));
  return rules.flatMap(({ file, range }, index) => {
    if (file === undefined || rules.findIndex((other) => other.file === file) !== index) return [];
    // `U+1??` stands for U+100–1FF.
    const parts = (range ?? 'U+0-10FFFF').split(',').map((part) => {
      const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
      return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)] as const;
    });
    const isServed = (code: number) => parts.some(([from, to]) => code >= from && code <= to);
    return [
      { file, serves: (text: string) => Array.from(text).some((letter) => isServed(letter.codePointAt(0) ?? 0)) },
    ];
  });
}

/**
 * What a page weighs with everything that it loads by itself: its HTML, style sheets, the faces that its letters need,
 * scripts in the page and beside it, and its icon.
 * @param fileOf the file of the built site behind an address of the page
 */
export function weigh(html: string, fileOf: (address: string) => string): Weight {
  const $ = load(html);
  const sheets = $('link[rel="stylesheet"]')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');
  const scripts = $('script[src]')
    .toArray()
    .map((node) => $(node).attr('src') ?? '');
  const css = sheets.map((sheet) => readFileSync(fileOf(sheet), 'utf8'));
  const text = $('body').text() + $('title').text();
  const faces = css.flatMap(facesOf).filter(({ serves }) => serves(text));
  const inline = $('script:not([src])')
    .toArray()
    .map((node) => $(node).text())
    .join('\n');
  const bytes = (addresses: string[]) => addresses.reduce((sum, each) => sum + wire(readFileSync(fileOf(each))), 0);
  const icons = $('link[rel="icon"]')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');
  const fonts = faces.reduce((sum, { file }) => sum + readFileSync(fileOf(file)).length, 0);
  const beside = bytes(scripts);
  return {
    total: wire(html) + bytes(sheets) + bytes(icons) + beside + fonts,
    fonts,
    script: (inline ? wire(inline) : 0) + beside,
    requests: 1 + sheets.length + icons.length + scripts.length + faces.length,
    stylesheets: sheets.length,
  };
}

/** Where a page is too heavy, in words; none when it is light enough. */
export function excesses(weight: Weight): string[] {
  return (Object.keys(most) as (keyof Weight)[])
    .filter((what) => weight[what] > most[what])
    .map((what) => `${what} ${weight[what]}, at most ${most[what]}`);
}

/** The heavier of two weights, part by part. */
export function heavier(a: Weight, b: Weight): Weight {
  const parts = Object.keys(most) as (keyof Weight)[];
  return Object.fromEntries(parts.map((part) => [part, Math.max(a[part], b[part])])) as Weight;
}

/** The file of an address within the built site. @example fileIn('dist', '/', '/_astro/a.css') // => 'dist/_astro/a.css' */
export const fileIn = (root: string, base: string, address: string): string => join(root, address.slice(base.length));
