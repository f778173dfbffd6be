import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { fitting, siteZip } from './site-zip.ts';

const files = [
  'en/index.html',
  'en/feed.xml',
  'en/actors/a/index.md',
  'cite/a.bib',
  'search-data/names.json',
  'pagefind/pagefind.js',
];

test.each([
  [7, files],
  [6, ['en/index.html', 'cite/a.bib', 'search-data/names.json', 'pagefind/pagefind.js']],
  [4, ['en/index.html', 'search-data/names.json', 'pagefind/pagefind.js']],
  [3, ['en/index.html']],
  [1, []],
])('of an archive of at most %i files, one of them its own, these are', (most, kept) => {
  expect(fitting(files, most)).toEqual(kept);
});

test('every file is in the archive as it is in a folder, in order, whatever its size', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-zip-'));
  const built = {
    'en/index.html': '<body><a href="/en/about/">x</a>',
    'en/about/index.html': '<body>About',
    'empty.txt': '',
    'large.json': JSON.stringify(Array.from({ length: 50_000 }, (_, at) => at)),
    'last.txt': 'أخير',
    'robots.txt': 'for hosts alone',
  };
  for (const [path, text] of Object.entries(built)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const hooks = siteZip().hooks as Record<string, (options: object) => unknown>;
  const logger = { info: vi.fn(), warn: vi.fn() };
  try {
    hooks['astro:config:done']?.({
      config: { base: '/', site: 'https://badia.example', root: new URL('../../', import.meta.url) },
    });
    await hooks['astro:build:done']?.({ dir: pathToFileURL(`${folder}/`), logger });
    const files = unzipSync(readFileSync(join(folder, 'badia-file-site.zip')));
    expect(Object.keys(files)).toEqual([
      'empty.txt',
      'en/about/index.html',
      'en/index.html',
      'large.json',
      'last.txt',
      'from-a-folder.js',
    ]);
    const text = (name: string) => new TextDecoder().decode(files[name]);
    expect(text('en/index.html')).toBe('<body><a href="about/index.html">x</a>');
    for (const name of ['empty.txt', 'en/about/index.html', 'large.json', 'last.txt'] as const)
      expect(text(name)).toBe(built[name]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
