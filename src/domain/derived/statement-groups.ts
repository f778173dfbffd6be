import type { Statement } from '#domain/model/statement.ts';

/** Statements that stand beside one paragraph: the main one that each of them rests on. */
export interface StatementGroup {
  paragraph: number;
  statements: { statement: Statement; /** Its place in the whole list, from 1. */ number: number }[];
}

/** Up to this paragraph there is a class that puts it on its row; a longer article is read without the rows. */
export const mostRows = 120;

/** The class of the row of a paragraph; the first row holds the headings. @example rowClass(1) // => 'lg:row-start-2' */
export const rowClass = (paragraph: number): string => `lg:row-start-${paragraph + 1}`;

/** The statements of an article by the main paragraph they rest on, in the order of the paragraphs; within one in the order of the file, numbers kept. */
export function statementGroups(statements: readonly Statement[]): StatementGroup[] {
  const groups = Map.groupBy(
    statements.map((statement, index) => ({ statement, number: index + 1 })),
    // What rests on the title stands beside the first paragraph.
    ({ statement }) => Math.max(1, statement.paragraphs[0] ?? 0),
  );
  return [...groups].sort(([a], [b]) => a - b).map(([paragraph, members]) => ({ paragraph, statements: members }));
}
