import type { Making } from './making.ts';

/** What a cell may hold; several values are joined by `; `, nothing is an empty cell. */
export type Cell = string | number | null | undefined | readonly (string | number)[];

/** A column of a data file: its name, what it means in both languages, and what it holds of a row. */
export interface Column<Row> {
  name: string;
  en: string;
  ar: string;
  of: (row: Row, making: Making) => Cell;
}

/** A data file of rows and columns. */
export interface Table<Row = unknown> {
  file: string;
  rows: (making: Making) => readonly Row[];
  columns: readonly Column<Row>[];
}

/** What stands between several values of one cell. */
const between = '; ';

/** A cell as text; a number stays one. */
export function cellText(cell: Cell): string | number {
  if (cell === null || cell === undefined) return '';
  return typeof cell === 'object' ? cell.join(between) : cell;
}

/** A table with its rows' type forgotten, so that tables of all kinds may stand in one list. */
export const table = <Row>(made: Table<Row>): Table => made as unknown as Table;
