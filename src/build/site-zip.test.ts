import { expect, test } from 'vitest';
import { fitting } from './site-zip.ts';

const files = [
  'en/index.html',
  'en/feed.xml',
  'en/actors/a/index.md',
  'search-data/names.json',
  'pagefind/pagefind.js',
];

test.each([
  [6, files],
  [5, ['en/index.html', 'search-data/names.json', 'pagefind/pagefind.js']],
  [3, ['en/index.html']],
  [1, []],
])('of an archive of at most %i files, one of them its own, these are', (most, kept) => {
  expect(fitting(files, most)).toEqual(kept);
});
