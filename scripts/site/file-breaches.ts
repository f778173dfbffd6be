import { readFileSync } from 'node:fs';
import { decoded } from '#domain/text/percent.ts';
import type { BuiltSite } from './built-site.ts';

/** Files that readers take away or programs read, in which addresses of the site stand written out. */
const isTakenAway = (path: string): boolean =>
  /\.(?:xml|txt|md|csv|json|ndjson|geojson|webmanifest|ris|bib)$/.test(path);

/** What may stand behind an address without being a part of it. */
const ending = /(?:[.:;]|&(?:quot|apos|gt|lt);.*)+$/;

/** The addresses of the site in a text: in full, up to a space, a quotation mark or a bracket. */
function addressesIn(text: string, origin: string): string[] {
  const found = text.split(origin).slice(1);
  return [...new Set(found.map((rest) => (/^[^\s"'<>()[\]{}«»“”,،]*/.exec(rest)?.[0] ?? '').replace(ending, '')))];
}

/** Every address of the site in its feeds, its sitemap, its Markdown, its data and its citations leads somewhere. */
export function fileBreaches({ origin, base, files, pages }: BuiltSite): string[] {
  const leadsNowhere = (address: string): boolean => {
    const { pathname, hash } = new URL(address, origin);
    const fragment = decoded(hash.slice(1));
    const page = pages.get(decoded(pathname));
    if (fragment && page && page.movedTo === undefined) return !page.ids.has(fragment);
    return !page && !files.has(decoded(pathname));
  };
  return [...files]
    .filter(([path]) => isTakenAway(path) && !path.startsWith(`${base}search-data/`))
    .flatMap(([path, file]) =>
      addressesIn(readFileSync(file, 'utf8'), origin)
        .filter(leadsNowhere)
        .map((address) => `${path}: the address ${origin}${address} leads nowhere`),
    );
}
