import { readFileSync } from 'node:fs';
import { allLocales, locales, twinOf } from '#domain/model/locales.ts';
import { wholeBrackets } from '#domain/text/page/whole-brackets.ts';
import { decoded } from '#domain/text/percent.ts';
import type { BuiltSite, SitePage } from './built-site.ts';

/** Class names and CSS properties that mean left or right, which an Arabic page needs turned round. */
const physicalClass =
  /^(?:[\w-]+:)*-?(?:m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|text-(?:left|right)|float-(?:left|right)|scroll-[mp][lr])(?:-|$)/;
const physicalProperty =
  /[;{](?:(?:margin|padding|border)-(?:left|right)[\w-]*|left|right|text-align:(?:left|right)|float:(?:left|right))(?::|[;}])/;

/** What a page links to outside its own language may be its twin, the front door and files without a language. */
function linkBreaches({ path, locale, $ }: SitePage, { origin, pages, files }: BuiltSite): string[] {
  return $('a[href]')
    .toArray()
    .flatMap((node): string[] => {
      const link = $(node);
      const href = link.attr('href') ?? '';
      const target = new URL(href, `${origin}${path}`);
      if (target.origin !== origin)
        return (link.attr('rel') ?? '').includes('external')
          ? []
          : [`the link to ${href} leaves the site without rel="external"`];
      const page = pages.get(target.pathname);
      if (!page && !files.has(target.pathname)) return [`the link ${href} leads nowhere`];
      const fragment = decoded(target.hash.slice(1));
      const isSwitch = link.attr('hreflang') !== undefined;
      return [
        ...(fragment && page && !page.ids.has(fragment) ? [`the link ${href} has no such fragment`] : []),
        ...(page?.locale && locale && page.locale !== locale && !isSwitch
          ? [`the link ${href} leaves the language`]
          : []),
      ];
    });
}

