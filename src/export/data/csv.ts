import { stringify } from 'csv-stringify/sync';
import { cellText, type Table } from './column.ts';
import type { Making } from './making.ts';

/**
 * A table as CSV (RFC 4180) that spreadsheets open without harm: with a byte order mark, so that they show its Arabic, and
 * with a `'` before what they would take for a formula.
 */
const csv = (header: string[], rows: (string | number)[][]): string =>
  stringify([header, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  });

/** A table of the data as CSV. */
export const tableCsv = ({ columns, rows }: Table, making: Making): string =>
  csv(
    columns.map(({ name }) => name),
    rows(making).map((row) => columns.map(({ of }) => cellText(of(row, making)))),
  );

/** What every column of the tables means. */
export const codebookCsv = (tables: readonly Pick<Table, 'file' | 'columns'>[]): string =>
  csv(
    ['file', 'column', 'meaning_en', 'meaning_ar'],
    tables.flatMap(({ file, columns }) => columns.map(({ name, en, ar }) => [file, name, en, ar])),
  );
