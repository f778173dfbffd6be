import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { summaryHtml } from './summary-html.ts';

const files = { en: 'content/articles/a/index.mdx', ar: 'content/articles/a/summary.ar.mdx' };
const html = (text: string) => summaryHtml(text, files.en);

describe.each(allLocales)('a summary in %s', (locale) => {
  test('has its links to paragraphs as small numbers with their names', async () => {
    const words = { en: 'Paragraph 4', ar: 'الفقرة 4' }[locale];
    const made = await summaryHtml('One [4](#p4) two.', files[locale]);
    expect(made).toMatch(/^<p>One <a [^>]*class="citation"[^>]*>4<\/a> two\.<\/p>\s*$/);
    expect(made).toContain(words);
  });
});

test('paragraphs, emphasis, links and signs are HTML', async () => {
  expect(await html('A & _b_ **c** `d` \\{e\\} \\<f.\n\n[g](https://example.org/)\n')).toMatch(
    /^<p>A &amp; <em>b<\/em> <strong>c<\/strong> <code>d<\/code> \{e\} &lt;f\.<\/p>\s*<p><a href="https:\/\/example\.org\/">g<\/a><\/p>\s*$/,
  );
});

test('comments for editors are left out, and a set-in paragraph is a paragraph', async () => {
  expect(await html('One{/* not this */} two.\n\n{/* nor\nthis */}\n\n    Three.\n')).toMatch(
    /^<p>One two\.<\/p>\s*<p>Three\.<\/p>\s*$/,
  );
});

test('no rule of a dash is made of the first line, and quotation marks stay as they are', async () => {
  expect(await html("“a” - 'b' -- c...\n")).toContain("“a” - 'b' -- c...");
});
