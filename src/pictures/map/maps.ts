import { geoBounds } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { Place } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { countedMarks, focusMarks, orientation, type CountedPlace } from './chosen-marks.ts';
import { mapSvg } from './map.ts';
import type { Mark } from './map-marks.ts';
import { viewOf, type LonLat, type View } from './map-view.ts';

/** The corners of the country, for the overview. */
const corners: LonLat[] = [
  [36, 32.9],
  [41.6, 36.6],
];

/** The corners of a shape, or of the country where the shape is larger. */
function cornersOf(geometry: Geometry): LonLat[] {
  const [[west, south], [east, north]] = geoBounds(geometry);
  const isLarge = east - west > 5;
  return isLarge
    ? corners
    : [
        [west, south],
        [east, north],
      ];
}

/** What a map around marks shows: points, the rims of discs, the corners of governorates; for states and lines the country. */
export function viewAround(marks: readonly Mark[], width: number, height: number, least: number): View {
  const points = marks.flatMap(({ where }): LonLat[] => {
    if (where.form === 'point') return [where.at];
    if (where.form === 'line') return corners;
    if (where.form === 'land') return cornersOf(where.geometry);
    const [lon, lat] = where.at;
    const degrees = where.radiusKm / 111;
    return [
      [lon - degrees, lat - degrees],
      [lon + degrees, lat + degrees],
    ];
  });
  return viewOf(points, width, height, least);
}

const frames = {
  wide: () => viewOf(corners, 720, 560, 0),
  narrow: () => viewOf(corners, 340, 330, 0),
};

/** A small map: its size in px, and the least width of what it shows in km. */
const small = { width: 340, height: 255, least: 260 };

type Words = { locale: Locale; id: string; title: string; description: string };

/** The map of places sized by how much is reported about them: of the whole country, or around them. */
export function countedMap(
  input: Words & { counted: readonly CountedPlace[] } & (
      { frame: 'wide' | 'narrow' } | { frame: 'around'; places: readonly Place[] }
    ),
): string {
  const { counted, locale, id, title, description } = input;
  const marks = countedMarks(counted, locale);
  const words = { locale, id, title, description };
  if (input.frame !== 'around') return mapSvg({ ...words, view: frames[input.frame](), marks });
  const others = orientation(
    input.places,
    counted.filter(({ count }) => count > 0).map((place) => place.id),
    locale,
  );
  const view = viewAround(marks, small.width, small.height, small.least);
  return mapSvg({ ...words, view, marks: [...marks, ...others] });
}

/** The map of one place or a few, with the cities near them. */
export function locatorMap({
  shown,
  places,
  ...words
}: Words & { shown: readonly Place[]; places: readonly Place[] }): string {
  const marks = focusMarks(shown, words.locale);
  const others = orientation(
    places,
    shown.map(({ id }) => id),
    words.locale,
  );
  const view = viewAround(marks, small.width, small.height, small.least);
  return mapSvg({ ...words, view, marks: [...marks, ...others] });
}
