import { placeColumns } from './columns/registries.ts';
import type { Making } from './making.ts';

/**
 * The places as GeoJSON (RFC 7946), with the columns of `places.csv` as properties. Each is a point, longitude first; one of
 * which no coordinates are known has no geometry, and one known only as an area says so in `precision`.
 */
export function placesGeoJson(making: Making): string {
  const collection = {
    type: 'FeatureCollection',
    features: making.file.places.map((place) => ({
      type: 'Feature',
      id: place.id,
      geometry:
        place.lat === null || place.lon === null ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
      properties: Object.fromEntries(placeColumns.map(({ name, of }) => [name, of(place, making) ?? null])),
    })),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
