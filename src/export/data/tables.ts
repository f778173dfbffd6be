import type { Table } from './column.ts';
import { actors, events, placeColumns, places } from './columns/registries.ts';
import { relations } from './columns/relations.ts';
import { statements } from './columns/statements.ts';

/** Every table of the data: one CSV file each. */
export const tables: readonly Table[] = [statements, actors, places, events, relations];

/** What the codebook explains: the tables, and the properties of the map's features. */
export const explained: readonly Pick<Table, 'file' | 'columns'>[] = [
  ...tables,
  { file: 'places.geojson', columns: placeColumns as unknown as Table['columns'] },
];
