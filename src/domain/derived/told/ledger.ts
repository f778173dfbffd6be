import { reportsNewestFirst, type Report } from '#domain/derived/reports.ts';
import type { Pair, Tie } from '#domain/derived/ties.ts';
import type { Relation } from '#domain/model/statement.ts';
import { columnOf, columns, type Column, type TermOf } from './columns.ts';
import { mostOnPage, yearParts, type YearPart } from './year-parts.ts';

/** A line of the ledger: a statement, with what it reports of one column. */
export interface LedgerLine extends Report {
  relations: Relation[];
}

/** What is reported between two sides, by column. */
export type Ledger = Readonly<Record<Column, readonly LedgerLine[]>>;

const byColumn = (linesIn: (column: Column) => LedgerLine[]): Ledger => ({
  cooperation: linesIn('cooperation'),
  bargaining: linesIn('bargaining'),
  rivalry: linesIn('rivalry'),
  other: linesIn('other'),
});

/** Ties as lines, in their order: a statement that reports several stands once. */
export function linesOf(ties: readonly Tie[]): LedgerLine[] {
  const lines = Map.groupBy(ties, ({ statement }) => statement);
  return [...lines.values()].flatMap(([first, ...rest]) =>
    first
      ? [
          {
            article: first.article,
            statement: first.statement,
            relations: [first, ...rest].map(({ relation }) => relation),
          },
        ]
      : [],
  );
}

/** What is reported between two groups of actors, newest first: each statement once a column. */
export function ledgerOf(
  pairs: readonly Pair[],
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  termOf: TermOf,
): Ledger {
  const between = pairs
    .filter(({ a, b }) => (one.has(a) && other.has(b)) || (one.has(b) && other.has(a)))
    .flatMap(({ ties }) => ties)
    .sort(reportsNewestFirst);
  const linesIn = (column: Column) => linesOf(between.filter(({ relation }) => columnOf(relation, termOf) === column));
  return byColumn(linesIn);
}

/** A ledger with the lines of some statements alone: a page of it. */
export function ledgerWithin(ledger: Ledger, reports: readonly Report[]): Ledger {
  const kept = new Set(reports.map(({ statement }) => statement));
  const within = (column: Column) => ledger[column].filter(({ statement }) => kept.has(statement));
  return byColumn(within);
}

/** Every statement of a ledger once, newest first. */
export function statementsOfLedger(ledger: Ledger): Report[] {
  const once = new Map(columns.flatMap((column) => ledger[column]).map((line) => [line.statement, line]));
  return [...once.values()].sort(reportsNewestFirst);
}

/** The years into which a ledger is cut that is too long for one page. */
export const ledgerYears = (ledger: Ledger): YearPart<Report>[] =>
  yearParts(statementsOfLedger(ledger), { fits: mostOnPage, most: mostOnPage });
