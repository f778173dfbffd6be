import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent, type ReadContent } from './read.ts';

/** The odd things that may lie in a content folder: each is a fault that says where, and none is a crash. */
const dir = join(import.meta.dirname, '../../content');
const slug = 'russia-iran-divide-badia';
const index = `articles/${slug}/index.mdx`;
const readAfter = (change: (copy: string) => void): ReadContent => {
  const copy = mkdtempSync(join(tmpdir(), 'badia-file-'));
  try {
    cpSync(dir, copy, { recursive: true });
    change(copy);
    return readContent(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
};
const edit = (file: string, change: (text: string) => string) => (copy: string) => {
  writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
};

test.each<[string, (copy: string) => void]>([
  [
    'a stray file among the articles',
    (copy) => {
      writeFileSync(join(copy, 'articles/notes.txt'), 'x');
    },
  ],
  [
    'a folder called like a file',
    (copy) => {
      mkdirSync(join(copy, 'actors/iran-2.yaml'));
    },
  ],
  ['an alias that YAML cannot resolve', edit('actors/iran.yaml', (text) => text.replace(/en: Iran\n/, 'en: *Iran\n'))],
])('%s is a fault, not a crash', (_, change) => {
  expect(readAfter(change).faults).not.toEqual([]);
});
test.each<[string, (copy: string) => void]>([
  [
    'a stray folder',
    (copy) => {
      mkdirSync(join(copy, 'actor'));
    },
  ],
  [
    'a stray file',
    (copy) => {
      writeFileSync(join(copy, 'iran.yaml'), 'x');
    },
  ],
  ['a subhead on a blank line', edit(index, (text) => text.replace('subheads: [9,', 'subheads: [8, 9,'))],
  ['omitted lines that run backwards', edit(index, (text) => text.replace('"33-34"', '"34-33"'))],
  ['omitted lines beyond the end', edit(index, (text) => text.replace('"36"', '"360"'))],
])('%s is a fault', (_, change) => {
  expect(readAfter(change).faults.some(({ field }) => !field.startsWith('the summary'))).toBe(true);
});
test('the line of a YAML error in an article is the line of the file', () => {
  const text = readFileSync(join(dir, index), 'utf8').split('\n');
  const line = text.findIndex((each) => each.startsWith('outlet:')) + 1;
  const { faults } = readAfter(edit(index, (all) => all.replace('\noutlet: ', '\noutlet: "')));
  expect(faults[0]?.field).toBe(`line ${line}`);
});
test('the line of an MDX error in index.mdx is the line of the file', () => {
  const lines = readFileSync(join(dir, index), 'utf8').trimEnd().split('\n').length;
  const { faults } = readAfter(edit(index, (all) => `${all.trimEnd()}\n<b\n`));
  expect(faults[0]?.problem).toContain(`${lines + 1}:1`);
});
test('an article that cannot be read is not reported again at each reference', () => {
  const { faults } = readAfter(
    edit('articles/russia-recruits-deir-ez-zor/index.mdx', (text) => text.replace('outlet: ', 'outlet: "')),
  );
  expect([...new Set(faults.map(({ file }) => file))]).toEqual([
    'content/articles/russia-recruits-deir-ez-zor/index.mdx',
  ]);
});
test('a missing Arabic title is one fault', () => {
  expect(readAfter(edit(index, (text) => text.replace(/\n {2}ar: "[^\n]*/, ''))).faults).toHaveLength(1);
});
test('a misspelt key is guessed among the keys of its place', () => {
  const { faults } = readAfter(edit(index, (text) => text.replace('\nurl:', '\nulr:')));
  expect(faults[0]?.fix).toContain('Did you mean "url"?');
});
test('entries are sorted by id', () => {
  const { corpus } = readContent(dir);
  for (const shelf of ['actors', 'places', 'events', 'outlets', 'terms'] as const) {
    const ids = corpus[shelf].map(({ id }) => id);
    expect(ids, shelf).toEqual([...ids].sort((a, b) => a.localeCompare(b, 'en')));
  }
});
