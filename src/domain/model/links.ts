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
const { BASE_URL, EDITION } = (import.meta as { env?: { BASE_URL?: string; EDITION?: string } }).env ?? {};
const base = normaliseBase(BASE_URL);

/** Names the content that a page was made from: files of one edition belong together, whatever a browser has kept. */
export const edition = EDITION ?? 'dev';

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
