import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readContent } from './read.ts';

let folder: string;

/** Time enough for what was written to have settled. */
const settled = () => new Promise((done) => setTimeout(done, 80));

const outlet = () => join(folder, 'outlets', readdirSync(join(folder, 'outlets'))[0] ?? '');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  cpSync('content', folder, { recursive: true });
  await settled();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('content that has not changed is read once', () => {
  expect(readContent(folder)).toBe(readContent(folder));
});

test('what has changed is read again, and nothing else', async () => {
  const before = readContent(folder);
  const text = readFileSync(outlet(), 'utf8');
  writeFileSync(outlet(), text.replace(/^ {2}en: .*$/m, '  en: "A New Name"'));
  const changed = readContent(folder);
  expect(changed.corpus.outlets[0]?.name.en).toBe('A New Name');
  expect(changed.corpus.articles[0]).toBe(before.corpus.articles[0]);
  expect(changed.corpus.actors).toEqual(before.corpus.actors);
  writeFileSync(outlet(), text);
  await settled();
  expect(readContent(folder).corpus).toEqual(before.corpus);
});

test('a file that was written twice in a moment is read twice', () => {
  const names = ['One', 'Two', 'Six'].map((name) => {
    const text = readFileSync(outlet(), 'utf8');
    writeFileSync(outlet(), text.replace(/^ {2}en: .*$/m, `  en: "${name}"`));
    return readContent(folder).corpus.outlets[0]?.name.en;
  });
  expect(names).toEqual(['One', 'Two', 'Six']);
});

test('a file of the same size and time as before, but another, is read again', async () => {
  await settled();
  readContent(folder);
  const { atime, mtime } = statSync(outlet());
  writeFileSync(outlet(), readFileSync(outlet(), 'utf8').replace('"Six"', '"Ten"'));
  utimesSync(outlet(), atime, mtime);
  await settled();
  expect(readContent(folder).corpus.outlets[0]?.name.en).toBe('Ten');
});

test('faults are found again in what is kept, and are gone when they are mended', async () => {
  const text = readFileSync(outlet(), 'utf8');
  writeFileSync(outlet(), `${text}\nunknown: key\n`);
  await settled();
  const [one, two] = [readContent(folder).faults, readContent(folder).faults];
  expect(one.map(({ field }) => field)).toContain('unknown');
  expect(two).toEqual(one);
  writeFileSync(outlet(), text);
  expect(readContent(folder).faults.map(({ field }) => field)).not.toContain('unknown');
});

test('in a build, copies of the code share what was read, whatever is edited meanwhile', async () => {
  await settled();
  vi.stubEnv('NODE_ENV', 'production');
  const copy = async () => {
    vi.resetModules();
    return import('./read.ts');
  };
  const [one, other] = [await copy(), await copy()];
  const first = one.readContent(folder);
  const text = readFileSync(outlet(), 'utf8');
  writeFileSync(outlet(), text.replace(/^ {2}en: .*$/m, '  en: "Meanwhile"'));
  const second = other.readContent(folder);
  writeFileSync(outlet(), text);
  vi.unstubAllEnvs();
  expect(one).not.toBe(other);
  expect(first).toBe(second);
});
