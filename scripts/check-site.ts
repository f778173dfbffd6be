import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load, type CheerioAPI } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import type { BadiaFile } from '#domain/derived/badia-file.ts';
import { allLocales, locales, twinOf, type Locale } from '#domain/model/locales.ts';
import { foldSpace } from '#domain/text/original.ts';
import { decoded } from '#domain/text/percent.ts';
import { searchFaults } from './search/search-faults.ts';
import { settings } from '#settings.ts';
import { basePath, outDir } from './serve.ts';
import { excesses, fileIn, heavier, isHeavy, weigh, type Weight } from './weights.ts';

/** `npm run check:site`: reads the built site and holds it to its promises. Lists every breach; exits 1 if there is one. */
const root = outDir();
const base = basePath();
const origin = new URL(settings.siteUrl).origin;
const breaches: string[] = [];

const filesBelow = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(dir, entry.name)) : [join(dir, entry.name)],
  );

interface SitePage {
  /** The path of the page's address, base included. */
  path: string;
  locale: Locale | undefined;
  $: CheerioAPI;
  html: string;
  ids: Set<string>;
}

const files = filesBelow(root).sort();
const addressOf = (file: string): string =>
  base +
  relative(root, file)
    .split('\\')
    .join('/')
    .replace(/index\.html$/, '');
const addresses = new Map(files.map((file) => [addressOf(file), file]));
const pages = new Map<string, SitePage>();
for (const file of files.filter((name) => name.endsWith('.html'))) {
  const html = readFileSync(file, 'utf8');
  const $ = load(html);
  const path = addressOf(file);
  const [first] = path.slice(base.length).split('/');
  const locale = allLocales.find((each) => each === first);
  const ids = $('[id]')
    .toArray()
    .map((node) => $(node).attr('id') ?? '');
  for (const id of ids.filter((each, index) => ids.indexOf(each) !== index))
    breaches.push(`${path}: id "${id}" stands twice`);
  pages.set(path, { path, locale, $, html, ids: new Set(ids) });
}

/** Class names and CSS properties that mean left or right, which an Arabic page needs turned round. */
const physicalClass =
  /^(?:[\w-]+:)*-?(?:m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|text-(?:left|right)|float-(?:left|right)|scroll-[mp][lr])(?:-|$)/;
const physicalProperty =
  /[;{](?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right|text-align:(?:left|right)|float:(?:left|right))(?::|[;}])/;

/** What a page may link to outside its own language: its twin, the front door and files without a language. */
function checkLinks({ path, locale, $ }: SitePage): void {
  for (const node of $('a[href]').toArray()) {
    const link = $(node);
    const href = link.attr('href') ?? '';
    if (/^(?:https?:)?\/\//.test(href) || href.startsWith('mailto:')) {
      if (!(link.attr('rel') ?? '').includes('external'))
        breaches.push(`${path}: the link to ${href} leaves the site without rel="external"`);
      continue;
    }
    const target = new URL(href, `${origin}${path}`);
    const page = pages.get(target.pathname);
    if (!page && !addresses.has(target.pathname)) breaches.push(`${path}: the link ${href} leads nowhere`);
    const fragment = decoded(target.hash.slice(1));
    if (fragment && page && !page.ids.has(fragment)) breaches.push(`${path}: the link ${href} has no such fragment`);
    const isSwitch = link.attr('hreflang') !== undefined;
    if (page?.locale && locale && page.locale !== locale && !isSwitch)
      breaches.push(`${path}: the link ${href} leaves the language`);
  }
}

function checkPage(page: SitePage): void {
  const { path, locale, $ } = page;
  const count = $('h1').length;
  if (count !== 1) breaches.push(`${path}: has ${count} h1, not one`);
  if (!$('title').text().trim()) breaches.push(`${path}: has no title`);
  if (locale) {
    if ($('html').attr('lang') !== locale || $('html').attr('dir') !== locales[locale].dir)
      breaches.push(`${path}: lang or dir of html is not that of ${locale}`);
    const twin = base + path.slice(base.length).replace(locale, twinOf(locale));
    if (!pages.has(twin)) breaches.push(`${path}: has no twin at ${twin}`);
    for (const each of allLocales) {
      const expected = origin + (each === locale ? path : twin);
      if ($(`link[rel="alternate"][hreflang="${each}"]`).attr('href') !== expected)
        breaches.push(`${path}: hreflang ${each} is not ${expected}`);
    }
    if ($('link[rel="canonical"]').attr('href') !== origin + path)
      breaches.push(`${path}: the canonical address is not its own`);
    if (!$('meta[name="description"]').attr('content')?.trim()) breaches.push(`${path}: has no description`);
    const ownText = $('main h1').text();
    if (locale === 'ar' && !/\p{Script=Arabic}|^SY24$/u.test(ownText))
      breaches.push(`${path}: its heading is not in Arabic: ${ownText}`);
  }
  if (!$('meta[http-equiv="content-security-policy" i]').attr('content')?.includes("default-src 'self'"))
    breaches.push(`${path}: has no content security policy`);
  if ($('[style]').length > 0) breaches.push(`${path}: has an inline style attribute`);
  for (const node of $(
    '[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="modulepreload"]',
  ).toArray()) {
    const source = $(node).attr('src') ?? $(node).attr('href') ?? '';
    const url = new URL(source, `${origin}${path}`);
    if (url.origin !== origin) breaches.push(`${path}: loads ${source} from another origin`);
    else if (!addresses.has(url.pathname)) breaches.push(`${path}: loads ${source}, which is not there`);
  }
  for (const node of $('[class]').toArray())
    for (const name of ($(node).attr('class') ?? '').split(/\s+/))
      if (physicalClass.test(name)) breaches.push(`${path}: the class ${name} is physical; use the logical one`);
  checkLinks(page);
  if (locale) checkCard(page);
  checkStatements(page);
}

