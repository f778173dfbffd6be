import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addressOf, builtFiles, readOver } from './built-files.ts';

let folder = '';
/** One larger than the room that files are read to at first. */
const large = 'ط'.repeat(1_200_000);
const texts: Record<string, string> = { 'a.txt': 'first', 'deep/b.txt': large, 'deep/c.txt': '', 'z.txt': 'last' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'deep'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('each file is read whole, an empty and a large one too, in the order asked for', async () => {
  const files = await builtFiles(folder);
  expect(files).toEqual(Object.keys(texts));
  const read = [...readOver(folder, files)].map(([file]) => file);
  expect(read).toEqual(files);
  for (const [file, bytes] of readOver(folder, files)) expect(bytes.toString() === texts[file], file).toBe(true);
});

test('a file that is not there is named', () => {
  expect(() => [...readOver(folder, ['gone.txt'])]).toThrow('gone.txt');
});

test.each([
  ['en/about/index.html', 'en/about/'],
  ['index.html', ''],
  ['404.html', '404.html'],
])('the page %s lies at «%s»', (file, address) => {
  expect(addressOf(file)).toBe(address);
});
