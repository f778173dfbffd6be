import { expect, test, vi } from 'vitest';
import { badiaFile } from '#domain/derived/badia-file.ts';
import { pairsOf } from '#domain/derived/ties.ts';
import { allLocales } from '#domain/model/locales.ts';
import { statementKinds } from '#domain/model/vocabulary.ts';
import { modesByYear, outletsByKind, outletsByYear, type CountGrid } from '#pictures/chart/counts.ts';
import { tieEdges } from '#pictures/diagram/tie-edges.ts';
import { fixture } from '#tests/samples/content-copy.ts';
import { countedPlaces, drawnPictures } from '#tests/samples/drawn-pictures.ts';

// Mermaid itself and the layout engine take seconds to load, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Every picture of a whole content folder: nothing crowded, nothing lost, no number but the data file's. */
const { corpus } = fixture;
const data = badiaFile(corpus);
const told = data.articles.flatMap(({ outlet, statements }) => statements.map((each) => ({ outlet, ...each })));
const pairs = pairsOf(corpus.articles);
const ties = pairs.flatMap((pair) => pair.ties);

test.each(allLocales)('every map and every diagram is sound, with room for each name, in %s', async (locale) => {
  const drawn = await drawnPictures(corpus, locale);
  expect(drawn.length).toBeGreaterThan(40);
  for (const { name, faults } of drawn) expect(faults, name).toEqual([]);
});

test('a diagram’s lines are the relations of the data file, each counted once', () => {
  const directed = new Map(corpus.terms.map((term) => [term.id, term.directed]));
  const relations = told.flatMap((statement) => statement.relations);
  const key = (from: string, type: string, to: string, mode = 'none') =>
    [...(directed.get(type) === false ? [from, to].sort() : [from, to]), type, mode].join(' ');
  const reported = Map.groupBy(relations, ({ from, type, to, mode }) => key(from, type, to, mode));
  const drawn = tieEdges(ties, (id) => ({ directed: directed.get(id) })).flatMap(({ from, to, mode, types }) =>
    types.map(({ type, count }) => [key(from, type, to, mode), count] as const),
  );
  expect(new Map(drawn)).toEqual(new Map([...reported].map(([each, members]) => [each, members.length])));
  expect(drawn).toHaveLength(reported.size);
});

test('the numbers by outlet, kind and year are those of the data file, in every row and every column', () => {
  const cellsOf = ({ columns, rows }: CountGrid) =>
    Object.fromEntries(
      rows.map(({ id, cells }) => [id, Object.fromEntries(columns.map((column, index) => [column, cells[index]]))]),
    );
  const expected = (columns: readonly string[], columnOf: (statement: (typeof told)[number]) => string) =>
    Object.fromEntries(
      [...Map.groupBy(told, ({ outlet }) => outlet)].map(([outlet, members]) => [
        outlet,
        Object.fromEntries(
          columns.map((column) => [column, members.filter((each) => columnOf(each) === column).length]),
        ),
      ]),
    );
  expect(cellsOf(outletsByKind(corpus.articles))).toEqual(expected(statementKinds, ({ kind }) => kind));
  // The years that the fixture tells of, and what it gives no date for.
  const years = ['2019', '2020', '2021', 'undated'];
  expect(outletsByYear(corpus.articles).columns).toEqual(years);
  expect(cellsOf(outletsByYear(corpus.articles))).toEqual(
    expected(years, ({ when }) =>
      when ? (/(\d{4})[^,/]*$/.exec(when.edtf.replace(/\]$/, ''))?.[1] ?? '') : 'undated',
    ),
  );
});

test('the ties by year are all that have a kind', () => {
  for (const pair of pairs) {
    const { rows, columns } = modesByYear(pair.ties);
    const counted = rows.flatMap(({ cells }) => cells);
    expect(counted.length).toBe(rows.length * columns.length);
    expect(
      counted.reduce((sum, count) => sum + count, 0),
      pair.id,
    ).toBe(pair.ties.filter(({ relation }) => relation.mode).length);
  }
});

test('a map’s numbers are those of the data file', () => {
  const counted = countedPlaces(corpus);
  expect(counted.filter(({ count }) => count > 0).length).toBeGreaterThan(5);
  for (const { id, count } of counted)
    expect(count, id).toBe(
      told.filter(({ places }) => places.some((place) => (typeof place === 'string' ? place : place.id) === id)).length,
    );
});
