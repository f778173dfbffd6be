import { describe, expect, test } from 'vitest';
import { relativeAddress, relativePage, relativeStyles, type Folder } from './relative.ts';

const files = new Set([
  'index.html',
  'en/index.html',
  'en/about/index.html',
  'ar/articles/a/index.html',
  'data/badia-file.json',
  '_astro/site.css',
  '_astro/page.js',
  '_astro/naskh.woff2',
  '404.html',
]);

describe.each(['/', '/a/base/'])('in a folder, what was below %s', (base) => {
  const folder: Folder = { files, base, site: 'https://badia.example' };

  test.each([
    ['en/about/index.html', '', '../../index.html'],
    ['en/about/index.html', 'en/', '../index.html'],
    ['en/about/index.html', 'en/about/', 'index.html'],
    ['en/about/index.html', 'en/about/#map', 'index.html#map'],
    ['en/about/index.html', 'ar/articles/a/#p4', '../../ar/articles/a/index.html#p4'],
    ['index.html', 'en/', 'en/index.html'],
    ['404.html', 'data/badia-file.json', 'data/badia-file.json'],
    ['_astro/site.css', '_astro/naskh.woff2', 'naskh.woff2'],
    ['en/about/index.html', 'badia-file-site.zip', `https://badia.example${base}badia-file-site.zip`],
  ])('is from %s to «%s»: %s', (from, path, relative) => {
    expect(relativeAddress(from, base + path, folder)).toBe(relative);
  });

  test('is relative in a page, and leads to files', () => {
    const page = relativePage(
      'en/about/index.html',
      [
        `<html><head><link rel="stylesheet" href="${base}_astro/site.css"><link rel="preload" href="${base}_astro/naskh.woff2">`,
        `<link rel="canonical" href="https://badia.example${base}en/about/">`,
        `<noscript><meta http-equiv="refresh" content="0; url=${base}ar/articles/a/#p4"></noscript></head>`,
        `<body><a title="a > b" href="${base}en/">x</a><form action="${base}404.html"></form>`,
        `<!-- href="${base}en/" --><script>const a = ' href="${base}en/"';</script>`,
        `<script type="module" blocking="render" src="${base}_astro/page.js"></script>`,
        `<noscript><p>No script</p></noscript><svg><a href="${base}#x"></a></svg> href="${base}en/"</body></html>`,
      ].join('\n'),
      folder,
    );
    expect(page.split('\n')).toEqual([
      '<html><head><link rel="stylesheet" href="../../_astro/site.css">',
      `<link rel="canonical" href="https://badia.example${base}en/about/">`,
      '<meta http-equiv="refresh" content="0; url=../../ar/articles/a/index.html#p4"></head>',
      '<body><a title="a > b" href="../index.html">x</a><form action="../../404.html"></form>',
      `<!-- href="${base}en/" --><script>const a = ' href="${base}en/"';</script>`,
      '<script defer src="../../from-a-folder.js" data-module="../../_astro/page.js" data-root="../../"></script>',
      `<div data-without-script><p>No script</p></div><svg><a href="../../index.html#x"></a></svg> href="${base}en/"</body></html>`,
    ]);
  });

  test('is relative in a style sheet', () => {
    expect(relativeStyles('_astro/site.css', `a{b:url(${base}_astro/naskh.woff2)}`, folder)).toBe(
      'a{b:url(naskh.woff2)}',
    );
    expect(relativeStyles('_astro/site.css', 'a{b:url("data:x")}', folder)).toBe('a{b:url("data:x")}');
  });
});