/** A page that is shared is shown by a card that is there, as large as it says, with words for those who do not see it. */
function checkCard({ path, $ }: SitePage): void {
  const said = (name: string) => $(`meta[property="og:image${name}"]`).attr('content') ?? '';
  const address = said('');
  const file = address.startsWith(origin) ? addresses.get(address.slice(origin.length)) : undefined;
  if (!file) {
    breaches.push(`${path}: its card ${address} is not there`);
    return;
  }
  const bytes = readFileSync(file);
  if (`${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}` !== `${said(':width')}×${said(':height')}`)
    breaches.push(`${path}: its card is not as large as it says`);
  if (said(':alt').trim() === '') breaches.push(`${path}: its card has no words`);
}

/** No sentence about an actor, a place or an event without who says it, a way to its statement and one to its paragraph. */
function checkStatements({ path, $ }: SitePage): void {
  for (const node of $('[data-statement]').toArray()) {
    const item = $(node);
    const id = item.attr('data-statement') ?? '';
    const leadsTo = (end: RegExp) =>
      item
        .find('a[href]')
        .toArray()
        .some((link) => end.test($(link).attr('href') ?? ''));
    if (!leadsTo(new RegExp(`#${id}$`)))
      breaches.push(`${path}: the statement ${id} has no link to itself in its article`);
    if (!leadsTo(/#p\d+$/)) breaches.push(`${path}: the statement ${id} has no link to its paragraph`);
    const source = item.find('[data-said-by]');
    if (source.length === 0 || source.parent().text().trim() === source.text().trim())
      breaches.push(`${path}: the statement ${id} does not say whose it is`);
  }
}

/** The data file obeys its schema, and every article page shows its paragraphs, letter for letter, in both languages. */
function checkData(): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));
  const data = read('badia-file.json') as BadiaFile;
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  const validate = ajv.compile(read('badia-file.schema.json') as object);
  if (!validate(data))
    for (const error of validate.errors ?? [])
      breaches.push(`data/badia-file.json: ${error.instancePath} ${error.message ?? ''}`);
  for (const article of data.articles)
    for (const locale of allLocales) {
      const path = `${base}${locale}/articles/${article.slug}/`;
      const page = pages.get(path);
      for (const { n, text } of article.paragraphs)
        if (foldSpace(page?.$(`[id="p${n}"]`).text() ?? '') !== text)
          breaches.push(`${path}: #p${n} is not the paragraph of the original`);
      for (const { id } of article.statements)
        if (!page?.ids.has(id)) breaches.push(`${path}: statement ${id} has no anchor`);
    }
}

/** No article page is heavier than a slow phone can bear. @returns the heaviest of them */
function checkWeights(): Weight | undefined {
  const weights = [...pages.values()]
    .filter(({ path }) => /\/articles\/[^/]+\/$/.test(path))
    .map(({ path, html }) => {
      const weight = weigh(html, (address) => fileIn(root, base, address));
      breaches.push(...excesses(weight).map((excess) => `${path}: is too heavy: ${excess}`));
      if (isHeavy(weight)) console.warn(`${path}: weighs ${weight.total} bytes, which is much on a slow phone.`);
      return weight;
    });
  return weights.length > 0 ? weights.reduce(heavier) : undefined;
}

async function checkHtml(): Promise<void> {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Matters of taste, or of the compiler's output.
      'long-title': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // An <ol> without marks keeps its meaning in Safari only with the role.
      'no-redundant-role': 'off',
      // Headings of the about page have Arabic ids.
      'valid-id': ['error', { relaxed: true }],
    },
  });
  for (const { path, html } of pages.values()) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      for (const { message, line, column, ruleId } of messages)
        breaches.push(`${path}:${line}:${column}: ${message} (${ruleId})`);
  }
}

for (const page of pages.values()) checkPage(page);
for (const file of files.filter((name) => name.endsWith('.css'))) {
  const match = physicalProperty.exec(readFileSync(file, 'utf8'));
  if (match) breaches.push(`${addressOf(file)}: the physical property ${match[0]}; use the logical one`);
}
for (const expected of ['index.html', '404.html', 'data/badia-file.schema.json'])
  if (!existsSync(join(root, expected))) breaches.push(`${expected} is missing`);
breaches.push(...(await searchFaults(root)));
checkData();
const heaviest = checkWeights();
await checkHtml();

if (breaches.length > 0) {
  const most = 80;
  console.error(breaches.slice(0, most).join('\n'));
  if (breaches.length > most) console.error(`… and ${breaches.length - most} more`);
  console.error(`\n${breaches.length} breaches in ${pages.size} pages.`);
  process.exit(1);
}
console.log(`${pages.size} pages keep their promises: links, languages, headings, originals, data, HTML.`);
if (heaviest)
  console.log(
    `The heaviest article: ${heaviest.total} bytes in ${heaviest.requests} requests, of it faces ${heaviest.fonts}, scripts ${heaviest.script}.`,
  );
