import { overlap, short, type Box } from '#pictures/svg.ts';

interface Point {
  x: number;
  y: number;
}

const edgePattern = /<polyline class="edge"([^>]*)>/g;
const labelPattern = /<g class="edge-label"([^>]*)>(\s*)(<rect[^>]*>)/g;
const nodePattern = /<g class="node"[^>]*>\s*<rect[^>]*>/g;
const step = 6;

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const boxOf = (tag: string): Box => {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(attribute(tag, name)),
  );
  return { x, y, width, height };
};
const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });
const keyOf = (tag: string): string =>
  ['data-from', 'data-to', 'data-label'].map((name) => attribute(tag, name)).join(' ');

/** Points along a line, every few px. */
function along(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((end, index) => {
    const start = points[index] ?? end;
    const steps = Math.max(1, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / step));
    return Array.from({ length: steps + 1 }, (_, n) => ({
      x: start.x + ((end.x - start.x) * n) / steps,
      y: start.y + ((end.y - start.y) * n) / steps,
    }));
  });
}

/**
 * Moves a label that lies over a box or another label along its own line, to the nearest free spot; the layout sees to
 * most of it, but not where layers of unlike width meet. Works on what the renderer wrote, before it is cleaned.
 */
export function separatedLabels(svg: string): string {
  const lines = new Map(
    [...svg.matchAll(edgePattern)].map(([, tag = '']) => [
      keyOf(tag),
      attribute(tag, 'points')
        .split(' ')
        .map((point): Point => {
          const [x = 0, y = 0] = point.split(',').map(Number);
          return { x, y };
        }),
    ]),
  );
  const nodes = [...svg.matchAll(nodePattern)].map(([tag]) => boxOf(tag));
  const labels = [...svg.matchAll(labelPattern)].map(([, , , rect = '']) => boxOf(rect));
  const placed: Box[] = [];
  let index = 0;
  return svg.replace(labelPattern, (whole, tag: string, space: string, rect: string) => {
    const box = boxOf(rect);
    const others = [...nodes, ...placed, ...labels.slice(++index)];
    const isFree = (each: Box) => !others.some((other) => overlap(each, other));
    const middle = middleOf(box);
    const distance = (point: Point) => Math.hypot(point.x - middle.x, point.y - middle.y);
    const spot = isFree(box)
      ? undefined
      : along(lines.get(keyOf(tag)) ?? [])
          .sort((a, b) => distance(a) - distance(b))
          .find(({ x, y }) => isFree({ ...box, x: x - box.width / 2, y: y - box.height / 2 }));
    if (!spot) {
      placed.push(box);
      return whole;
    }
    placed.push({ ...box, x: spot.x - box.width / 2, y: spot.y - box.height / 2 });
    const shift = `${short(spot.x - middle.x)} ${short(spot.y - middle.y)}`;
    return `<g class="edge-label"${tag} transform="translate(${shift})">${space}${rect}`;
  });
}
