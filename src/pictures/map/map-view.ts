import { geoDistance, geoMercator, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';

/** A point in degrees, as GeoJSON has it: east, then north. */
export type LonLat = readonly [lon: number, lat: number];

/** What a map shows, and how large: its size in px and the projection that fits. */
export interface View {
  width: number;
  height: number;
  project: (point: LonLat) => [x: number, y: number];
  /** The point that is seen there. */
  invert: (place: readonly [x: number, y: number]) => LonLat;
  path: GeoPath;
  /** How many px a kilometre is in the middle of the map. */
  pxPerKm: number;
}

/** The mean radius of the earth in km (IUGG). */
const earthRadius = 6371;

/** The great-circle distance in km. */
export function distanceKm(a: LonLat, b: LonLat): number {
  return geoDistance([...a], [...b]) * earthRadius;
}

const kmPerDegree = (earthRadius * Math.PI) / 180;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** What is drawn beyond the edge, so that no line of a cut shape is seen. */
const bleed = 4;

/** The corners of what the geodata covers well: maps stay inside. */
const covered = { west: 34.9, south: 31.6, east: 43.4, north: 38.1 };

/**
 * A map around points: all of them with room beside them, at least so many kilometres wide, never beyond the geodata.
 * Mercator, as readers know it from other maps; at these sizes its distortion does not matter.
 * @param least the least width in km
 */
export function viewOf(points: readonly LonLat[], width: number, height: number, least: number): View {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const middle = radians((south + north) / 2);
  const room = 1.3;
  const wanted = Math.max((east - west) * room, least / (kmPerDegree * Math.cos(middle)));
  const wantedHigh = Math.max((north - south) * room, 0) / Math.cos(middle);
  const span = Math.min(Math.max(wanted, (wantedHigh * width) / height), covered.east - covered.west);
  const spanHigh = ((span * height) / width) * Math.cos(middle);
  const lon = within((west + east) / 2, covered.west + span / 2, covered.east - span / 2);
  const lat = within((south + north) / 2, covered.south + spanHigh / 2, covered.north - spanHigh / 2);
  const projection: GeoProjection = geoMercator()
    .center([lon, lat])
    .scale((width / span) * (180 / Math.PI))
    .translate([width / 2, height / 2])
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
  return {
    width,
    height,
    project: (point) => projection([...point]) ?? [Number.NaN, Number.NaN],
    invert: ([x, y]) => projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN],
    path: geoPath(projection).digits(1),
    pxPerKm: width / (span * kmPerDegree * Math.cos(radians(lat))),
  };
}

function within(value: number, low: number, high: number): number {
  return low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);
}
