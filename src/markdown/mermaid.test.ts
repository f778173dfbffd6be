import { mdxToJs } from 'satteri';
import { describe, expect, test, vi } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { fenceFaults } from './fence-faults.ts';
import { localeOf } from './locale-of.ts';
import { mermaidFences, mermaidFigure, turned } from './mermaid.ts';

// Mermaid itself and the layout engine take seconds to load, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const source = 'flowchart LR\n  accTitle: A title\n  accDescr: A description\n  a["واحد"] -->|"نصّ"| b["two"]';
const fence = (text: string) => `Before.\n\n\`\`\`mermaid\n${text}\n\`\`\`\n\nAfter.\n`;
const compiled = async (text: string, name = 'about.en.mdx') => {
  const result = await mdxToJs(text, { hastPlugins: [mermaidFences()], fileURL: new URL(`file:///pages/${name}`) });
  return typeof result === 'string' ? result : result.code;
};

describe.each(allLocales)('in %s', (locale) => {
  test('a fence of Mermaid becomes a drawing that scrolls by keyboard, named and with its text to copy', async () => {
    const html = await mermaidFigure(source, locale);
    expect(html).toContain('<section class="scroller" tabindex="0" aria-label="A title"><svg class="diagram"');
    expect(html).toContain('<pre dir="ltr"><code>flowchart ');
    expect(html).not.toMatch(/<script|style=/);
  });

  test('and the same each time', async () => {
    expect(await mermaidFigure(source, locale)).toBe(await mermaidFigure(source, locale));
  });
});

test('in MDX the fence is replaced where it stands', async () => {
  const code = await compiled(fence(source));
  expect(code).toContain('diagram-figure');
  expect(code).toContain('viewBox');
  expect(code).not.toContain('language-mermaid');
});

test('other fences stay as they are', async () => {
  expect(await compiled('```text\nhello\n```\n')).not.toContain('diagram-figure');
});

test('a broken fence stops the build with the name of its file', async () => {
  const broken = fence(source.replace('"واحد"]', '"واحد"'));
  await expect(compiled(broken, 'about.ar.mdx')).rejects.toThrow(/about\.ar\.mdx.*mermaid diagram is broken/);
});

test('the check of the content names file, line and fault of a broken fence, and no sound one', async () => {
  const file = 'content/articles/a/index.mdx';
  const faults = await fenceFaults([
    { file, line: 9, source },
    { file, line: 20, source: 'flowchart LR\n  a --> b' },
  ]);
  expect(faults.map(({ field }) => field)).toEqual(['the mermaid diagram on line 20']);
});

test('a flow from left to right is turned on an Arabic page, and no other', () => {
  expect(localeOf('/content/articles/a/summary.ar.mdx')).toBe('ar');
  expect(localeOf('/content/articles/a/index.mdx')).toBe('en');
  expect(turned('flowchart LR\n', 'ar')).toBe('flowchart RL\n');
  expect(turned('flowchart TB\n', 'ar')).toBe('flowchart TB\n');
  expect(turned('flowchart LR\n', 'en')).toBe('flowchart LR\n');
});
