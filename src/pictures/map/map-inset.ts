import { allLand, syria } from './geo.ts';
import type { Mark } from './map-marks.ts';
import { viewOf, type LonLat, type View } from './map-view.ts';
import { svgElement, type Box } from '#pictures/svg.ts';

/** The corners of the country. */
export const corners: readonly LonLat[] = [
  [36, 32.9],
  [41.6, 36.6],
];

/** From this share of the country’s width on a map needs no inset. */
const whole = 0.8;
/** The width of the inset as a share of the map’s, and its height as one of its width. */
const [share, flat] = [0.21, 0.88];
const margin = 6;

/** A small map of the country in a corner of the map: where the map is cut out of it, and what lies beyond. */
export interface Inset {
  svg: string;
  box: Box;
}

/**
 * The inset of a map, in the corner above or below on the side given where fewest marks lie; undefined where the map
 * shows nearly all of the country.
 * @param side the side of the scale, on which the lower corner is taken: 1 on the left
 */
export function insetOf(view: View, marks: readonly Mark[], beyond: readonly Mark[], side: 1 | -1): Inset | undefined {
  const width = Math.round(view.width * share);
  const height = Math.round(width * flat);
  const small = viewOf(corners, width, height, 0);
  const [west, north] = small.project(view.invert([0, 0]));
  const [east, south] = small.project(view.invert([view.width, view.height]));
  if (east - west > width * whole) return undefined;
  const [low, high] = [margin, view.height - height - margin];
  const [near, far] = [margin, view.width - width - margin];
  const spots: [number, number][] = [
    [side === 1 ? far : near, high],
    [near, low],
    [far, low],
  ];
  const boxes = spots.map(([x, y]): Box => ({ x, y, width, height }));
  const lying = (box: Box) =>
    marks.filter(({ where }) => {
      const [x, y] = view.project(where.at);
      return x > box.x - 12 && x < box.x + width + 12 && y > box.y - 12 && y < box.y + height + 12;
    }).length;
  const [box] = boxes.toSorted((a, b) => lying(a) - lying(b));
  if (!box) return undefined;
  const shape = (name: string, geometry: typeof syria) =>
    svgElement('path', { class: name, d: small.path(geometry) ?? '' });
  return {
    box,
    svg: svgElement(
      'g',
      { class: 'map-inset', transform: `translate(${box.x} ${box.y})` },
      [
        svgElement('rect', { class: 'map-sea', width, height }),
        shape('map-land', allLand),
        shape('map-syria map-outer', syria),
        ...beyond.map(({ where }) => {
          const [cx, cy] = small.project(where.at);
          return svgElement('circle', { class: 'map-beyond', cx, cy, r: 1.8 });
        }),
        svgElement('rect', { class: 'map-cut', x: west, y: north, width: east - west, height: south - north }),
        svgElement('rect', { class: 'map-inset-edge', width, height }),
      ].join(''),
    ),
  };
}
