import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
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

/** What a program stumbles over that reads a file by its ending. */
function readingBreaches(path: string, text: string): string[] {
  if (path.endsWith('.xml')) {
    const faults: string[] = [];
    const parser = new DOMParser({ onError: (_, message) => faults.push(`is no XML: ${message}`) });
    try {
      parser.parseFromString(text, 'application/xml');
    } catch (error) {
      faults.push(`is no XML: ${String(error)}`);
    }
    return faults.slice(0, 1);
  }
  const records = path.endsWith('.ndjson') ? text.split('\n').filter(Boolean) : [text];
  if (!/(?:json|webmanifest)$/.test(path)) return [];
  return records.flatMap((record): string[] => {
    try {
      JSON.parse(record);
      return [];
    } catch (error) {
      return [`is no JSON: ${String(error)}`];
    }
  });
}

/** Feeds, sitemap, Markdown, data and citations can be read, and every address of the site in them leads somewhere. */
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
    .flatMap(([path, file]) => {
      const text = readFileSync(file, 'utf8');
      const lost = addressesIn(text, origin)
        .filter(leadsNowhere)
        .map((address) => `the address ${origin}${address} leads nowhere`);
      return [...readingBreaches(path, text), ...lost].map((breach) => `${path}: ${breach}`);
    });
}
