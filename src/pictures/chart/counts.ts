import type { Article } from '#domain/model/corpus.ts';
import { dateBounds } from '#domain/model/dates.ts';
import type { Report } from '#domain/derived/reports.ts';
import type { Tie } from '#domain/derived/ties.ts';
import { modes, statementKinds } from '#domain/model/vocabulary.ts';

/** How often each pair of keys comes up: rows and columns in a fixed order, a number in each cell. */
export interface CountGrid {
  columns: string[];
  rows: { id: string; cells: number[] }[];
}

/** The column for what has no date. */
export const undated = 'undated';

const yearOf = (edtf: string | undefined): string => (edtf === undefined ? undated : dateBounds(edtf).to.slice(0, 4));

function grid(
  pairs: readonly (readonly [row: string, column: string])[],
  rows: string[],
  columns: string[],
): CountGrid {
  const counts = Map.groupBy(pairs, ([row, column]) => `${row} ${column}`);
  return {
    columns,
    rows: rows.map((id) => ({ id, cells: columns.map((column) => counts.get(`${id} ${column}`)?.length ?? 0) })),
  };
}

/** Years without a gap from the first to the last, then the undated. */
function yearsOf(found: readonly string[]): string[] {
  const years = found.filter((year) => year !== undated).map(Number);
  if (years.length === 0) return [undated];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  return found.includes(undated) ? [...all, undated] : all;
}

const reportsOf = (articles: readonly Article[]): Report[] =>
  articles.flatMap((article) => article.statements.map((statement) => ({ article, statement })));
const outletsOf = (articles: readonly Article[]): string[] => [...new Set(articles.map(({ outlet }) => outlet))].sort();

/** Statements by the outlet that published them and the year (its last, for a stretch) that they are about. */
export function outletsByYear(articles: readonly Article[]): CountGrid {
  const pairs = reportsOf(articles).map(
    ({ article, statement }) => [article.outlet, yearOf(statement.when?.edtf)] as const,
  );
  return grid(pairs, outletsOf(articles), yearsOf(pairs.map(([, year]) => year)));
}

/** Statements by outlet and kind. */
export function outletsByKind(articles: readonly Article[]): CountGrid {
  const pairs = reportsOf(articles).map(({ article, statement }) => [article.outlet, statement.kind] as const);
  return grid(pairs, outletsOf(articles), [...statementKinds]);
}

/** Ties by kind and the year in which they were reported; kinds without a tie are left out. */
export function modesByYear(ties: readonly Tie[]): CountGrid {
  const pairs = ties.flatMap(({ relation: { mode }, article }) =>
    mode ? [[mode, yearOf(article.published.edtf)] as const] : [],
  );
  const found = modes.filter((mode) => pairs.some(([row]) => row === mode));
  return grid(pairs, found, yearsOf(pairs.map(([, year]) => year)));
}

/** How many sizes of disc there are. */
export const sizes = 6;

/** The size of a cell's disc, from 1 to 6: its area grows with the number; 0 is none. */
export function discSize(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.round(Math.sqrt(count / most) * sizes));
}
