import { describe, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import {
  cardName,
  normaliseBase,
  pathTo,
  pathToCard,
  pathToFile,
  type IndexedPage,
  type PageRef,
  type SinglePage,
} from './links.ts';
import { allLocales, twinOf } from './locales.ts';

const single = {
  home: '/en/',
  articles: '/en/articles/',
  actors: '/en/actors/',
  places: '/en/places/',
  events: '/en/events/',
  ties: '/en/ties/',
  timeline: '/en/timeline/',
  map: '/en/map/',
  outlets: '/en/outlets/',
  glossary: '/en/glossary/',
  corrections: '/en/corrections/',
  search: '/en/search/',
  data: '/en/data/',
  about: '/en/about/',
} satisfies Record<SinglePage, string>;

const indexed = {
  article: '/en/articles/an-id/',
  actor: '/en/actors/an-id/',
  place: '/en/places/an-id/',
  event: '/en/events/an-id/',
  outlet: '/en/outlets/an-id/',
  tie: '/en/ties/an-id/',
} satisfies Record<IndexedPage, string>;

const pages: [PageRef, string][] = [
  ...Object.entries(single).map(([page, path]): [PageRef, string] => [{ page: page as SinglePage }, path]),
  ...Object.entries(indexed).map(([page, path]): [PageRef, string] => [
    { page: page as IndexedPage, id: 'an-id' },
    path,
  ]),
];

describe('the address of a page', () => {
  test.each(pages)('%j in English is %s', (page, path) => {
    expect(pathTo(page, 'en')).toBe(path);
  });

  test.each(pages)('%j in Arabic is that of %s with the other locale', (page, path) => {
    expect(pathTo(page, 'ar')).toBe(path.replace(/^\/en\//, '/ar/'));
  });

  test('a part of a page stands below it', () => {
    expect(pathTo({ page: 'timeline', part: '2020' }, 'en')).toBe('/en/timeline/2020/');
    expect(pathTo({ page: 'articles', part: 'page/2' }, 'ar')).toBe('/ar/articles/page/2/');
    expect(pathTo({ page: 'actor', id: 'irgc', part: '2020' }, 'ar')).toBe('/ar/actors/irgc/2020/');
    expect(pathTo({ page: 'actor', id: 'irgc', part: undefined }, 'ar', 'a')).toBe('/ar/actors/irgc/#a');
  });

  test.each([
    ['en', 'p4', '/en/articles/a-slug/#p4'],
    ['ar', 'p4', '/ar/articles/a-slug/#p4'],
    ['en', 'airport-meeting', '/en/articles/a-slug/#airport-meeting'],
    ['ar', '', '/ar/articles/a-slug/'],
    ['ar', undefined, '/ar/articles/a-slug/'],
  ] as const)('in %s with the anchor %s is %s', (locale, fragment, path) => {
    expect(pathTo({ page: 'article', id: 'a-slug' }, locale, fragment)).toBe(path);
  });

  test('is one page’s alone', () => {
    const all = pages.flatMap(([page]) => allLocales.map((locale) => pathTo(page, locale)));
    expect(new Set(all).size).toBe(pages.length * allLocales.length);
  });

  test.each(allLocales)('in %s differs from its twin in the locale alone', (locale) => {
    for (const [page] of pages)
      expect(pathTo(page, twinOf(locale))).toBe(pathTo(page, locale).replace(`/${locale}/`, `/${twinOf(locale)}/`));
  });
});

test.each([
  ['front', '/'],
  ['not-found', '/404.html'],
  ['data', '/data/badia-file.json'],
  ['schema', '/data/badia-file.schema.json'],
  ['favicon', '/favicon.svg'],
  ['engine', '/pagefind/pagefind.js'],
] as const)('the file %s is at %s', (file, path) => {
  expect(pathToFile(file)).toBe(path);
});

// The base path is put in by Vite, as the build does it.
test.each([
  ['/', ''],
  ['/badia', '/badia'],
  ['/deep/path/', '/deep/path'],
])('under the base path %s every address begins with «%s/»', async (base, prefix) => {
  const server = await createViteServer({
    root: new URL('../../..', import.meta.url).pathname,
    base,
    configFile: false,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const links = (await server.ssrLoadModule('/src/domain/model/links.ts')) as typeof import('./links.ts');
    expect(links.pathTo({ page: 'actor', id: 'irgc' }, 'ar')).toBe(`${prefix}/ar/actors/irgc/`);
    expect(links.pathTo({ page: 'article', id: 'a-slug' }, 'en', 'p4')).toBe(`${prefix}/en/articles/a-slug/#p4`);
    expect(links.pathToFile('front')).toBe(`${prefix}/`);
    expect(links.pathToFile('data')).toBe(`${prefix}/data/badia-file.json`);
  } finally {
    await server.close();
  }
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['//', '/'],
  ['badia', '/badia/'],
  ['/badia', '/badia/'],
  ['badia/', '/badia/'],
  ['/badia/', '/badia/'],
  ['//badia//', '/badia/'],
  ['/deep/path', '/deep/path/'],
])('the setting %j is the base path %s', (setting, base) => {
  expect(normaliseBase(setting)).toBe(base);
});

test('a page’s card is named after the page; pairs and outlets are shown by their list’s', () => {
  expect(cardName({ page: 'actor', id: 'irgc' }, 'ar')).toBe('ar/actors/irgc');
  expect(pathToCard({ page: 'home' }, 'en')).toBe('/cards/en/home.png');
  expect(pathToCard({ page: 'tie', id: 'iran--russia' }, 'ar')).toBe('/cards/ar/ties.png');
  expect(pathToCard({ page: 'outlet', id: 'sy24' }, 'en')).toBe('/cards/en/outlets.png');
});
