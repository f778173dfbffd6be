import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { files, roomOf, shipped, type File } from '#tests/samples/source-files.ts';

/** Which rooms each room may import, itself apart. Arrows point down only: no room may reach what may reach it. */
const mayImport: Record<string, readonly string[]> = {
  tests: [
    'settings',
    'content',
    'markdown',
    'checks',
    'search/query',
    'pictures',
    'export',
    'i18n',
    'styles',
    'derived',
    'model',
    'text',
    'scripts',
  ],
  pages: [
    'library',
    'components',
    'client',
    'search/index',
    'search/query',
    'pictures',
    'export',
    'i18n',
    'derived',
    'model',
    'text',
  ],
  components: [
    'client',
    'search/index',
    'search/query',
    'pictures',
    'export',
    'i18n',
    'styles',
    'derived',
    'model',
    'text',
  ],
  client: ['search/query', 'derived', 'model', 'text'],
  build: ['settings', 'timing', 'content', 'markdown', 'pictures', 'export', 'checks', 'derived', 'model', 'text'],
  middleware: ['text'],
  library: ['settings', 'timing', 'content', 'markdown', 'derived', 'model'],
  'search/index': ['timing', 'content', 'search/query', 'derived', 'model', 'text'],
  'search/query': ['model', 'text'],
  content: ['timing', 'settings', 'markdown', 'checks', 'derived', 'model', 'text'],
  markdown: ['pictures', 'i18n', 'checks', 'model', 'text'],
  pictures: ['timing', 'i18n', 'derived', 'model', 'text'],
  export: ['i18n', 'derived', 'model', 'text'],
  i18n: ['model'],
  styles: [],
  checks: ['derived', 'model', 'text'],
  derived: ['model', 'text'],
  model: ['text'],
  text: [],
  timing: ['settings'],
  settings: [],
  scripts: [
    'settings',
    'search/index',
    'search/query',
    'content',
    'markdown',
    'checks',
    'derived',
    'model',
    'text',
    'styles',
  ],
};

/** What a file imports, in any way. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/(?<![\w-])(?:from|import)\s*(?:\(\s*)?['"]([^'"\s]+)['"]/g)].map(([, name = '']) => name);

/** Where an import of ours leads; undefined for a package. */
const targetOf = (path: string, name: string): string | undefined => {
  if (name.startsWith('#')) return `src/${name.slice(1)}`;
  return name.startsWith('.') ? normalize(join(dirname(path), name)) : undefined;
};

/** The imports of a file that go where they may not. */
function forbiddenImports({ path, text }: File): string[] {
  const room = roomOf(path) ?? '';
  return importsOf(text).filter((name) => {
    const target = targetOf(path, name);
    if (target === undefined) return false;
    const there = roomOf(target);
    // Tests may besides take the samples, and read the content that they hold to its promises.
    const more = path.endsWith('.test.ts') ? ['tests', 'content', 'search/index', 'derived', 'styles', 'i18n'] : [];
    const allowed = [room, ...(mayImport[room] ?? []), ...more];
    // Across folders imports say `#`, which reaches into src alone.
    const leaves = name.startsWith('../') && there !== 'scripts';
    return there === undefined || leaves || !allowed.includes(there);
  });
}

const domainPackages = ['astro/zod', 'edtf'];

