import { toMarkdown } from 'mdast-util-to-markdown';
import type { BlockContent } from 'mdast';
import { expect, test } from 'vitest';
import { heading, lines, link, markdownOf, paragraph, quotation, strong } from './tree.ts';

/** What may mean something somewhere in Markdown, and what never does. */
const signs = [
  '',
  ' ',
  '-',
  '1.',
  '12)',
  '(',
  ')',
  '[',
  ']',
  '!',
  '*',
  '_',
  '#',
  '+',
  '&amp;',
  '<b>',
  '>',
  '=',
  '~',
  '`',
  '\\',
  '|',
  '"',
  '\n',
  '.',
  ':',
  '،',
  '«',
  '“',
  '{',
  'a_b',
  'https://a.net/b_c',
];
const texts = signs.flatMap((a) => signs.flatMap((b) => [`${a}كلمة${b}`, `${a}${b}`]));

const written = (blocks: BlockContent[]) =>
  toMarkdown(
    { type: 'root', children: blocks },
    { bullet: '-', rule: '-', listItemIndent: 'one', resourceLink: false },
  );

test.each([
  ['alone in a paragraph', (text: string) => [paragraph(text)]],
  ['in a heading', (text: string) => [heading(2, text)]],
  ['in a quotation', (text: string) => [quotation(text)]],
  ['in a list', (text: string) => [lines([[text], [text]])]],
  ['before and after a link', (text: string) => [paragraph(text, link('https://a.net/', text), text)]],
  ['as the words of an address', (text: string) => [paragraph(link(`https://a.net/${text}`))]],
  ['before and after strong words', (text: string) => [paragraph(text, strong(text), text)]],
  ['between texts', (text: string) => [paragraph('word', text, text, '(word)')]],
])('a text %s is written as the library writes it', (_, blocks) => {
  for (const text of texts) expect(markdownOf(blocks(text)), JSON.stringify(text)).toBe(written(blocks(text)));
});
