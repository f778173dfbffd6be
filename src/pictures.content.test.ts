import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#content.ts';
import { badiaFile } from '#domain/badia-file.ts';
import { allLocales } from '#domain/locales.ts';
import { indexOf } from '#domain/reports.ts';
import type { CountedPlace } from '#pictures/chosen-marks.ts';
import { countedMap, locatorMap } from '#pictures/maps.ts';
import { crowding } from '#pictures/read-svg.ts';
import { whereabouts } from '#pictures/whereabouts.ts';

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

describe.each(allLocales)('in %s', (locale) => {
  test('no name on any map leaves it or lies over another', () => {
    const overviews = (['wide', 'narrow'] as const).map((frame) => countedMap({ ...words, locale, counted, frame }));
    const locators = places
      .filter((place) => whereabouts(place))
      .map((place) => locatorMap({ ...words, locale, shown: [place], places }));
    const events = corpus.events
      .map((event) => places.filter(({ id }) => event.places.includes(id)))
      .filter((shown) => shown.some((place) => whereabouts(place)))
      .map((shown) => locatorMap({ ...words, locale, shown, places }));
    for (const svg of [...overviews, ...locators, ...events]) expect(crowding(svg)).toEqual([]);
  });

  test('a locator map names its place', () => {
    for (const place of places.filter((each) => whereabouts(each)))
      expect(locatorMap({ ...words, locale, shown: [place], places })).toContain(`>${place.name[locale]}</text>`);
  });
});

test('a map’s numbers are those of the data file', () => {
  const statements = data.articles.flatMap((article) => article.statements);
  for (const { id, count } of counted)
    expect(count, id).toBe(statements.filter((statement) => statement.places.includes(id)).length);
});
