import { expect, test } from 'vitest';
import { placeNames, type NameToPlace } from './map-labels.ts';
import type { Mark } from './map-marks.ts';

const frame = { x: 0, y: 0, width: 400, height: 200 };
const dot = { x: -5, y: -5, width: 10, height: 10 };
const at = (text: string, x: number, y: number): NameToPlace => ({
  text,
  x,
  y,
  gap: 8,
  size: 12,
  className: 'map-name',
  mark: { name: text } as Mark,
});
/** Each name with the side of its mark on which it stands. */
const sides = (names: readonly NameToPlace[], side: 1 | -1) =>
  placeNames(
    names,
    frame,
    names.map(({ x, y }) => ({ ...dot, x: x - 5, y: y - 5 })),
    side,
  ).map(({ text, x, box }) => [text, box.x >= x ? 'right' : box.x + box.width <= x ? 'left' : 'over']);

test.each([
  ['Al-Tabni', 1],
  ['التبني', -1],
] as const)('%s stands at the side of its mark where reading begins', (name, side) => {
  expect(sides([at(name, 200, 100)], side)).toEqual([[name, side === 1 ? 'right' : 'left']]);
});

test.each([
  ['Al-Tabni', 'Mahkan', 1],
  ['التبني', 'محكان', -1],
] as const)(
  '%s does not stand between its mark and that of %s, where it could be read as its name',
  (one, two, side) => {
    const between = sides([at(one, 200, 100)], side)[0]?.[1] === 'right' ? 1 : -1;
    const [width = 0] = placeNames([at(one, 200, 100)], frame, [], side).map(({ box }) => box.width);
    // The other mark lies just behind the end of the name.
    const names = [at(one, 200, 100), at(two, 200 + between * (width + 16), 100)];
    expect(sides(names, side)[0]).toEqual([one, between === 1 ? 'left' : 'right']);
  },
);

test('a name without another spot stands where there is room', () => {
  const crowd = [at('Al-Mayadin', 200, 100), ...[20, 60, 140, 180].map((y) => at(`${y}`, 200, y))];
  expect(placeNames(crowd, frame, [], 1).map(({ text }) => text)).toContain('Al-Mayadin');
});

test('the name of a country stands within it, aside of its middle where it must, or nowhere', () => {
  const country = (least: number): NameToPlace => ({
    text: 'Iraq',
    x: 200,
    y: 100,
    gap: 0,
    size: 12,
    className: 'map-land-name',
    isWithin: (x) => x >= least,
  });
  const [placed] = placeNames([country(195)], frame, [], 1);
  expect(placed?.box.x).toBeGreaterThanOrEqual(195);
  expect(placeNames([country(300)], frame, [], 1)).toEqual([]);
});
