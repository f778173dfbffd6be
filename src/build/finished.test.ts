import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf, forgetFinished, isFinished, noteFinished } from './finished.ts';

let folder = '';
const path = (name: string) => join(folder, name);
const write = (name: string, text: string) => {
  mkdirSync(join(path(name), '..'), { recursive: true });
  writeFileSync(path(name), text);
};
const fingerprint = (words: readonly unknown[] = []) =>
  fingerprintOf(folder, [path('content'), path('settings.json'), path('absent')], words);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finished-'));
  write('content/a.yaml', 'a: 1');
  write('content/deep/b.yaml', 'b: 2');
  write('settings.json', '{}');
  write('site/index.html', 'one');
  write('site/en/index.html', 'two');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('the same files, settings and versions have the same fingerprint', async () => {
  const before = await fingerprint(['v24']);
  write('content/a.yaml', 'a: 1');
  expect(await fingerprint(['v24'])).toBe(before);
});

test.each([
  ['another version', () => undefined, ['v26']],
  [
    'another word in a file',
    () => {
      write('content/a.yaml', 'a: 2');
    },
    ['v24'],
  ],
  [
    'a new file',
    () => {
      write('content/c.yaml', '');
    },
    ['v24'],
  ],
  [
    'a file that went',
    () => {
      rmSync(path('content/a.yaml'));
    },
    ['v24'],
  ],
  [
    'a file with another name',
    () => {
      renameSync(path('content/a.yaml'), path('content/c.yaml'));
    },
    ['v24'],
  ],
  [
    'a file that was not there',
    () => {
      write('absent', '');
    },
    ['v24'],
  ],
  [
    'a change in a single file',
    () => {
      write('settings.json', '{ }');
    },
    ['v24'],
  ],
])('%s changes the fingerprint', async (_, change, words) => {
  const before = await fingerprint(['v24']);
  change();
  expect(await fingerprint(words)).not.toBe(before);
});

test('where one file ends and the next begins is part of the fingerprint', async () => {
  write('content/a.yaml', 'a: 1b: 2');
  write('content/deep/b.yaml', '');
  const before = await fingerprint();
  write('content/a.yaml', 'a: 1');
  write('content/deep/b.yaml', 'b: 2');
  expect(await fingerprint()).not.toBe(before);
});

const isWhole = (from = 'x') => isFinished(path('cache/finished.json'), from, path('site'));
const note = () => noteFinished(path('cache/finished.json'), 'x', path('site'));

test('what a build wrote is known again', async () => {
  expect(await isWhole()).toBe(false);
  await note();
  expect(await isWhole()).toBe(true);
  expect(await isWhole('y')).toBe(false);
  await forgetFinished(path('cache/finished.json'));
  expect(await isWhole()).toBe(false);
});

test.each([
  [
    'a file that is missing',
    () => {
      rmSync(path('site/en/index.html'));
    },
  ],
  [
    'a file that was cut off',
    () => {
      write('site/en/index.html', 'tw');
    },
  ],
  [
    'a file that was edited',
    () => {
      write('site/en/index.html', 'TWO');
    },
  ],
  [
    'a file too many',
    () => {
      write('site/more.html', '');
    },
  ],
  [
    'all of it',
    () => {
      rmSync(path('site'), { recursive: true });
    },
  ],
  [
    'a note that was cut off',
    () => {
      write('cache/finished.json', '{"from":"x"');
    },
  ],
  [
    'a note with more behind it',
    () => {
      appendFileSync(path('cache/finished.json'), '{');
    },
  ],
])('%s makes a build necessary', async (_, change) => {
  await note();
  change();
  expect(await isWhole()).toBe(false);
});
