import type { Mark } from './map-marks.ts';

/** What a map is cropped to: the marks on it, and those beyond its edge. */
export interface Crop {
  within: Mark[];
  beyond: Mark[];
}

/** How much of what is counted stays on the map, and how much smaller a cut must make it. */
const [kept, worth] = [0.86, 0.08];
/** Marks so near an edge, in degrees, are cut off together. */
const near = 0.4;

const sum = (marks: readonly Mark[]): number => marks.reduce((total, { count = 0 }) => total + count, 0);

/** The sides of the least rectangle around some marks, in degrees. */
function spanOf(marks: readonly Mark[]) {
  const lons = marks.map(({ where }) => where.at[0]);
  const lats = marks.map(({ where }) => where.at[1]);
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
}

const areaOf = (marks: readonly Mark[]): number => {
  const { west, east, south, north } = spanOf(marks);
  return (east - west + near) * (north - south + near);
};

/**
 * Crops a map to where most is reported: as long as it loses little of what is counted, the side is cut whose marks take
 * the most room for the least that is said of them. What is beyond the edge is shown in the inset and named in the key.
 */
export function cropped(marks: readonly Mark[]): Crop {
  const total = sum(marks);
  let within = [...marks];
  for (;;) {
    const { west, east, south, north } = spanOf(within);
    const area = areaOf(within);
    const cuts = [
      ({ where: { at } }: Mark) => at[0] > west + near,
      ({ where: { at } }: Mark) => at[0] < east - near,
      ({ where: { at } }: Mark) => at[1] > south + near,
      ({ where: { at } }: Mark) => at[1] < north - near,
    ]
      .map((stays) => within.filter(stays))
      .filter((rest) => rest.length > 1 && sum(rest) >= kept * total)
      .map((rest) => ({ rest, gain: 1 - areaOf(rest) / area, lost: sum(within) - sum(rest) }))
      .filter(({ gain }) => gain >= worth)
      .sort((a, b) => b.gain / b.lost - a.gain / a.lost);
    const [best] = cuts;
    if (!best) break;
    within = best.rest;
  }
  const stays = new Set(within);
  return { within, beyond: marks.filter((mark) => !stays.has(mark)) };
}
