import { expect, test } from 'vitest';
import { summaryHtml } from './summary-html.ts';

const html = (text: string) => summaryHtml(text, 'content/articles/a/index.mdx');

test('paragraphs that follow each other are one number, which leads to the first', async () => {
  expect(await html('One. [2](#p2) [3](#p3) Two. [7](#p7) [8](#p8) [9](#p9) [12](#p12)')).toBe(
    '<p>One. <a class="citation" href="#p2" aria-label="Paragraphs 2–3">2–3</a> ' +
      'Two. <a class="citation" href="#p7" aria-label="Paragraphs 7–9">7–9</a> ' +
      '<a class="citation" href="#p12" aria-label="Paragraph 12">12</a></p>',
  );
});

test('two are a pair in Arabic', async () => {
  expect(await summaryHtml('جملة. [2](#p2) [3](#p3)', 'content/articles/a/summary.ar.mdx')).toContain(
    'aria-label="الفقرتان 2–3">2–3</a>',
  );
});

test('others stay as they are', async () => {
  expect(
    (await html('One. [1](#p1) Two. [2](#p2) Three. [4](#p4) [6](#p6) [5](#p5)')).match(/>\d+<\/a>/g),
  ).toHaveLength(5);
});
