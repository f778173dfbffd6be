import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseLostFiles, writeAll } from './written-files.ts';

const files = new Map([
  ['pagefind/pagefind.js', Buffer.from('export {}')],
  ['search-data/ar/article/a.json', Buffer.from('{"name":"سوق"}')],
]);
let folder = '';
let written = new Map<string, number>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'written-'));
  written = await writeAll(folder, files);
});
afterEach(() => rm(folder, { recursive: true }));

test('what was written whole passes', async () => {
  expect([...written.keys()]).toEqual([...files.keys()]);
  await expect(refuseLostFiles(folder, written)).resolves.toBeUndefined();
});

test('every file that is missing, cut off or empty is named at once', async () => {
  await truncate(join(folder, 'pagefind/pagefind.js'), 3);
  await rm(join(folder, 'search-data'), { recursive: true });
  const wanted = new Map([...written, ['names.json', 0]]);
  await expect(refuseLostFiles(folder, wanted)).rejects.toThrow(
    'pagefind/pagefind.js has 3 of 9 bytes; search-data/ar/article/a.json is missing; names.json is empty',
  );
});
