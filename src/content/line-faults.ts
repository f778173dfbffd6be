import type { Fault } from '#domain/checks/faults.ts';
import type { Article } from '#domain/model/corpus.ts';
import { linesText, sourceLines } from '#domain/text/original.ts';

/** Line numbers that name no line, run backwards, or call a blank line a title, a byline or a heading. */
export function lineFaults(
  file: string,
  source: string,
  { title, byline, subheads, omit }: Article['original'],
): Fault[] {
  const all = sourceLines(source);
  const runs = [
    { field: 'original.title', run: title, isWords: true },
    ...(byline === undefined ? [] : [{ field: 'original.byline', run: byline, isWords: true }]),
    ...subheads.map((line) => ({ field: 'original.subheads', run: String(line), isWords: true })),
    ...omit.map(({ lines }) => ({ field: 'original.omit', run: lines, isWords: false })),
  ];
  return runs.flatMap(({ field, run, isWords }): Fault[] => {
    const [first = 0, last = first] = run.split('-').map(Number);
    const isThere = first <= last && last <= all.length;
    if (isThere && !(isWords && linesText(source, run) === '')) return [];
    const problem = isThere
      ? `line ${run} is blank`
      : `names line ${run}, but original.txt has lines 1 to ${all.length}`;
    return [{ file, field, problem, fix: 'Count the lines of original.txt, from 1.' }];
  });
}
