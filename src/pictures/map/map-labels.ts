import type { Mark } from './map-marks.ts';
import { textWidth } from '#pictures/measure.ts';
import { isInside, overlap, type Box } from '#pictures/svg.ts';

/** A word on a map, to be put beside a mark, or in the middle of a shape. */
export interface Wish {
  text: string;
  /** The middle of what is named. */
  x: number;
  y: number;
  /** How far from the middle the word must stay; 0 puts it on the middle. */
  gap: number;
  size: number;
  weight?: 400 | 700;
  className: string;
  /** The mark that it names; countries and waters have none. */
  mark?: Mark;
}

/** A word that has found its place: `x` and `y` are the middle of its base line. */
export interface Label extends Wish {
  box: Box;
  baseline: { x: number; y: number };
}

/** How much wider and higher than its measure a word is taken to be: another face may stand in for ours. */
const [wider, higher] = [1.06, 1.3];
/** The base line's depth below the middle of a line of text, in ems. */
const drop = 0.33;

/**
 * Puts words where they overlap nothing and stay inside the frame, the first ones first: beside their mark at the side
 * where reading begins, at the other side, above, below, and askew. Words without room are left out: a table has them.
 * @param side 1 when words go first to the right of their mark (left-to-right pages), -1 for the left
 */
export function placeLabels(wishes: readonly Wish[], frame: Box, obstacles: readonly Box[], side: 1 | -1): Label[] {
  const taken = [...obstacles];
  return wishes.flatMap((wish): Label[] => {
    const width = textWidth(wish.text, wish.size, wish.weight) * wider;
    const height = wish.size * higher;
    const box = spots(wish, width, height, side)
      .map(([x, y]): Box => ({ x: x - width / 2, y: y - height / 2, width, height }))
      .find((each) => isInside(each, frame) && !taken.some((other) => overlap(each, other)));
    if (!box) return [];
    taken.push(box);
    return [{ ...wish, box, baseline: { x: box.x + box.width / 2, y: box.y + box.height / 2 + wish.size * drop } }];
  });
}

/** Where the middle of a word may be, best first. */
function spots({ x, y, gap }: Wish, width: number, height: number, side: 1 | -1): [x: number, y: number][] {
  if (gap === 0) return [0, -1, 1, -2, 2, -3, 3].map((line) => [x, y + line * height]);
  const beside = side * (gap + width / 2);
  const above = gap + height / 2;
  const half = height * 0.6;
  return [
    [x + beside, y],
    [x - beside, y],
    [x, y - above],
    [x, y + above],
    [x + beside, y - half],
    [x + beside, y + half],
    [x - beside, y - half],
    [x - beside, y + half],
    [x + beside * 0.7, y - above],
    [x + beside * 0.7, y + above],
    [x - beside * 0.7, y - above],
    [x - beside * 0.7, y + above],
  ];
}
