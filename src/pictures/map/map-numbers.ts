import type { PlacedName } from './map-labels.ts';
import { isOnMap, markRadius, type Mark } from './map-marks.ts';
import type { View } from './map-view.ts';
import { textWidth } from '#pictures/measure.ts';
import { isInside, overlap, type Box } from '#pictures/svg.ts';

/** From this radius in px on an open disc has room for its number. */
const roomy = 8;
const size = 10;
/** How far a number may stand from its mark, in px. */
const gaps = [2, 6, 11, 17, 24];
const eighths = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4);
const drop = 0.33;

/** Where the middle of a mark’s number may be, best first: inside an open disc, or near it on any side. */
function spots(mark: Mark, x: number, y: number): [x: number, y: number][] {
  const r = markRadius(mark);
  const inside: [number, number][] = mark.where.form === 'area' && r >= roomy ? [[x, y]] : [];
  return [
    ...inside,
    ...gaps.flatMap((gap) =>
      eighths.map((angle): [number, number] => [
        x + Math.cos(angle) * (r + gap + size * 0.4),
        y + Math.sin(angle) * (r + gap + size * 0.4),
      ]),
    ),
  ];
}

/**
 * The numbers of the marks whose names found no room: their places in the key. A number lies over no name and over no
 * other mark’s middle as long as there is any such spot near its mark.
 */
export function placeNumbers(
  view: View,
  marks: readonly Mark[],
  names: readonly PlacedName[],
  others: readonly Box[],
): PlacedName[] {
  const named = new Set(names.map(({ mark }) => mark));
  const taken = [...others, ...names.map(({ box }) => box)];
  const frame: Box = { x: 2, y: 2, width: view.width - 4, height: view.height - 4 };
  const middles = marks.map((mark) => ({ mark, at: view.project(mark.where.at) }));
  return marks.flatMap((mark): PlacedName[] => {
    const [x, y] = view.project(mark.where.at);
    if (mark.number === undefined || named.has(mark) || !isOnMap(view, [x, y])) return [];
    const text = String(mark.number);
    const width = textWidth(text, size) + 2;
    const boxes = spots(mark, x, y).map(([cx, cy]): Box => ({
      x: cx - width / 2,
      y: cy - size / 2,
      width,
      height: size,
    }));
    /** Whether a box lies over a mark, as large as it is drawn or at least its middle. */
    const covers = (box: Box, reach: (mark: Mark) => number) =>
      middles.some(({ mark: other, at: [mx, my] }) => {
        if (other === mark && mark.where.form !== 'point') return false;
        const r = reach(other);
        return overlap(box, { x: mx - r, y: my - r, width: 2 * r, height: 2 * r });
      });
    const free = boxes.filter((box) => isInside(box, frame) && !taken.some((other) => overlap(box, other)));
    const clear = free.filter((each) => !covers(each, () => 1));
    const box = clear.find((each) => !covers(each, markRadius)) ?? clear[0] ?? free[0] ?? boxes[0];
    if (!box) return [];
    taken.push(box);
    const line = { text, x: box.x + width / 2, y: box.y + size / 2 + size * drop };
    return [{ text, x, y, gap: 0, size, className: 'map-number', mark, box, lines: [line] }];
  });
}
