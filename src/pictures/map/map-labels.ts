import type { Mark } from './map-marks.ts';
import { textWidth, wrapped } from '#pictures/measure.ts';
import { isInside, overlap, type Box } from '#pictures/svg.ts';

/** A name on a map that is to be put beside a mark, or in the middle of a shape. */
export interface NameToPlace {
  text: string;
  /** The middle of what is named. */
  x: number;
  y: number;
  /** How far from the middle the name must stay; 0 puts it on the middle. */
  gap: number;
  size: number;
  weight?: 400 | 700;
  className: string;
  /** Whether a point is of what is named: the name of a country stands nowhere else. */
  isWithin?: (x: number, y: number) => boolean;
  /** The mark that it names; countries and waters have none. */
  mark?: Mark;
  /** Whether the map is about it: where there is no room it is set in several lines, and smaller, before it is left out. */
  isNeeded?: boolean;
}

/** A name that has found its place: of each line the text and the middle of its base line. */
export interface PlacedName extends NameToPlace {
  box: Box;
  lines: { text: string; x: number; y: number }[];
}

/** How much wider and higher than its measure a name is taken to be: another face may stand in for ours. */
const [wider, higher] = [1.06, 1.3];
/** How much nearer a name must be to its own mark than to another, in px, to be clearly its own. */
const clearance = 2;
/** The base line's depth below the middle of a line of text, in ems. */
const drop = 0.33;

/** In which lines and sizes a name may be set, best first. @param room the width of the map */
function settings({ text, size, weight, isNeeded }: NameToPlace, room: number): { lines: string[]; size: number }[] {
  if (!isNeeded) return [{ lines: [text], size }];
  return [size, size * 0.85].flatMap((each) => [
    { lines: [text], size: each },
    ...[0.5, 0.35].map((share) => ({ lines: wrapped(text, room * share, each, weight), size: each })),
  ]);
}

/**
 * Puts names where they overlap nothing and stay inside the frame, the first ones first: beside their mark at the side
 * where reading begins, at the other side, above, below, and askew; where it can be, nearer to their own mark than to any
 * other. Names without room are left out: a table has them.
 * @param side 1 when names go first to the right of their mark (left-to-right pages), -1 for the left
 */
export function placeNames(
  names: readonly NameToPlace[],
  frame: Box,
  obstacles: readonly Box[],
  side: 1 | -1,
): PlacedName[] {
  const taken = [...obstacles];
  const marked = names.filter(({ mark, gap }) => mark && gap > 0);
  /** Whether a name stands as near to another mark as to its own, so that it may be read as that one’s. */
  const isAmbiguous = (box: Box, name: NameToPlace): boolean => {
    const own = distance(box, name);
    return name.gap > 0 && marked.some((other) => other !== name && distance(box, other) < own + clearance);
  };
  const isFree = (box: Box) => isInside(box, frame) && !taken.some((other) => overlap(box, other));
  return names.flatMap((name): PlacedName[] => {
    for (const { lines, size } of settings(name, frame.width)) {
      const width = Math.max(...lines.map((line) => textWidth(line, size, name.weight))) * wider;
      const line = size * higher;
      const height = lines.length * line;
      const free = spots(name, width, height, side)
        .map(([x, y]): Box => ({ x: x - width / 2, y: y - height / 2, width, height }))
        .filter((each) => isFree(each) && isOwn(each, name));
      const box = free.find((each) => !isAmbiguous(each, name)) ?? free[0];
      if (!box) continue;
      taken.push(box);
      const placed = lines.map((text, at) => ({
        text,
        x: box.x + box.width / 2,
        y: box.y + (at + 0.5) * line + size * drop,
      }));
      return [{ ...name, size, box, lines: placed }];
    }
    return [];
  });
}

/** How far a name is from the edge of a mark, in px; less than nothing where it lies over it. */
function distance({ x, y, width, height }: Box, mark: NameToPlace): number {
  const aside = Math.max(x - mark.x, 0, mark.x - x - width);
  const off = Math.max(y - mark.y, 0, mark.y - y - height);
  return Math.hypot(aside, off) - mark.gap;
}

/** Whether a name stands on what it names, its corners too, where that is a shape. */
function isOwn({ x, y, width, height }: Box, { isWithin }: NameToPlace): boolean {
  if (!isWithin) return true;
  return [x, x + width / 2, x + width].every((each) => isWithin(each, y) && isWithin(each, y + height));
}

/** How far aside of the middle of a shape its name may be, in widths of the name. */
const asides = [0, 0.5, -0.5, 1, -1];

/** Where the middle of a name may be, best first. */
function spots({ x, y, gap }: NameToPlace, width: number, height: number, side: 1 | -1): [x: number, y: number][] {
  if (gap === 0)
    return asides.flatMap((aside) =>
      [0, -1, 1, -2, 2, -3, 3].map((line): [number, number] => [x + aside * width, y + line * height]),
    );
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
