import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuiltSite } from './built-site.ts';
import { fileBreaches } from './file-breaches.ts';

const origin = 'https://badia.example';
let root: string;
const write = (name: string, content: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
};
const breaches = () => fileBreaches(readBuiltSite(root, '/site/', origin));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'built-'));
  write('en/day/index.html', '<!doctype html><html lang="en"><body><p id="well">x</p></body></html>');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('addresses that lead to a page, a fragment of it or a file are sound, whatever stands behind them', () => {
  write('data/a.csv', `id,url,n\r\n1,${origin}/site/en/day/#well,2\r\n`);
  write('llms.txt', `- [day](${origin}/site/en/day/): see ${origin}/site/data/a.csv.\n`);
  write(
    'en/feed.xml',
    `<feed><link href="${origin}/site/en/day/"/><p>&lt;a href=&quot;${origin}/site/en/day/#well&quot;&gt;</p></feed>`,
  );
  expect(breaches()).toEqual([]);
});

test.each([
  ['a page that is not there', '/site/en/night/'],
  ['a fragment that is not there', '/site/en/day/#wall'],
  ['a page outside the base', '/en/day/'],
  ['nothing but the host', ''],
])('an address of %s is told of', (_, path) => {
  write('data/a.json', JSON.stringify({ url: origin + path }));
  expect(breaches()).toEqual([`/site/data/a.json: the address ${origin}${path} leads nowhere`]);
});

test.each([
  ['en/feed.xml', '<feed><entry></feed>', 'is no XML: '],
  ['data/a.ndjson', '{"id":1}\n{"id":', 'is no JSON: '],
])('%s that cannot be read is told of', (name, text, breach) => {
  write(name, text);
  expect(breaches()).toEqual([expect.stringContaining(`/site/${name}: ${breach}`)]);
});
