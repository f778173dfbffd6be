import { textWidth, wrapped } from '#pictures/measure.ts';

/** Sizes of a card's title in px, largest first: the first in which it fits is taken. */
const sizes = [76, 68, 60, 54, 48, 42];
const mostLines = 4;

/** The lines of a title, as even as they can be, and their size. */
export function titleLines(title: string, width: number): { lines: string[]; size: number } {
  const size =
    sizes.find((each) => {
      const lines = wrapped(title, width, each, 700);
      const isTooWide = lines.some((line) => textWidth(line, each, 700) > width);
      return lines.length <= mostLines - (each > 60 ? 1 : 0) && !isTooWide;
    }) ??
    sizes.at(-1) ??
    0;
  return { lines: evened(title, width, size), size };
}

/** The narrowest breaking that has no more lines than the widest: no last line of one word under a long one. */
function evened(title: string, width: number, size: number): string[] {
  const count = wrapped(title, width, size, 700).length;
  let [low, high] = [0, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = wrapped(title, middle, size, 700);
    const fits = lines.length <= count && lines.every((line) => textWidth(line, size, 700) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return wrapped(title, high, size, 700);
}
