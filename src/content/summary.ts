import type { Fault } from '#domain/checks/faults.ts';
import type { SummarySentence } from '#domain/model/corpus.ts';
import { summaryDiagrams, summarySentences } from '#markdown/summary.ts';
import type { Fence } from '#markdown/fence-faults.ts';

/** The frontmatter and the body of an MDX file, with the line on which the body begins; undefined without frontmatter. */
export function splitFrontmatter(text: string): { facts: string; body: string; line: number } | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return undefined;
  return { facts: match[1] ?? '', body: text.slice(match[0].length), line: match[0].split('\n').length };
}

/**
 * The sentences of a summary, its diagrams added to the fences; undefined where it does not parse, with the fault added.
 * @param line on which the body begins in its file, so that a fault names the line of the file
 */
export function readSummary(
  file: string,
  body: string,
  faults: Fault[],
  fences: Fence[],
  line = 1,
): SummarySentence[] | undefined {
  try {
    const atItsLine = '\n'.repeat(line - 1) + body;
    const sentences = summarySentences(atItsLine);
    fences.push(...summaryDiagrams(atItsLine).map((diagram) => ({ file, ...diagram })));
    return sentences;
  } catch (error) {
    faults.push({
      file,
      field: 'the summary',
      problem: `does not parse as MDX: ${(error as Error).message.split('\n')[0] ?? ''}`,
      fix: 'Write plain paragraphs; "{" and "<" have a meaning in MDX.',
    });
    return undefined;
  }
}
