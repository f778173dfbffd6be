import type { Locale } from './locales.ts';

/** Pages of which there is one in each language. */
const single = {
  home: '',
  articles: 'articles/',
  actors: 'actors/',
  places: 'places/',
  events: 'events/',
  ties: 'ties/',
  timeline: 'timeline/',
  map: 'map/',
  outlets: 'outlets/',
  glossary: 'glossary/',
  corrections: 'corrections/',
  search: 'search/',
  data: 'data/',
  about: 'about/',
} as const;

/** Pages of which there is one for each entry, in each language. */
const indexed = {
  article: 'articles/',
  actor: 'actors/',
  place: 'places/',
  event: 'events/',
  outlet: 'outlets/',
  tie: 'ties/',
} as const;

/** Files that are the same for both languages. */
const files = {
  front: '',
  'not-found': '404.html',
  data: 'data/badia-file.json',
  schema: 'data/badia-file.schema.json',
  favicon: 'favicon.svg',
  engine: 'pagefind/pagefind.js',
  sitemap: 'sitemap-index.xml',
  robots: 'robots.txt',
  llms: 'llms.txt',
  worker: 'sw.js',
  offline: 'offline.json',
  'site-zip': 'badia-file-site.zip',
  'card-front': 'cards/front.png',
} as const;

export type SinglePage = keyof typeof single;
export type IndexedPage = keyof typeof indexed;
/** Pages of registry entries, which have a name in both languages. */
export type RegistryPage = Exclude<IndexedPage, 'article' | 'tie'>;

/** The name of a registry entry in both languages: what components ask for when they show a link. */
export type NameOf = (page: RegistryPage, id: string) => Record<Locale, string>;

/**
 * A page, as the language switch and the search name it: the twin differs in the locale alone. What is too long for one
 * page goes on in parts, each at a path below it: `2020`, `page/2`.
 */
export type PageRef = ({ page: SinglePage } | { page: IndexedPage; id: string }) & { part?: string | undefined };

/**
 * A base path with one slash at each end. @example normaliseBase('badia') // => '/badia/'
 * @param base as written in the setting `BASE_PATH`; empty or absent means the root
 */
export function normaliseBase(base: string | undefined): string {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

// Vite replaces `import.meta.env`; under plain Node it is absent, and addresses are made for the root.
const { BASE_URL, EDITION, EDITION_DATE } =
  (import.meta as { env?: { BASE_URL?: string; EDITION?: string; EDITION_DATE?: string | null } }).env ?? {};
// In the archive of the site, pages say where their folder lies (src/client/folder.ts).
const { sitePath } = globalThis as { sitePath?: string };
const base = normaliseBase(sitePath ?? BASE_URL);

/** Names the content that a page was made from: files of one edition belong together, whatever a browser has kept. */
export const edition = EDITION ?? 'dev';

/** The day on which anything of that content was last read or corrected; undefined while the site is being written. */
export const editionDate = EDITION_DATE ?? undefined;

/**
 * The only maker of page addresses. An optional fragment is an anchor on the page, without its hash.
 * @example pathTo({ page: 'actor', id: 'irgc' }, 'ar') // => '/ar/actors/irgc/'
 * @example pathTo({ page: 'article', id: 'a-slug' }, 'en', 'p4') // => '/en/articles/a-slug/#p4'
 * @example pathTo({ page: 'actor', id: 'irgc', part: '2020' }, 'en') // => '/en/actors/irgc/2020/'
 */
export function pathTo(to: PageRef, locale: Locale, fragment?: string): string {
  const path = ('id' in to ? `${indexed[to.page]}${to.id}/` : single[to.page]) + (to.part ? `${to.part}/` : '');
  return `${base}${locale}/${path}${fragment ? `#${fragment}` : ''}`;
}

/** The address of a path as content names it, without its language. @example pathOfSite('/articles/a/#p4', 'ar') // => '/ar/articles/a/#p4' */
export function pathOfSite(path: string, locale: Locale): string {
  return `${base}${locale}${path}`;
}

/** The address of a file or page that has no language. @example pathToFile('front') // => '/' */
export function pathToFile(file: keyof typeof files): string {
  return base + files[file];
}

/** The address of a data file. @example pathToData('statements.csv') // => '/data/statements.csv' */
export function pathToData(name: string): string {
  return `${base}data/${name}`;
}

/** The name of a citation file: of the original, or of our page in a language. @example citationName('a-slug', 'bib', 'en') // => 'a-slug.en.bib' */
export function citationName(slug: string, ending: string, locale?: Locale): string {
  return [slug, ...(locale ? [locale] : []), ending].join('.');
}

/** The address of a citation file. @example pathToCitation('a-slug', 'ris') // => '/cite/a-slug.ris' */
export function pathToCitation(slug: string, ending: string, locale?: Locale): string {
  return `${base}cite/${citationName(slug, ending, locale)}`;
}

/** The address of a file of the search, which no other edition shares. @example pathToSearchFile('names.json') // => '/search-data/names.json?v=dev' */
export function pathToSearchFile(name: string): string {
  return `${base}search-data/${name}?v=${edition}`;
}

/** The name of a page's card, without its ending. @example cardName({ page: 'actor', id: 'irgc' }, 'ar') // => 'ar/actors/irgc' */
export function cardName(at: PageRef, locale: Locale): string {
  return `${locale}/${'id' in at ? `${indexed[at.page]}${at.id}` : at.page}`;
}

/** The address of the picture shown where a page is shared. Pairs and outlets are shown by the card of their list. */
export function pathToCard(at: PageRef, locale: Locale): string {
  const shown: PageRef = at.page === 'tie' ? { page: 'ties' } : at.page === 'outlet' ? { page: 'outlets' } : at;
  return `${base}cards/${cardName(shown, locale)}.png`;
}

/** The Atom feed of a page, which stands beside it; the home page has that of the articles. Undefined where there is none. */
export function pathToFeed(at: PageRef, locale: Locale): string | undefined {
  switch (at.page) {
    case 'home':
    case 'articles':
      return `${pathTo({ page: 'home' }, locale)}feed.xml`;
    case 'corrections':
    case 'actor':
    case 'place':
      return `${pathTo({ ...at, part: undefined }, locale)}feed.xml`;
    default:
      return undefined;
  }
}

/** The same page as Markdown, for articles and profiles; a part of one has none. @example pathToMarkdown({ page: 'actor', id: 'irgc' }, 'ar') // => '/ar/actors/irgc/index.md' */
export function pathToMarkdown(at: PageRef, locale: Locale): string | undefined {
  return 'id' in at && at.page !== 'tie' && !at.part ? `${pathTo(at, locale)}index.md` : undefined;
}

/** The sizes in px of the icons under which the site is installed. */
export const iconSizes = [192, 512] as const;

/** The address of an icon. @example pathToIcon(192) // => '/icons/192.png' */
export function pathToIcon(size: (typeof iconSizes)[number]): string {
  return `${base}icons/${size}.png`;
}

/** The address of what an installed site is called and looks like, in a language. */
export function pathToManifest(locale: Locale): string {
  return `${pathTo({ page: 'home' }, locale)}manifest.webmanifest`;
}
