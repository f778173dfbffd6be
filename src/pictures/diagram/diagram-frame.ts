import { short, type Box } from '#pictures/svg.ts';

const number = String.raw`(-?[\d.]+)`;
const rectangle = new RegExp(`<rect x="${number}" y="${number}" width="${number}" height="${number}"`, 'g');
const circle = new RegExp(`<circle cx="${number}" cy="${number}" r="${number}"`, 'g');
const margin = 6;

/** The corners of everything that is drawn; the definitions of arrow heads are not. */
function corners(svg: string): { x: number; y: number }[] {
  const drawn = svg.replace(/<defs>[\s\S]*?<\/defs>/, '');
  const numbers = (match: RegExpExecArray) => match.slice(1).map(Number);
  return [
    ...[...drawn.matchAll(rectangle)].map(numbers).flatMap(([x = 0, y = 0, width = 0, height = 0]) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...[...drawn.matchAll(circle)].map(numbers).flatMap(([x = 0, y = 0, r = 0]) => [
      { x: x - r, y: y - r },
      { x: x + r, y: y + r },
    ]),
    ...[...drawn.matchAll(/ points="([^"]+)"/g)].flatMap(([, points = '']) =>
      points.split(' ').map((point) => {
        const [x = 0, y = 0] = point.split(',').map(Number);
        return { x, y };
      }),
    ),
  ];
}

/** The frame that a flow chart needs: the renderer leaves much room below. */
export function tightFrame(svg: string): Box {
  const all = corners(svg);
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

/** A frame as the attribute `viewBox`. */
export function viewBox({ x, y, width, height }: Box): string {
  return [x, y, width, height].map(short).join(' ');
}
