import { z } from 'astro/zod';

/** Line numbers of a source file, from 1: one line "3" or a run of lines "33-34". */
export const lines = z
  .string()
  .regex(/^[1-9]\d*(?:-[1-9]\d*)?$/, { error: 'is not a line number ("3") or a run of lines ("33-34")' });

/** How the lines of an original are told apart; line numbers as in `lines`. */
export interface Layout {
  title: string;
  byline?: string | undefined;
  subheads: number[];
  omit: { lines: string }[];
}

/** A shown paragraph: `n` its number from 1 without gaps, `line` its line in the source file, `text` its words. */
export interface Paragraph {
  n: number;
  line: number;
  text: string;
  kind: 'text' | 'subhead';
}

/** The lines of a text from 1 on; a byte order mark and carriage returns are not part of them. */
export function sourceLines(source: string): string[] {
  return source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}

/** White space folded: runs to one space, none at the ends. The only thing in which a shown paragraph may differ. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The line numbers that a run names. @example lineNumbers('33-34') // => [33, 34] */
export function lineNumbers(run: string): number[] {
  const [first = 0, last = first] = run.split('-').map(Number);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * The shown paragraphs of an original: every line with words in it, apart from title, byline and omitted lines.
 * @param source the text of `original.txt`
 */
export function paragraphsOf(source: string, layout: Layout): Paragraph[] {
  const hidden = new Set(
    [layout.title, layout.byline, ...layout.omit.map((omission) => omission.lines)].flatMap((run) =>
      run ? lineNumbers(run) : [],
    ),
  );
  return sourceLines(source)
    .map((text, index) => ({ line: index + 1, text: foldSpace(text) }))
    .filter(({ line, text }) => text !== '' && !hidden.has(line))
    .map(({ line, text }, index) => ({
      n: index + 1,
      line,
      text,
      kind: layout.subheads.includes(line) ? ('subhead' as const) : ('text' as const),
    }));
}

/** The words of a run of lines, joined. @example linesText('a\nb', '1-2') // => 'a b' */
export function linesText(source: string, run: string): string {
  const all = sourceLines(source);
  return foldSpace(
    lineNumbers(run)
      .map((line) => all[line - 1] ?? '')
      .join(' '),
  );
}

/** The paragraph that a link of a summary names. @example citedParagraph('#p4') // => 4 */
export function citedParagraph(href: string): number | undefined {
  const match = /^#p(\d+)$/.exec(href);
  return match ? Number(match[1]) : undefined;
}
