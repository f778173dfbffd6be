import type { Geometry } from 'geojson';
import { allLand, innerBorders, outerBorders, syria, waters } from './geo.ts';
import type { View } from './map-view.ts';
import { svgElement } from '#pictures/svg.ts';

const streams = [
  ['khabur', 'map-water map-stream'],
  ['tigris', 'map-water'],
  ['euphrates', 'map-water'],
  ['lake-assad', 'map-water map-lake'],
] as const;

/** What every map lies on: land, Syria, borders, waters. */
export function mapBase({ path, width, height }: View): string {
  const shape = (name: string, geometry: Geometry | undefined): string => {
    const d = geometry && path(geometry);
    return d ? svgElement('path', { class: name, d }) : '';
  };
  return [
    svgElement('rect', { class: 'map-sea', width, height }),
    shape('map-land', allLand),
    shape('map-syria', syria),
    shape('map-inner', innerBorders),
    shape('map-outer', outerBorders),
    ...streams.map(([name, className]) => shape(className, waters.get(name))),
  ].join('');
}
