import { describe, expect, test, vi } from 'vitest';
import { loadCorpus } from '#content/read.ts';
import { badiaFile } from '#domain/derived/badia-file.ts';
import { allLocales } from '#domain/model/locales.ts';
import { indexOf } from '#domain/derived/reports.ts';
import { pairsOf, pairsWith } from '#domain/derived/ties.ts';
import type { CountedPlace } from '#pictures/map/chosen-marks.ts';
import { countedMap, locatorMap } from '#pictures/map/maps.ts';
import { brokenDiagram } from '#pictures/diagram/diagram-gate.ts';
import { tieDiagram } from '#pictures/diagram/diagram-text.ts';
import { modesByYear, outletsByKind, outletsByYear } from '#pictures/chart/counts.ts';
import { diagramSvg } from '#pictures/diagram/diagram.ts';
import { crowdedBoxes } from '#pictures/diagram/read-diagram.ts';
import { tieEdges } from '#pictures/diagram/tie-edges.ts';
import { crowding, seenTexts } from './read-svg.ts';
import { whereabouts } from '#pictures/map/whereabouts.ts';

// Mermaid itself and the layout engine take seconds to load, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** Every picture of the real content: nothing crowded, nothing lost. */
const corpus = loadCorpus();
const data = badiaFile(corpus);
const index = indexOf(corpus);
const { places } = corpus;
const words = { id: 'map', title: 'A title', description: 'A description' };
const counted = places.map((place): CountedPlace => ({
  ...place,
  count: index.reports.places.get(place.id)?.length ?? 0,
}));

const namesOn = (svg: string): string =>
  seenTexts(svg)
    .map(({ text }) => text)
    .join(' ');

describe.each(allLocales)('in %s', (locale) => {
  test('no name on any map leaves it or lies over another', () => {
    const overviews = (['wide', 'narrow'] as const).map((frame) => countedMap({ ...words, locale, counted, frame }));
    const locators = places
      .filter((place) => whereabouts(place))
      .map((place) => locatorMap({ ...words, locale, shown: [place], places }));
    const events = corpus.events
      .map((event) => places.filter(({ id }) => event.places.some((each) => each.id === id)))
      .filter((shown) => shown.some((place) => whereabouts(place)))
      .map((shown) => locatorMap({ ...words, locale, shown, places }));
    for (const svg of [...overviews, ...locators, ...events]) expect(crowding(svg)).toEqual([]);
  });

  test('a locator map names its place', () => {
    for (const place of places.filter((each) => whereabouts(each)))
      expect(namesOn(locatorMap({ ...words, locale, shown: [place], places }))).toContain(place.name[locale]);
  });
});

const pairs = pairsOf(corpus.articles);
const nameOf = (id: string) => corpus.actors.find((actor) => actor.id === id)?.name ?? { en: id, ar: id };
const termOf = (id: string) => corpus.terms.find((term) => term.id === id) ?? {};
const word = (id: string) => corpus.terms.find((term) => term.id === id)?.name ?? { en: id, ar: id };
const tied = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
const drawings = [
  ['overall', pairs.flatMap(({ ties }) => ties).filter(({ relation }) => relation.mode !== 'hostility')] as const,
  ...tied.map((id) => [id, pairsWith(pairs, id).flatMap(({ ties }) => ties)] as const),
  ...pairs.map(({ id, ties }) => [id, ties] as const),
];

test.each(allLocales)(
  'every diagram of ties is sound Mermaid, with its labels in boxes of their own, in %s',
  async (locale) => {
    for (const [id, ties] of drawings) {
      const source = tieDiagram(tieEdges(ties, termOf), {
        locale,
        title: 'A title',
        description: 'A description',
        nameOf,
        word,
      });
      expect(await brokenDiagram(source), id).toBeUndefined();
      expect(crowdedBoxes(diagramSvg({ source, id })), id).toEqual([]);
    }
  },
);

test('a diagram’s numbers are those of the data file', () => {
  const relations = data.articles.flatMap(({ statements }) => statements.flatMap(({ relations }) => relations));
  for (const { from, to, mode, types } of tieEdges(
    pairs.flatMap(({ ties }) => ties),
    termOf,
  ))
    for (const { type, count } of types) {
      const isBetween = (one: string, other: string) =>
        (one === from && other === to) || (one === to && other === from);
      const reported = relations.filter((each) => (each.mode ?? 'none') === mode && each.type === type);
      const exact = reported.filter((each) => each.from === from && each.to === to).length;
      const either = reported.filter((each) => isBetween(each.from, each.to)).length;
      expect([exact, either], `${from} ${type} ${to}`).toContain(count);
    }
  const drawn = tieEdges(
    pairs.flatMap(({ ties }) => ties),
    termOf,
  ).reduce((sum, { count }) => sum + count, 0);
  expect(drawn).toBe(relations.length);
});

test('the numbers by outlet, kind and year are those of the data file', () => {
  const sum = (cells: number[]) => cells.reduce((total, count) => total + count, 0);
  for (const grid of [outletsByYear(corpus.articles), outletsByKind(corpus.articles)])
    for (const { id, cells } of grid.rows)
      expect(sum(cells), id).toBe(
        data.articles.filter(({ outlet }) => outlet === id).flatMap(({ statements }) => statements).length,
      );
  const { columns, rows } = outletsByKind(corpus.articles);
  for (const [index, kind] of columns.entries())
    expect(sum(rows.map(({ cells }) => cells[index] ?? 0)), kind).toBe(
      data.articles.flatMap(({ statements }) => statements).filter((statement) => statement.kind === kind).length,
    );
  for (const { ties } of pairs)
    expect(sum(modesByYear(ties).rows.flatMap(({ cells }) => cells))).toBe(
      ties.filter(({ relation }) => relation.mode).length,
    );
});

test('a map’s numbers are those of the data file', () => {
  const statements = data.articles.flatMap((article) => article.statements);
  for (const { id, count } of counted)
    expect(count, id).toBe(
      statements.filter((statement) =>
        statement.places.some((place) => (typeof place === 'string' ? place : place.id) === id),
      ).length,
    );
});
