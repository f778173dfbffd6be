import type { View } from './map-view.ts';
import { svgElement } from '#pictures/svg.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A place on a map. */
export interface Mark {
  name: string;
  where: Whereabouts;
  href?: string | undefined;
  /** How much is reported about it; sizes the mark. */
  count?: number | undefined;
  /** Its place in the key, which stands for its name where that finds no room. */
  number?: number | undefined;
  /** What the map is about; the other marks are there for orientation. */
  isFocus: boolean;
}

/** The radius of a mark in px: its area grows with the count. */
export function markRadius({ count, isFocus }: Pick<Mark, 'count' | 'isFocus'>): number {
  if (count === undefined) return isFocus ? 5 : 2.2;
  return Math.max(3.4, 2.8 * Math.sqrt(count));
}

/** Whether a point of the map is to be seen. */
export function isOnMap({ width, height }: View, [x, y]: readonly [number, number]): boolean {
  return x > 0 && x < width && y > 0 && y < height;
}

const least = 6;

/**
 * What lies under the names: shapes, stretches of a line, and the soft discs of areas without known limits. Where marks show
 * a count, their size means it alone.
 */
export function markGround(view: View, { where, isFocus, count }: Mark): string {
  const focus = isFocus ? ' map-focus' : '';
  if (where.form === 'point' || (where.form === 'area' && count !== undefined)) return '';
  if (where.form === 'area') {
    const [cx, cy] = view.project(where.at);
    return svgElement('circle', {
      class: `map-area${focus}`,
      cx,
      cy,
      r: Math.max(where.radiusKm * view.pxPerKm, least),
    });
  }
  const d = view.path(where.geometry);
  return d ? svgElement('path', { class: `map-${where.form === 'land' ? 'shape' : 'stretch'}${focus}`, d }) : '';
}

/** Whether a mark has a dot or a ring in its middle: a point has, and whatever shows its count. */
export const isDotted = ({ where, count }: Mark): boolean => where.form === 'point' || count !== undefined;

/** Of what kind the mark in the middle is: a dot for a point, a soft disc for an area, a ring for a shape. */
const dots = { point: 'map-point', area: 'map-area map-counted', land: 'map-ring', line: 'map-ring' } as const;

/** The dot of a point; the soft disc of an area and the open ring of a shape, where their count is shown. */
export function markDot(view: View, mark: Mark): string {
  const { where, isFocus } = mark;
  if (!isDotted(mark)) return '';
  const [cx, cy] = view.project(where.at);
  const kind = dots[where.form];
  return svgElement('circle', { class: isFocus ? `${kind} map-focus` : kind, cx, cy, r: markRadius(mark) });
}
