import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from 'vitest';

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
  build: ['settings', 'timing', 'content', 'markdown', 'export', 'checks', 'derived', 'model', 'text'],
  middleware: ['text'],
  library: ['timing', 'content', 'markdown', 'derived', 'model'],
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
    'export',
    'i18n',
    'markdown',
    'checks',
    'derived',
    'model',
    'text',
    'styles',
  ],
};

/** Rooms that have rooms of their own; those of `domain` go by their own names. */
const parted = /^src\/(?:(search\/[^/]+)|domain\/([^/]+))\//;

const root = new URL('..', import.meta.url).pathname;

interface File {
  path: string;
  text: string;
}

const filesUnder = (folder: string): File[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => normalize(join(folder, name.replaceAll('\\', '/'))))
    .filter((path) => /\.(?:ts|astro|mdx|mjs|css)$/.test(path) && !path.endsWith('architecture.test.ts'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The room of a path: its folder, or, beside the folders, its own name. @example roomOf('src/domain/model/id.ts') // => 'model' */
const roomOf = (path: string): string | undefined => {
  if (path.startsWith('scripts/')) return 'scripts';
  const [, search, domain] = parted.exec(path) ?? [];
  return search ?? domain ?? /^src\/([^/]+?)(?:(?:\.test)?\.\w+)?(?:\/|$)/.exec(path)?.[1];
};

const isTest = ({ path }: File): boolean => path.endsWith('.test.ts') || roomOf(path) === 'tests';

const files = [...filesUnder('src'), ...filesUnder('scripts')];
const shipped = files.filter((file) => !isTest(file));

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

/** An address written by hand: as an attribute, as a Markdown link, to a page of a language, or out of the base path. */
const writtenAddress =
  /\b(?:href|src|action)\s*=\s*(?:["']\/|\{\s*[`'"]\/)|\]\(\/|['"`]\/(?:en|ar)\/|\bimport\.meta\.env\.BASE_URL\b/;

/** A side that stays where it is when the page turns: as a Tailwind class, a CSS property, a value or a style in a script. */
const physicalSide = new RegExp(
  [
    String.raw`(?<![\w-])-?(?:scroll-)?[mp][lr]-(?:\d|px|auto|full|\[|\()`,
    String.raw`(?<![\w-])-?(?:left|right)-(?:\d|px|auto|full|\[|\()`,
    String.raw`(?<![\w-])border-[lr](?![\w])`,
    String.raw`(?<![\w-])rounded-(?:[lr]|[tb][lr])(?![\w])`,
    String.raw`(?<![\w-])(?:text|float|clear)-(?:left|right)(?![\w])`,
    String.raw`\b(?:margin|padding|border|inset)-(?:left|right)\b`,
    String.raw`\bborder-(?:top|bottom)-(?:left|right)-radius\b`,
    String.raw`\b(?:margin|padding|border)(?:Left|Right)\b`,
    String.raw`\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b`,
  ].join('|'),
);

/** The same, for what means a side only inside a style sheet. */
const physicalInStyles =
  /(?<![\w-])(?:left|right)\s*:|\bto (?:left|right)\b|\b(?:background-position|object-position|transform-origin)[^;{}]*\b(?:left|right)\b/;

const stylesOf = ({ path, text }: File): string =>
  path.endsWith('.css')
    ? text.replace(/\/\*[\s\S]*?\*\//g, '')
    : [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|\bstyle=(?:"([^"]*)"|\{([^}]*)\})/g)]
        .flat()
        .slice(1)
        .join('\n');

/** What a rule finds first in each file that breaks it. */
const found = (list: File[], rule: (file: File) => string | undefined): string[] =>
  list.flatMap((file) => {
    const what = rule(file);
    return what === undefined ? [] : [`${file.path}: ${what}`];
  });

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

/** Still to be parted. */
const stillLong = ['src/domain/model/dates.test.ts'];

test('a folder is seen at once', () => {
  const folders = Map.groupBy(
    shipped.filter(({ path }) => /(?<!\.d)\.(?:ts|astro)$/.test(path)),
    ({ path }) => dirname(path),
  );
  const crowded = [...folders].filter(([, members]) => members.length > most.files);
  expect(crowded.map(([folder, members]) => `${folder}: ${members.length}`)).toEqual([]);
});

test('a file is read at once', () => {
  const long = files.filter(
    ({ path, text }) => !isWords(path) && !stillLong.includes(path) && text.split('\n').length - 1 > most.lines,
  );
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

  test('only settings.ts reads the environment', () => {
    const readers = shipped.filter(({ text }) => /\bprocess\.env\s*(?:\[|\.(?!\.)|;)/.test(text));
    // The first runs before there is a Node that could read the settings.
    expect(pathsOf(readers).filter((path) => path !== 'scripts/bootstrap.mjs')).toEqual(['src/settings.ts']);
  });

  test('only the content’s room, of what pages are made from, reads files; but for the fonts that pictures are set in', () => {
    const readers = shipped.filter(({ path, text }) => path.startsWith('src/') && importsOf(text).includes('node:fs'));
    const others = readers.filter(({ path }) => !path.startsWith('src/content/'));
    expect(pathsOf(others)).toEqual(['src/pictures/font-files.ts']);
    expect(others.length).toBeLessThan(readers.length);
  });
});

describe('model/links.ts is the only maker of addresses', () => {
  test('no other file writes one by hand', () => {
    const others = shipped.filter(({ path }) => path !== 'src/domain/model/links.ts');
    expect(found(others, ({ text }) => writtenAddress.exec(text)?.[0])).toEqual([]);
  });

  test.each([
    '<a href="/en/about/">',
    "<a href='/about/'>",
    '<a href={`/${locale}/actors/${id}/`}>',
    "<a href={'/about/'}>",
    '<form action="/search/">',
    '<img src="/favicon.svg" />',
    "location.assign('/ar/search/');",
    '[About](/about/)',
    'const base = import.meta.env.BASE_URL;',
  ])('«%s» would be seen', (text) => {
    expect(text).toMatch(writtenAddress);
  });

  test.each(['<a href="#content">', '<a href={pathTo(at, other)}>', '<a href={`#p${n}`}>', '[4](#p4)'])(
    '«%s» is no such address',
    (text) => {
      expect(text).not.toMatch(writtenAddress);
    },
  );
});

describe('styles have a start and an end, not a left and a right', () => {
  test('in every file', () => {
    const ours = shipped.filter(({ path }) => path.startsWith('src/'));
    expect(found(ours, ({ text }) => physicalSide.exec(text)?.[0])).toEqual([]);
    expect(found(ours, (file) => physicalInStyles.exec(stylesOf(file))?.[0])).toEqual([]);
  });

  test.each([
    'class="ml-4"',
    'class="md:-mr-2 flex"',
    'class="pl-[3px]"',
    'class="pr-px"',
    'class="scroll-ml-2"',
    'class="left-0"',
    'class="-right-1"',
    'class="border-l"',
    'class="border-r-2"',
    'class="rounded-l-md"',
    'class="rounded-tr"',
    'class="text-left"',
    'class="sm:text-right"',
    'class="float-left"',
    'margin-left: 1em',
    'padding-right: 0',
    'border-left-color: red',
    'scroll-margin-right: 0',
    'border-top-left-radius: 2px',
    "style.marginLeft = '1em'",
    'text-align: left',
    'float: right',
    'clear: left',
  ])('«%s» would be seen anywhere', (text) => {
    expect(text).toMatch(physicalSide);
  });

  test.each([
    'left: 0',
    'top: 0; right: 1em',
    'linear-gradient(to right, red, blue)',
    'background-position: 0 left',
    'transform-origin: top right',
  ])('«%s» would be seen in a style sheet, a style element and a style attribute', (text) => {
    for (const file of [
      { path: 'a.css', text: `p { ${text} }` },
      { path: 'a.astro', text: `<p>x</p><style>p { ${text} }</style>` },
      { path: 'a.astro', text: `<p style="${text}">x</p>` },
    ])
      expect(stylesOf(file)).toMatch(physicalInStyles);
  });

  test.each([
    'class="ms-4 pe-3 border-s text-start rounded-e start-0 pl"',
    'margin-inline-start: 1em; inset-inline-end: 0; float: inline-start; text-align: end',
    'border-start-start-radius: 2px',
    'Left out of the original; what is left: nothing; the rights of copyright-1',
  ])('«%s» has none', (text) => {
    expect(text).not.toMatch(physicalSide);
  });
});
