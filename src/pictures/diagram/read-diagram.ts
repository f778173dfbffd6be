import { unescaped } from '#domain/text/html.ts';
import { textWidth } from '#pictures/measure.ts';
import { overlap, type Box } from '#pictures/svg.ts';

/** For tests alone: the boxes of a diagram with the lines of text in each, read from its SVG. */
function boxes(svg: string): { box: Box; lines: string[]; size: number; isName: boolean }[] {
  return [...svg.matchAll(/<g class="(node|edge-label)[^"]*"([^>]*)>(<rect[^>]*>)(.*?)<\/g>/g)].map(
    ([, kind, tag = '', rect = '', inside = '']) => {
      const [dx = 0, dy = 0] = (/translate\(([^)]*)\)/.exec(tag)?.[1] ?? '').split(' ').map(Number);
      const number = (name: string) => Number(new RegExp(` ${name}="([^"]*)"`).exec(rect)?.[1]);
      return {
        box: { x: number('x') + dx, y: number('y') + dy, width: number('width'), height: number('height') },
        lines: [...inside.matchAll(/>([^<>]+)</g)].map(([, line = '']) => unescaped(line)),
        size: Number(/font-size="([\d.]+)"/.exec(inside)?.[1]),
        isName: kind === 'node',
      };
    },
  );
}

/** What is wrong with a diagram: a label wider than its box, or a box over another. */
export function crowdedBoxes(svg: string): string[] {
  const all = boxes(svg);
  if (all.length === 0) return ['there is no box'];
  return [
    ...all.flatMap(({ box, lines, size, isName }) =>
      lines
        .filter((line) => textWidth(line, size, isName ? 700 : 400) > box.width - 4)
        .map((line) => `“${line}” is wider than its box`),
    ),
    ...all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `“${one.lines.join(' ')}” is over “${other.lines.join(' ')}”`),
    ),
  ];
}
