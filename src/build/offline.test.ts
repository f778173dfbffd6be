import { expect, test } from 'vitest';
import { isKept, requested } from './offline.ts';

test.each([
  ['en/index.html', true],
  ['404.html', true],
  ['_astro/site.a1b2.css', true],
  ['_astro/naskh.a1b2.woff2', true],
  ['pagefind/wasm.unknown.pagefind', true],
  ['pagefind/index/unknown_1.pf_index', true],
  ['search-data/names.json', true],
  ['icons/512.png', true],
  ['ar/manifest.webmanifest', true],
  ['favicon.svg', true],
  ['cards/en/home.png', false],
  ['data/badia-file.json', false],
  ['cite/a.csl.json', false],
  ['en/feed.xml', false],
  ['en/articles/a/index.md', false],
  ['badia-file-site.zip', false],
  ['robots.txt', false],
  ['_headers', false],
])('of %s, that it is kept is %s', (file, is) => {
  expect(isKept(file)).toBe(is);
});

test.each([
  ['index.html', ''],
  ['en/articles/a/index.html', 'en/articles/a/'],
  ['404.html', '404.html'],
  ['search-data/names.json', 'search-data/names.json?v=e1'],
  ['pagefind/pagefind-entry.json', 'pagefind/pagefind-entry.json?ts=e1'],
  ['pagefind/pagefind.js', 'pagefind/pagefind.js'],
])('%s is asked for as «%s»', (file, address) => {
  expect(requested(file, 'e1')).toBe(address);
});