/** What stands at an address that has changed leads to a page that is there, and says that this is the one to keep. */
function movedBreaches({ $, movedTo = '' }: SitePage, { origin, pages }: BuiltSite): string[] {
  const target = pages.get(movedTo.replace(/#.*/, ''));
  return [
    ...(target && !target.movedTo ? [] : [`leads on to ${movedTo}, which is no page`]),
    ...($('link[rel="canonical"]').attr('href') === origin + movedTo
      ? []
      : [`the canonical address is not ${movedTo}, to which it leads`]),
  ];
}

/** A page of a language has its language, its twin, addresses that say so, and a heading in its own script or a name. */
function languageBreaches(page: SitePage, site: BuiltSite, brands: ReadonlySet<string>): string[] {
  const { base, origin, pages } = site;
  const { path, locale, $ } = page;
  if (!locale) return [];
  const { lang, dir } = { lang: $('html').attr('lang'), dir: $('html').attr('dir') };
  const twin = base + path.slice(base.length).replace(locale, twinOf(locale));
  const heading = $('main h1').text().trim();
  return [
    ...(lang === locale && dir === locales[locale].dir ? [] : [`lang or dir of html is not that of ${locale}`]),
    ...(pages.has(twin) ? [] : [`has no twin at ${twin}`]),
    ...($('meta[name="description"]').attr('content')?.trim() ? [] : ['has no description']),
    ...(locale === 'ar' && !/\p{Script=Arabic}/u.test(heading) && !brands.has(heading)
      ? [`its heading is not in Arabic: ${heading}`]
      : []),
    ...$('a.name-link')
      .toArray()
      .map((link) => $(link).text())
      .filter((name) => wholeBrackets(name, 0, name.length).join() !== `0,${name.length}`)
      .map((name) => `a name link tears a pair of brackets: ${name}`),
    ...(page.movedTo === undefined
      ? [
          ...allLocales.flatMap((each) => {
            const expected = origin + (each === locale ? path : twin);
            const found = $(`link[rel="alternate"][hreflang="${each}"]`).attr('href');
            return found === expected ? [] : [`hreflang ${each} is not ${expected}`];
          }),
          ...($('link[rel="canonical"]').attr('href') === origin + path
            ? []
            : ['the canonical address is not its own']),
        ]
      : movedBreaches(page, site)),
  ];
}

/** A space within an island of the other direction stands at its wrong side, and lacks at the right one. */
const islandBreaches = ({ $ }: SitePage): string[] =>
  $('bdi')
    .toArray()
    .map((node) => $(node).text())
    .filter((text) => text !== text.trim())
    .map((text) => `an island of another direction begins or ends with a space: ${text.trim()}`);

/** What a page loads is there, from this site, and allowed by its policy. */
function loadBreaches({ path, $ }: SitePage, { origin, files }: BuiltSite): string[] {
  const policy = $('meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  const loaded = $('[src], link[rel="stylesheet"], link[rel="icon"], link[rel="preload"], link[rel="modulepreload"]');
  return [
    ...(policy.includes("default-src 'self'") ? [] : ['has no content security policy']),
    ...($('[style]').length > 0 ? ['has an inline style attribute'] : []),
    ...loaded.toArray().flatMap((node): string[] => {
      const source = $(node).attr('src') ?? $(node).attr('href') ?? '';
      const url = new URL(source, `${origin}${path}`);
      if (url.origin !== origin) return [`loads ${source} from another origin`];
      return files.has(url.pathname) ? [] : [`loads ${source}, which is not there`];
    }),
  ];
}

/** What a control shares or quotes stands on its page, under the fragment that it names. */
const controlBreaches = ({ $, ids }: SitePage): string[] =>
  ['data-share', 'data-copy-quote'].flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((control) => $(control).attr(name) ?? '')
      .filter((fragment) => fragment !== '' && !ids.has(fragment))
      .map((fragment) => `the control ${name}="${fragment}" is about nothing on the page`),
  );

/** What chat programs show of a page that is shared. */
const previewTags = ['type', 'title', 'description', 'site_name', 'locale', 'locale:alternate', 'image'];

/**
 * A page that is shared shows what it is, in its language, by a card that is there, as large as it says, with words for
 * those who do not see it.
 */
function cardBreaches({ locale, movedTo, $ }: SitePage, { origin, files }: BuiltSite): string[] {
  if (movedTo !== undefined) return [];
  const saidOf = (name: string) => $(`meta[property="og:${name}"]`).toArray();
  const lacking = previewTags.filter((name) => saidOf(name).length !== 1 || !$(saidOf(name)).attr('content')?.trim());
  const inLanguage = $('meta[property="og:locale"]').attr('content') === locales[locale ?? 'en'].og;
  const said = (name: string) => $(`meta[property="og:image${name}"]`).attr('content') ?? '';
  const address = said('');
  const file = address.startsWith(origin) ? files.get(address.slice(origin.length)) : undefined;
  if (!file) return [`its card ${address} is not there`];
  const bytes = readFileSync(file);
  const size = `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
  return [
    ...lacking.map((name) => `its preview has no one og:${name}`),
    ...(inLanguage ? [] : ['its preview is not in its language']),
    ...(size === `${said(':width')}×${said(':height')}` ? [] : ['its card is not as large as it says']),
    ...(said(':alt').trim() === '' ? ['its card has no words'] : []),
  ];
}

/** No sentence about an actor, a place or an event without who says it, a way to its statement and one to its paragraph. */
function statementBreaches({ $ }: SitePage): string[] {
  return $('[data-statement]')
    .toArray()
    .flatMap((node) => {
      const item = $(node);
      const id = item.attr('data-statement') ?? '';
      const hrefs = item
        .find('a[href]')
        .toArray()
        .map((link) => $(link).attr('href') ?? '');
      const source = item.find('[data-said-by]');
      return [
        ...(hrefs.some((href) => href.endsWith(`#${id}`))
          ? []
          : [`the statement ${id} has no link to itself in its article`]),
        ...(hrefs.some((href) => /#p\d+$/.test(href)) ? [] : [`the statement ${id} has no link to its paragraph`]),
        // Who says it stands beside how sure that is.
        ...(source.text().trim() === '' || source.parent().text().trim() === source.text().trim()
          ? [`the statement ${id} does not say whose it is`]
          : []),
      ];
    });
}

/**
 * What a page breaks of its promises, each as a line.
 * @param brands names that are written in Latin letters in Arabic too
 */
export function pageBreaches(page: SitePage, site: BuiltSite, brands: ReadonlySet<string>): string[] {
  const { path, $, repeated } = page;
  const count = $('h1').length;
  const classes = new Set(
    $('[class]')
      .toArray()
      .flatMap((node) => ($(node).attr('class') ?? '').split(/\s+/)),
  );
  return [
    ...repeated.map((id) => `id "${id}" stands twice`),
    ...(count === 1 ? [] : [`has ${count} h1, not one`]),
    ...($('title').text().trim() ? [] : ['has no title']),
    ...languageBreaches(page, site, brands),
    ...loadBreaches(page, site),
    ...[...classes]
      .filter((name) => physicalClass.test(name))
      .map((name) => `the class ${name} is physical; use the logical one`),
    ...linkBreaches(page, site),
    ...controlBreaches(page),
    ...islandBreaches(page),
    ...cardBreaches(page, site),
    ...statementBreaches(page),
  ].map((breach) => `${path}: ${breach}`);
}

/** Style sheets that know a left and a right. */
export function styleBreaches({ files }: BuiltSite): string[] {
  return [...files]
    .filter(([, file]) => file.endsWith('.css'))
    .flatMap(([address, file]) => {
      const match = physicalProperty.exec(readFileSync(file, 'utf8'));
      return match ? [`${address}: the physical property ${match[0]}; use the logical one`] : [];
    });
}
