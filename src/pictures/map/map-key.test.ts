import { describe, expect, test } from 'vitest';
import { allLocales } from '#domain/model/locales.ts';
import { seenTexts } from '#pictures/read-svg.ts';
import { samplePlaces } from '#tests/samples/places.ts';
import { countedMarks, keyOfMap, type CountedPlace } from './chosen-marks.ts';
import { cropped } from './map-crop.ts';
import { insetOf } from './map-inset.ts';
import type { Mark } from './map-marks.ts';
import { viewOf } from './map-view.ts';
import { countedMap } from './maps.ts';

const mark = (name: string, count: number, lon: number, lat: number): Mark => ({
  name,
  count,
  where: { form: 'point', at: [lon, lat] },
  isFocus: true,
});
const names = (marks: readonly Mark[]) => marks.map(({ name }) => name);
const words = { id: 'map', title: 'A title', description: 'A description' };
const [town] = samplePlaces();
/** Many places in one spot: most of their names find no room. */
const crowd = Array.from({ length: 12 }, (_, index): CountedPlace => ({
  ...(town as CountedPlace),
  id: `town-${index}`,
  name: { en: `Town of the Long Name Number ${index}`, ar: `بلدة ذات اسم طويل رقمها ${index}` },
  coordinates: { lat: 35 + index * 0.01, lon: 40, precision: 'town', source: 'none' },
}));

describe('a map is cropped to where most is reported', () => {
  const near = [mark('a', 20, 40, 35), mark('b', 20, 40.5, 35.2), mark('c', 20, 39.8, 34.8)];

  test('a far place with little to report lies beyond the edge', () => {
    const { within, beyond } = cropped([...near, mark('far', 2, 36.3, 33.5)]);
    expect(names(within)).toEqual(['a', 'b', 'c']);
    expect(names(beyond)).toEqual(['far']);
  });

  test('a far place with much to report stays', () => {
    expect(cropped([...near, mark('far', 30, 36.3, 33.5)]).beyond).toEqual([]);
  });

  test('a lone place stays', () => {
    expect(names(cropped([mark('a', 1, 40, 35)]).within)).toEqual(['a']);
  });
});

describe('an inset', () => {
  test('shows of which part of the country a map is, in a corner without a mark', () => {
    const view = viewOf([[40, 35]], 340, 300, 200);
    const inset = insetOf(view, [], [mark('far', 1, 36.3, 33.5)], 1);
    expect(inset?.svg).toContain('map-cut');
    expect(inset?.svg.match(/map-beyond/g)).toHaveLength(1);
  });

  test('is left out where the map shows the whole country', () => {
    const view = viewOf(
      [
        [36, 32.9],
        [41.6, 36.6],
      ],
      340,
      300,
      0,
    );
    expect(insetOf(view, [], [], 1)).toBeUndefined();
  });
});

describe.each(allLocales)('in %s', (locale) => {
  const draw = (isNumbered: boolean) =>
    countedMap({ ...words, locale, counted: crowd, places: crowd, frame: 'narrow', isNumbered });

  test('every mark has its name, or its number in the key', () => {
    const seen = seenTexts(draw(true)).map(({ text }) => text);
    const key = keyOfMap(crowd, locale);
    expect(key.filter(({ isBeyond, number }) => !isBeyond && number !== undefined)).toHaveLength(crowd.length);
    for (const { place, number } of key)
      expect(
        seen.some((text) => text === String(number) || text === place.name[locale]),
        place.id,
      ).toBe(true);
  });

  test('a mark that shows a number is called by its name all the same', () => {
    for (const { name } of crowd)
      expect(draw(true).replace(/aria-label="\d+\. /g, 'aria-label="')).toContain(`aria-label="${name[locale]}"`);
  });

  test('a map without a key has no numbers', () => {
    expect(seenTexts(draw(false)).filter(({ text }) => /^\d+$/.test(text))).toEqual([]);
  });
});

test('the key has the marks by their numbers, then what has none', () => {
  const key = keyOfMap(samplePlaces(), 'en');
  expect(key.map(({ place, number }) => [place.id, number])).toEqual([
    ['airport', 1],
    ['deir-ez-zor', 2],
    ['the-mountain', 3],
    ['governorate', undefined],
    ['lost-desert', undefined],
    ['the-river', undefined],
  ]);
  expect(countedMarks(samplePlaces(), 'en').map(({ number }) => number)).toEqual([1, 2, 3]);
});
