import type { BlockContent, List, ListItem, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Markdown is made as a tree and written by a library that knows what has to be escaped. Words are nodes of text. */
export type Words = string | PhrasingContent;

const inline = (words: readonly Words[]): PhrasingContent[] =>
  words.map((each) => (typeof each === 'string' ? { type: 'text', value: each } : each));

export const heading = (depth: 1 | 2 | 3, text: string): BlockContent => ({
  type: 'heading',
  depth,
  children: inline([text]),
});

export const paragraph = (...words: Words[]): BlockContent => ({ type: 'paragraph', children: inline(words) });

export const quotation = (...words: Words[]): BlockContent => ({ type: 'blockquote', children: [paragraph(...words)] });

export const strong = (text: string): PhrasingContent => ({ type: 'strong', children: inline([text]) });

/** A link; one whose words are its address is written as the address alone. */
export const link = (url: string, text = url): PhrasingContent => ({ type: 'link', url, children: inline([text]) });

const item = (children: BlockContent[], isOpen: boolean): ListItem => ({ type: 'listItem', spread: isOpen, children });

/** A list of lines. */
export const lines = (items: readonly Words[][]): List => ({
  type: 'list',
  ordered: false,
  spread: false,
  children: items.map((words) => item([paragraph(...words)], false)),
});

/** A numbered list, each item of several blocks. */
export const numbered = (items: readonly BlockContent[][]): List => ({
  type: 'list',
  ordered: true,
  start: 1,
  spread: true,
  children: items.map((blocks) => item(blocks, blocks.length > 1)),
});

/** Blocks that are Markdown already. They stand alone in their item of a list, or between blank lines. */
export const written = (markdown: string): BlockContent => ({ type: 'html', value: markdown.replace(/\n$/, '') });

/** Blocks as Markdown. */
export function markdownOf(blocks: readonly BlockContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return toMarkdown(root, { bullet: '-', rule: '-', listItemIndent: 'one', resourceLink: false });
}
