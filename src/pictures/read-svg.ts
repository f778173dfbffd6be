import { unescaped } from '#domain/text/html.ts';
import { textWidth } from './measure.ts';
import { isInside, overlap, type Box } from './svg.ts';

/** For tests alone: what a reader would see of the words in an SVG of ours, worked out from its text. */
export interface SeenText {
  text: string;
  box: Box;
}

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** The horizontal words of an SVG with the boxes of their letters: half an em above the base line, a quarter below. */
export function seenTexts(svg: string): SeenText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', written = '']) => {
    const text = unescaped(written);
    const size = Number(attribute(tag, 'font-size'));
    const width = textWidth(text, size, attribute(tag, 'font-weight') === '700' ? 700 : 400);
    const [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
    return { text, box: { x: x - width / 2, y: y - size * 0.5, width, height: size * 0.75 } };
  });
}

/** The frame of an SVG: its `viewBox`. */
export function frameOf(svg: string): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);
  return { x, y, width, height };
}

/** The middles of the dots and rings of a map. */
function marksOf(svg: string): { x: number; y: number }[] {
  return [...svg.matchAll(/<circle[^>]*class="map-(?:point|ring)[^>]*>/g)].map(([tag]) => ({
    x: Number(attribute(tag, 'cx')),
    y: Number(attribute(tag, 'cy')),
  }));
}

const holds = ({ x, y, width, height }: Box, point: { x: number; y: number }): boolean =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/** What is wrong with the words of an SVG: outside the frame, over one another, or over a mark. */
export function crowding(svg: string): string[] {
  const texts = seenTexts(svg);
  const frame = frameOf(svg);
  const marks = marksOf(svg);
  return [
    ...texts.filter(({ box }) => !isInside(box, frame)).map(({ text }) => `“${text}” leaves the frame`),
    ...texts.filter(({ box }) => marks.some((mark) => holds(box, mark))).map(({ text }) => `“${text}” is over a mark`),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `“${one.text}” is over “${other.text}”`),
    ),
  ];
}
