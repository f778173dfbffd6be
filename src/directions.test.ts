import { describe, expect, test } from 'vitest';
import { found, shipped, type File } from '#tests/samples/source-files.ts';

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
