import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/**
 * What an article page may bring beside its words and their faces over the wire, in bytes, and how many requests it may
 * take. No article changes it, so a page that exceeds it breaks a promise.
 */
const most = { beside: 25_000, script: 15_000, requests: 15, stylesheets: 1 };
/** What a page should weigh at most in all: a long article, or one with rare letters, is a warning. */
const budget = 100_000;

export type Weight = Record<keyof typeof most | 'fonts' | 'total', number>;

/** Bytes of a text over the wire: gzip at its usual level, which every host can do; brotli is smaller. */
const wire = (text: string | Buffer): number => gzipSync(text, { level: 6 }).length;

interface Face {
  family: string;
  file: string;
  /** Whether a letter is in its range. */
  serves: (code: number) => boolean;
}

/** The faces of a style sheet that come from a file, in its order. */
function facesOf(css: string): Face[] {
  return [...css.matchAll(/@font-face\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const file = /url\(["']?([^"')]+\.woff2)/.exec(body)?.[1];
    // A face of paper is fetched for a printer alone.
    if (file === undefined || /paper/.test(file)) return [];
    // `U+1??` stands for U+100–1FF.
    const ranges = (/unicode-range:([^;}]+)/.exec(body)?.[1] ?? 'U+0-10FFFF').split(',').map((part) => {
      const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
      return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)] as const;
    });
    const family = /font-family:([^;}]+)/.exec(body)?.[1] ?? '';
    return [{ family, file, serves: (code) => ranges.some(([from, to]) => code >= from && code <= to) }];
  });
}

/** The files that a browser fetches for a text: in each family, for each letter, that of the last face that serves it. */
function filesFor(text: string, faces: readonly Face[]): string[] {
  const families = [...Map.groupBy(faces, ({ family }) => family).values()].map((each) => each.toReversed());
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0);
  const found = codes.flatMap((code) =>
    families.map((family) => family.find(({ serves }) => serves(code))?.file).filter((file) => file !== undefined),
  );
  return [...new Set(found)];
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
  // Citations are laid out, and their letters fetched, when a reader comes near or opens them: parts/export.css.
  $('.cite, .statement-citation').remove();
  const text = $('body').text() + $('title').text();
  const faces = filesFor(text, css.flatMap(facesOf));
  const inline = $('script:not([src])')
    .toArray()
    .map((node) => $(node).text())
    .join('\n');
  const bytes = (addresses: string[]) => addresses.reduce((sum, each) => sum + wire(readFileSync(fileOf(each))), 0);
  const icons = $('link[rel="icon"]')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');
  const fonts = faces.reduce((sum, file) => sum + readFileSync(fileOf(file)).length, 0);
  const files = bytes(scripts);
  const beside = bytes(sheets) + bytes(icons) + files;
  return {
    total: wire(html) + beside + fonts,
    beside,
    fonts,
    script: (inline ? wire(inline) : 0) + files,
    requests: 1 + sheets.length + icons.length + scripts.length + faces.length,
    stylesheets: sheets.length,
  };
}

/** Whether a page weighs more than it should with its words. */
export const isHeavy = ({ total }: Weight): boolean => total > budget;

/** Where a page brings too much, in words; none when it is light enough. */
export function excesses(weight: Weight): string[] {
  return (Object.keys(most) as (keyof typeof most)[])
    .filter((what) => weight[what] > most[what])
    .map((what) => `${what} ${weight[what]}, at most ${most[what]}`);
}

/** The heavier of two weights, part by part. */
export function heavier(a: Weight, b: Weight): Weight {
  const parts = Object.keys(a) as (keyof Weight)[];
  return Object.fromEntries(parts.map((part) => [part, Math.max(a[part], b[part])])) as Weight;
}

/** The file of an address within the built site. @example fileIn('dist', '/', '/_astro/a.css') // => 'dist/_astro/a.css' */
export const fileIn = (root: string, base: string, address: string): string => join(root, address.slice(base.length));
