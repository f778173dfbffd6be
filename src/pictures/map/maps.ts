import { geoBounds } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { Place } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { countedMarks, focusMarks, orientation, type CountedPlace } from './chosen-marks.ts';
import { cropped } from './map-crop.ts';
import { corners } from './map-inset.ts';
import { mapSvg } from './map.ts';
import type { Mark } from './map-marks.ts';
import { viewOf, type LonLat, type View } from './map-view.ts';

/** The corners of a shape, or of the country where the shape is larger. */
function cornersOf(geometry: Geometry): readonly LonLat[] {
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
  const points = marks.flatMap(({ where, count }): LonLat[] => {
    if (where.form === 'point' || (where.form === 'area' && count !== undefined)) return [where.at];
    if (where.form === 'line') return [...corners];
    if (where.form === 'land') return [...cornersOf(where.geometry)];
    const [lon, lat] = where.at;
    const degrees = where.radiusKm / 111;
    return [
      [lon - degrees, lat - degrees],
      [lon + degrees, lat + degrees],
    ];
  });
  return viewOf(points, width, height, least);
}

/** The maps of all reports: their size in px, and the least width of what they show in km. */
const frames = {
  /** The page of the map, and the same on a phone. */
  wide: { width: 940, height: 600, least: 300 },
  narrow: { width: 340, height: 400, least: 300 },
  /** Beside the articles of the home page. */
  front: { width: 560, height: 400, least: 300 },
  /** Beside the reports about an actor, and of a place. */
  small: { width: 340, height: 255, least: 260 },
} as const;

type Words = { locale: Locale; id: string; title: string; description: string };

/**
 * The map of places sized by how much is reported about them, cropped to where most is reported, with an inset of the
 * country and the cities near them.
 * @param isNumbered whether there is a key, whose numbers stand for the names without room
 */
export function countedMap({
  counted,
  places,
  frame,
  isNumbered,
  ...words
}: Words & {
  counted: readonly CountedPlace[];
  places: readonly Place[];
  frame: keyof typeof frames;
  isNumbered: boolean;
}): string {
  const { width, height, least } = frames[frame];
  const { within, beyond } = cropped(countedMarks(counted, words.locale));
  const marks = isNumbered ? within : within.map((mark) => ({ ...mark, number: undefined }));
  const others = orientation(
    places,
    counted.filter(({ count }) => count > 0).map((place) => place.id),
    words.locale,
  );
  const view = viewAround(marks, width, height, least);
  return mapSvg({ ...words, view, marks: [...marks, ...others], beyond });
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
  const view = viewAround(marks, frames.small.width, frames.small.height, frames.small.least);
  return mapSvg({ ...words, view, marks: [...marks, ...others] });
}