const foreign = (text: string): string[] =>
  importsOf(text).filter((name) => !/^[#.]/.test(name) && !domainPackages.includes(name));

const pathsOf = (list: File[]): string[] => list.map(({ path }) => path).sort();

test('there is something to look at in every room', () => {
  for (const room of Object.keys(mayImport)) expect(pathsOf(files).map(roomOf), room).toContain(room);
});

test('every file is in a room that this test knows', () => {
  expect(pathsOf(files.filter(({ path }) => !mayImport[roomOf(path) ?? '']))).toEqual([]);
});

test('no room reaches a room that reaches it', () => {
  const below = (room: string): string[] => (mayImport[room] ?? []).flatMap((each) => [each, ...below(each)]);
  for (const room of Object.keys(mayImport)) expect(below(room), room).not.toContain(room);
});

/** How much a stranger takes in at once: files of a folder beside their tests, lines of a file. */
const most = { files: 16, lines: 250 };

/** Data and words are as long as they are. */
const isWords = (path: string): boolean => /^src\/i18n\/|\.json$/.test(path);

test('a folder is seen at once', () => {
  const folders = Map.groupBy(
    shipped.filter(({ path }) => /(?<!\.d)\.(?:ts|astro)$/.test(path)),
    ({ path }) => dirname(path),
  );
  const crowded = [...folders].filter(([, members]) => members.length > most.files);
  expect(crowded.map(([folder, members]) => `${folder}: ${members.length}`)).toEqual([]);
});

test('a file is read at once', () => {
  const long = files.filter(({ path, text }) => !isWords(path) && text.split('\n').length - 1 > most.lines);
  expect(long.map(({ path, text }) => `${path}: ${text.split('\n').length - 1}`)).toEqual([]);
});

describe('imports point down only', () => {
  test('in every file', () => {
    expect(files.flatMap((file) => forbiddenImports(file).map((name) => `${file.path} imports ${name}`))).toEqual([]);
  });

  test.each([
    ['src/domain/model/a.ts', `import { t } from '#i18n/messages.ts';`],
    ['src/domain/model/a.ts', `import type { Corpus } from '../../content/read.ts';`],
    ['src/domain/model/a.ts', `import { pairsOf } from '#domain/derived/ties.ts';`],
    ['src/domain/text/fold.ts', `import { locales } from '#domain/model/locales.ts';`],
    ['src/components/frame/Name.astro', `import { library } from '#library.ts';`],
    ['src/components/frame/Name.astro', `import { library } from '../../library.ts';`],
    ['src/components/frame/Name.astro', `<script>import '#content/read.ts';</script>`],
    ['src/pages/index.astro', `import { loadCorpus } from '#content/read.ts';`],
    ['src/pages/index.astro', `const { a } = await import("#markdown/summary.ts");`],
    ['src/components/frame/Name.astro', `import { a } from '../profile/a.ts';`],
    ['src/library.ts', `export { t } from '#i18n/messages.ts';`],
    ['src/i18n/messages.ts', `import { z } from '../../content/a.ts';`],
    ['src/search/query/plan.ts', `import '#components/statement/Name.astro';`],
    ['src/markdown/summary.ts', `import { loadCorpus } from '#content/read.ts';`],
    ['scripts/check.ts', `import { a } from '../src/content/read.ts';`],
    ['scripts/check.ts', `import { a } from '#library.ts';`],
  ])('%s may not say %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toHaveLength(1);
  });

  test.each([
    ['src/pages/[locale]/articles/[slug].astro', `import BothNames from '#components/frame/BothNames.astro';`],
    ['src/components/frame/Name.astro', `import Other from './Other.astro';`],
    ['src/library.ts', `import { summaryHtml } from '#markdown/summary-html.ts';`],
    ['scripts/start.ts', `import { step } from './steps.ts';`],
  ])('%s may say %s', (path, text) => {
    expect(forbiddenImports({ path, text })).toEqual([]);
  });
});

describe('each thing has one author', () => {
  test('the domain knows no file system, no Astro and no package but Zod and EDTF', () => {
    for (const { path, text } of shipped)
      if (path.startsWith('src/domain/') && !path.endsWith('.d.ts')) expect(foreign(text), path).toEqual([]);
  });

  test.each([
    `import { join } from 'node:path';`,
    `import { z } from 'astro:content';`,
    `import { parse } from 'yaml';`,
  ])('the domain may not say %s', (text) => {
    expect(foreign(text)).toHaveLength(1);
  });

  test('content is read by its own room alone: Astro’s collections would compile a module for each article', () => {
    expect(pathsOf(shipped.filter(({ text }) => importsOf(text).includes('astro:content')))).toEqual([]);
  });

  test('what every page runs takes nothing of the search, whose file would come with it', () => {
    const everywhere = shipped.filter(({ path }) => /^src\/client\/(?:reading|sharing|offline)\//.test(path));
    const taking = everywhere.filter(({ text }) =>
      importsOf(text).some((name) => /^#(?:client\/)?search\//.test(name)),
    );
    expect(everywhere.length).toBeGreaterThan(0);
    expect(pathsOf(taking)).toEqual([]);
  });

  test('only settings.ts reads the environment', () => {
    const readers = shipped.filter(({ text }) => /\bprocess\.env\s*(?:\[|\.(?!\.)|;)/.test(text));
    // The first runs before there is a Node that could read the settings.
    expect(pathsOf(readers).filter((path) => path !== 'scripts/bootstrap.mjs')).toEqual(['src/settings.ts']);
  });

  test('only the content’s room, of what pages are made from, reads files; but for fonts of pictures and lists of words', () => {
    const readers = shipped.filter(({ path, text }) => path.startsWith('src/') && importsOf(text).includes('node:fs'));
    const others = readers.filter(({ path }) => !/^src\/(?:content|build)\//.test(path));
    expect(pathsOf(others)).toEqual(['src/pictures/font-files.ts', 'src/search/index/common-word-files.ts']);
    expect(others.length).toBeLessThan(readers.length);
  });
});
