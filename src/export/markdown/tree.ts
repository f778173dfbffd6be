import type { BlockContent, List, ListItem, PhrasingContent, Root, Text } from 'mdast';
import { defaultHandlers, toMarkdown, type Handle } from 'mdast-util-to-markdown';

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

/** Signs of which none means anything in Markdown, wherever they stand in a line but at its beginning. */
const meaningless = /^[^\t\r\n\\!#&*+<=>[\]_`~|]+$/;

/**
 * A text as Markdown. Most have no sign that the library would have to escape, and it tries some thirty patterns to find
 * that out: a text is left to it where it has such a sign, stands beside an end of line, or in an address.
 */
const text: Handle = (node: Text, parent, state, info) => {
  const { value } = node;
  const isWithin = /[^\r\n]$/.test(info.before) ? !/^\(/.test(value) : /^\p{L}/u.test(value);
  const isBefore = /^[^\r\n]/.test(info.after) || !value.endsWith(' ');
  return isWithin && isBefore && !state.stack.includes('autolink') && meaningless.test(value)
    ? value
    : defaultHandlers.text(node, parent, state, info);
};

/** Blocks as Markdown. */
export function markdownOf(blocks: readonly BlockContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return toMarkdown(root, { bullet: '-', rule: '-', listItemIndent: 'one', resourceLink: false, handlers: { text } });
}
