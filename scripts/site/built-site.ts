import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { allLocales, type Locale } from '#domain/model/locales.ts';

/** A page of a built site, read once for all that is asked of it. */
export interface SitePage {
  /** The path of its address, base included. */
  path: string;
  locale: Locale | undefined;
  html: string;
  $: CheerioAPI;
  ids: ReadonlySet<string>;
  /** Ids that stand twice. */
  repeated: string[];
  /** Where an address that has changed leads to; undefined for any other page. */
  movedTo: string | undefined;
}

/** A built site: its folder, and the address under which it is served. */
export interface BuiltSite {
  root: string;
  base: string;
  origin: string;
  /** Every file by its address. */
  files: ReadonlyMap<string, string>;
  /** Every page by its address. */
  pages: ReadonlyMap<string, SitePage>;
}

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(dir, entry.name)) : [join(dir, entry.name)],
  );

function pageOf(path: string, base: string, html: string): SitePage {
  const $ = load(html);
  const [first] = path.slice(base.length).split('/');
  const ids = new Set<string>();
  const repeated: string[] = [];
  for (const node of $('[id]').toArray()) {
    const id = $(node).attr('id') ?? '';
    if (ids.has(id)) repeated.push(id);
    ids.add(id);
  }
  return {
    path,
    locale: allLocales.find((each) => each === first),
    html,
    $,
    ids,
    repeated,
    movedTo: $('html').attr('data-to'),
  };
}

/** Reads a built site. @param base the path it was built for, with a slash at each end */
export function readBuiltSite(root: string, base: string, origin: string): BuiltSite {
  const addressOf = (file: string) =>
    base +
    relative(root, file)
      .split('\\')
      .join('/')
      .replace(/index\.html$/, '');
  const files = new Map(
    filesBelow(root)
      .sort()
      .map((file) => [addressOf(file), file]),
  );
  const pages = new Map(
    [...files]
      .filter(([, file]) => file.endsWith('.html'))
      .map(([path, file]) => [path, pageOf(path, base, readFileSync(file, 'utf8'))]),
  );
  return { root, base, origin, files, pages };
}
