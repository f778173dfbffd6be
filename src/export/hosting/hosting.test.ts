import { expect, test } from 'vitest';
import { movedPages } from '#domain/derived/redirects.ts';
import { headersFile, lasting } from './headers-file.ts';
import { redirectsFile } from './redirects-file.ts';

test('a page that moved leads to the new one, in both languages', () => {
  const moved = movedPages({ '/articles/old/': '/articles/new/', '/places/a/': '/places/b/' });
  expect(redirectsFile(moved, '/').split('\n')).toEqual([
    '# Addresses that have changed: content/redirects.yaml',
    '/en/articles/old/ /en/articles/new/ 301',
    '/ar/articles/old/ /ar/articles/new/ 301',
    '/en/places/a/ /en/places/b/ 301',
    '/ar/places/a/ /ar/places/b/ 301',
    '',
  ]);
  expect(redirectsFile(moved, '/badia/')).toContain('/badia/ar/places/a/ /badia/ar/places/b/ 301');
});

test('anchors are left to the page at the old address: a host never sees one', () => {
  const moved = movedPages({
    '/articles/old/': '/articles/new/',
    '/articles/old/#a': '/articles/new/#b',
    '/articles/new/#c': '/articles/new/#d',
  });
  expect(redirectsFile(moved, '/')).not.toContain('301');
});

test('headers are rules of a path and indented lines, each path below the base and once', () => {
  const file = headersFile("default-src 'self';img-src 'self' data:;", '/badia/');
  const rules = file.trim().split('\n\n');
  const paths = rules.map((rule) => rule.split('\n')[0] ?? '');
  expect(new Set(paths).size).toBe(paths.length);
  for (const rule of rules) {
    const [path = '', ...headers] = rule.split('\n');
    expect(path).toMatch(/^\/badia\/[^\s*]*\*?$/);
    expect(headers.length).toBeGreaterThan(0);
    for (const header of headers) expect(header).toMatch(/^ {2}[A-Z][\w-]+: \S.*$/);
  }
  expect(rules[0]).toContain(
    "Content-Security-Policy: default-src 'self';img-src 'self' data:; frame-ancestors 'none'",
  );
  expect(rules[0]).toContain('Referrer-Policy: no-referrer');
  expect(rules[0]).not.toContain('Cache-Control');
  for (const { path, keep } of lasting) expect(file).toContain(`/badia/${path}\n  Cache-Control: ${keep}`);
});
