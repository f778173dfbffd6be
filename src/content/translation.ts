import { translationFile } from '#domain/checks/translation.ts';
import type { Fault } from '#domain/checks/faults.ts';
import { foldSpace } from '#domain/text/original.ts';

/**
 * The paragraphs of `translation.en.md`: blocks set apart by blank lines, a subhead’s signs taken off. It may begin with our
 * title as a heading; any other title than the frontmatter’s is a fault, added to those given.
 */
export function readTranslation(slug: string, text: string, title: string, faults: Fault[]): string[] {
  const blocks = text
    .split(/\n\s*\n/)
    .map(foldSpace)
    .filter(Boolean);
  const heading = /^# (.*)$/.exec(blocks[0] ?? '')?.[1];
  if (heading !== undefined && heading !== foldSpace(title))
    faults.push({
      file: translationFile(slug),
      field: 'the title',
      problem: `is not title.en of the frontmatter, “${title}”`,
      fix: 'Write the same title in both places, or leave the heading out.',
    });
  return blocks.slice(heading === undefined ? 0 : 1).map((block) => block.replace(/^#{2,6} /, ''));
}
