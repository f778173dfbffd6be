import type { Geometry } from 'geojson';
import type { Place } from '#domain/model/corpus.ts';
import type { PlaceShape } from '#domain/model/vocabulary.ts';
import { iraqiBorder, shapes, syria, waters } from './geo.ts';
import type { LonLat } from './map-view.ts';

/**
 * How a place is drawn: a town or a building as a point; what is known only as an area as a soft disc about its point;
 * what the geodata has a shape for as that shape.
 */
export type Whereabouts =
  | { form: 'point'; at: LonLat }
  | { form: 'area'; at: LonLat; radiusKm: number }
  | { form: 'land'; at: LonLat; geometry: Geometry }
  | { form: 'line'; at: LonLat; geometry: Geometry };

/** What the geodata has a shape for, governorates apart, and where its name stands when the registry gives no point. */
const drawn: Record<PlaceShape, { form: 'land' | 'line'; geometry: Geometry | undefined; at?: LonLat }> = {
  syria: { form: 'land', geometry: syria, at: [38.5, 35] },
  iraq: { form: 'land', geometry: shapes.get('IQ'), at: [42.2, 34.2] },
  euphrates: { form: 'line', geometry: waters.get('euphrates') },
  'syrian-iraqi-border': { form: 'line', geometry: iraqiBorder },
};

/** The radius in km of the disc for an area without known limits: a sign for its kind, not a measurement. */
const radii: Partial<Record<Place['kind'], number>> = {
  desert: 45,
  countryside: 24,
  zone: 24,
  mountain: 16,
  road: 16,
  'oil-field': 8,
  neighbourhood: 3,
};
const otherRadius = 12;

/** Where a place is, as a map draws it; undefined where nothing is known of it but what it lies in. */
export function whereabouts({ kind, shape, coordinates, identifiers }: Place): Whereabouts | undefined {
  const at = coordinates && ([coordinates.lon, coordinates.lat] as const);
  const code = identifiers['iso-3166-2'];
  const known = shape ? drawn[shape] : code ? { form: 'land' as const, geometry: shapes.get(code), at } : undefined;
  const point = at ?? known?.at;
  if (known?.geometry && point) return { form: known.form, geometry: known.geometry, at: point };
  if (!at || coordinates.precision === 'unknown') return undefined;
  if (coordinates.precision === 'area')
    return { form: 'area', at, radiusKm: coordinates['radius-km'] ?? radii[kind] ?? otherRadius };
  return { form: 'point', at };
}

/** A city that a map draws as a point: what others are found by. */
export interface City {
  place: Place;
  at: LonLat;
}

/** The cities of each list of places, found once: every map of a place asks for them. */
const known = new WeakMap<readonly Place[], readonly City[]>();

/** The cities among some places. */
export function citiesOf(places: readonly Place[]): readonly City[] {
  const cities =
    known.get(places) ??
    places.flatMap((place): City[] => {
      const where = place.kind === 'city' ? whereabouts(place) : undefined;
      return where?.form === 'point' ? [{ place, at: where.at }] : [];
    });
  known.set(places, cities);
  return cities;
}

/** The place itself, or the nearest one around it that can be drawn. */
export function nearestDrawn(place: Place, placeOf: (id: string) => Place): Place | undefined {
  let found: Place | undefined = place;
  while (found && !whereabouts(found)) found = found.parent === undefined ? undefined : placeOf(found.parent);
  return found;
}
