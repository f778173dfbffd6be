import type { Geometry, MultiLineString, MultiPolygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as TopoPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import file from './geo/syria.json' with { type: 'json' };

/** The prepared geodata: where it comes from stands in `geo/README.md`. */
interface Tags {
  id: string;
  country?: string;
}
type Objects = { land: GeometryCollection<Tags>; water: GeometryCollection<Tags> };
const topology = file as unknown as Topology<Objects>;
const { land, water } = topology.objects;
type Land = GeometryObject<Tags>;
const tagsOf = ({ properties }: Land): Partial<Tags> => properties ?? {};
const isSyrian = (shape: Land): boolean => tagsOf(shape).country === 'SY';
const united = (shapes: Land[]): MultiPolygon => merge(topology, shapes as (Polygon<Tags> | TopoPolygon<Tags>)[]);
const edges = (isEdge: (a: Land, b: Land) => boolean): MultiLineString =>
  mesh(topology, land, (a, b) => isEdge(a as Land, b as Land));

/** All land that the maps know. */
export const allLand: MultiPolygon = united(land.geometries);
export const syria: MultiPolygon = united(land.geometries.filter(isSyrian));
/** Lines between governorates, and between states. */
export const innerBorders = edges((a, b) => a !== b && isSyrian(a) && isSyrian(b));
export const outerBorders = edges((a, b) => a !== b && !(isSyrian(a) && isSyrian(b)));

/** Every shape of the land by its ISO code: governorates (`SY-DY`) and neighbours (`IQ`). */
export const shapes: ReadonlyMap<string, Geometry> = new Map(
  feature<Tags>(topology, land).features.map(({ geometry, properties }) => [properties.id, geometry]),
);

/** Waters by name: `euphrates`, `tigris`, `khabur`, `lake-assad`. */
export const waters: ReadonlyMap<string, Geometry> = new Map(
  feature<Tags>(topology, water).features.map(({ geometry, properties }) => [properties.id, geometry]),
);

/** The line between Syria and Iraq. */
export const iraqiBorder = edges(
  (a, b) => (isSyrian(a) && tagsOf(b).id === 'IQ') || (isSyrian(b) && tagsOf(a).id === 'IQ'),
);
