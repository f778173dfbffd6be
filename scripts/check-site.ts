import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '#settings.ts';
import { searchFaults } from './search/search-faults.ts';
import { basePath, outDir } from './serve.ts';
import { readBuiltSite } from './site/built-site.ts';
import { citationBreaches } from './site/citation-breaches.ts';
import { dataBreaches, dataFileOf } from './site/data-breaches.ts';
import { fileBreaches } from './site/file-breaches.ts';
import { htmlBreaches } from './site/html-breaches.ts';
import { pageBreaches, styleBreaches } from './site/page-breaches.ts';
import { excesses, fileIn, heavier, isHeavy, weigh } from './weights.ts';

/** `npm run check:site`: reads the built site and holds it to its promises. Lists every breach; exits 1 if there is one. */
const site = readBuiltSite(outDir(), basePath(), new URL(settings.siteUrl).origin);
const pages = [...site.pages.values()];
const data = dataFileOf(site);
/** Outlets whose name is a brand in Latin letters in Arabic too. */
const brands = new Set(data.outlets.map(({ name }) => name.ar));

/** No article page is heavier than a slow phone can bear. */
const weights = pages
  .filter(({ path, movedTo }) => /\/articles\/[^/]+\/$/.test(path) && movedTo === undefined)
  .map(({ path, html }) => ({ path, weight: weigh(html, (address) => fileIn(site.root, site.base, address)) }));
for (const { path, weight } of weights)
  if (isHeavy(weight)) console.warn(`${path}: weighs ${weight.total} bytes, which is much on a slow phone.`);

const breaches = [
  ...pages.flatMap((page) => pageBreaches(page, site, brands)),
  ...styleBreaches(site),
  ...['index.html', '404.html']
    .filter((name) => !existsSync(join(site.root, name)))
    .map((name) => `${name} is missing`),
  ...(await searchFaults(site.root)),
  ...dataBreaches(site, data),
  ...citationBreaches(site, data),
  ...fileBreaches(site),
  ...weights.flatMap(({ path, weight }) => excesses(weight).map((excess) => `${path}: is too heavy: ${excess}`)),
  ...(await htmlBreaches(pages)),
];
if (breaches.length > 0) {
  const most = 80;
  console.error(breaches.slice(0, most).join('\n'));
  if (breaches.length > most) console.error(`… and ${breaches.length - most} more`);
  console.error(`\n${breaches.length} breaches in ${pages.length} pages.`);
  process.exit(1);
}
console.log(`${pages.length} pages keep their promises: links, languages, headings, originals, data, HTML.`);
if (weights.length > 0) {
  const { total, requests, fonts, script } = weights.map(({ weight }) => weight).reduce(heavier);
  console.log(`The heaviest article: ${total} bytes in ${requests} requests, of it faces ${fonts}, scripts ${script}.`);
}
