import { expect, test } from 'vitest';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { countedMarks } from './chosen-marks.ts';
import { markRadius } from './map-marks.ts';
import { viewOf } from './map-view.ts';
import { mostCounted } from './chosen-marks.ts';
import { countedMap, locatorMap } from './maps.ts';
import { crowding, seenTexts } from '#pictures/read-svg.ts';
import { samplePlaces } from '#tests/samples/places.ts';
import { scaleBar } from './scale-bar.ts';
import { distanceKm } from './map-view.ts';
import { nearestDrawn, whereabouts } from './whereabouts.ts';
import { directionFrom, whereaboutsText } from './whereabouts-text.ts';

const places = samplePlaces();
const placeOf = (id: string) => {
  const found = places.find((place) => place.id === id);
  if (!found) throw new Error(id);
  return found;
};
const textOf = (id: string, locale: Locale) =>
  whereaboutsText(placeOf(id), nearestDrawn(placeOf(id), placeOf), places, locale);
const words = { id: 'map', title: 'A title', description: 'A description' };

for (const locale of allLocales) {
  const overview = () => countedMap({ ...words, locale, counted: places, places, frame: 'wide', isNumbered: true });
  const locator = (id: string) => locatorMap({ ...words, locale, shown: [placeOf(id)], places });

  test(`the overview is drawn as it was agreed, in ${locale}`, async () => {
    await expect(overview()).toMatchFileSnapshot(`golden/overview.${locale}.svg`);
  });

  test(`a locator map is drawn as it was agreed, in ${locale}`, async () => {
    await expect(locator('airport')).toMatchFileSnapshot(`golden/locator.${locale}.svg`);
  });

  test(`no name leaves its map or lies over another or over a mark, in ${locale}`, () => {
    const maps = [overview(), ...places.filter((place) => whereabouts(place)).map(({ id }) => locator(id))];
    for (const svg of maps) {
      expect(seenTexts(svg).length).toBeGreaterThan(2);
      expect(crowding(svg)).toEqual([]);
    }
  });

  test.each([
    'The Second Northern Crossing of the Lower Euphrates Between the Old Market and the Customs House',
    'المعبر الشمالي الثاني على الفرات الأدنى بين السوق القديمة ودار الجمارك والمستودعات الكبرى',
  ])(`a place with a long name is named in several lines, in ${locale}: %s`, (name) => {
    const shown = { ...placeOf('airport'), name: { en: name, ar: name } };
    const svg = locatorMap({ ...words, locale, shown: [shown], places });
    const lines = seenTexts(svg).map(({ text }) => text);
    expect(lines.join(' ')).toContain(name);
    expect(lines).not.toContain(name);
    expect(crowding(svg)).toEqual([]);
  });

  test(`a place is named in the page’s language and linked within it, in ${locale}`, () => {
    expect(overview()).toContain(
      `<a href="/${locale}/places/airport/" aria-label="${placeOf('airport').name[locale]}">`,
    );
    expect(seenTexts(overview()).map(({ text }) => text)).toContain(placeOf('airport').name[locale]);
  });

  test(`the scale bar is as long as it says, in ${locale}`, () => {
    const view = viewOf([[40, 35]], 340, 255, 260);
    const { km, svg } = scaleBar(view, locale);
    const length = Number(/h([\d.]+)/.exec(svg)?.[1]);
    const [x, y] = view.project([40, 35]);
    const [east] = view.project([40.1, 35]);
    expect(length / km).toBeCloseTo((east - x) / distanceKm([40, 35], [40.1, 35]), 1);
    expect(y).toBeCloseTo(255 / 2, 0);
  });
}

test('the same input gives the same map', () => {
  const draw = () =>
    countedMap({ ...words, locale: 'ar', counted: samplePlaces(), places, frame: 'narrow', isNumbered: true });
  expect(draw()).toBe(draw());
});

test('a place known only as an area is drawn as a disc, never as a point', () => {
  const svg = locatorMap({ ...words, locale: 'en', shown: [placeOf('the-mountain')], places: [] });
  expect(svg).toContain('class="map-area map-focus"');
  expect(svg).not.toContain('map-point');
});

test('governorates and rivers are drawn by their own shape', () => {
  const draw = (id: string) => locatorMap({ ...words, locale: 'en', shown: [placeOf(id)], places: [] });
  expect(draw('governorate')).toContain('map-shape map-focus');
  expect(draw('the-river')).toContain('map-stretch map-focus');
});

test('a place without coordinates is shown by the nearest one around it, and the words say so', () => {
  expect(nearestDrawn(placeOf('lost-desert'), placeOf)?.id).toBe('the-mountain');
  expect(textOf('lost-desert', 'en')).toContain('marked is Jabal al-Bishri');
  expect(textOf('lost-desert', 'ar')).toContain('جبل البشري');
});

test('a mark’s area grows with the count, and places without a report have none', () => {
  const marks = countedMarks(places, 'en');
  expect(marks.map(({ name, count }) => [name, count])).toEqual([
    ['Deir ez-Zor military airport', 4],
    ['Deir ez-Zor', 3],
    ['Jabal al-Bishri', 2],
  ]);
  expect(markRadius({ count: 16, isFocus: true }) / markRadius({ count: 4, isFocus: true })).toBeCloseTo(2);
});

test('words say how far from which city, and in which direction', () => {
  expect(textOf('airport', 'en')).toBe('About 6 km south-east of Deir ez-Zor.');
  expect(textOf('airport', 'ar')).toBe('على نحو 6 كم جنوب شرقي دير الزور.');
  expect(textOf('the-mountain', 'en')).toMatch(/^Known only as an area/);
});

test.each([
  [[40, 36], 'n'],
  [[41, 35], 'e'],
  [[40, 34], 's'],
  [[39, 35], 'w'],
  [[39.1, 34.3], 'sw'],
] as const)('%j lies %s of 40° east, 35° north', (point, direction) => {
  expect(directionFrom([40, 35], point)).toBe(direction);
});

test('distances are great-circle ones', () => {
  // Susah to Deir ez-Zor: 116 km, as the fact sheet has it.
  expect(distanceKm([40.958, 34.534], [40.141, 35.336])).toBeCloseTo(116, 0);
});

test('of too many places those of which most is reported are on the map, in their order, and none of which nothing is', () => {
  const [place, ...others] = samplePlaces();
  if (!place) throw new Error('no place');
  const counted = [place, ...others].slice(0, 3).map((each, at) => ({ ...each, count: [1, 0, 2][at] ?? 0 }));
  expect(mostCounted(counted, 1).map(({ count }) => count)).toEqual([2]);
  expect(mostCounted(counted, 3).map(({ count }) => count)).toEqual([1, 2]);
});
