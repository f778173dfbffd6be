import { textWidth, wrapped } from '#pictures/measure.ts';

/** Sizes of a card's title in px, largest first: the first in which it fits is taken. */
const sizes = [76, 68, 60, 54, 48, 42, 36, 30, 24];
const smallest = sizes.at(-1) ?? 0;
/** How many lines of a size there is room for: at the larger ones as many as look well, below them as many as fit. */
const mostLines = (size: number): number => (size > 60 ? 3 : size >= 42 ? 4 : Math.floor(260 / size));

const isTooWide = (line: string, width: number, size: number): boolean => textWidth(line, size, 700) > width;

/** The lines of a title, as even as they can be, and their size. What fits at no size ends in dots. */
export function titleLines(title: string, width: number): { lines: string[]; size: number } {
  const size = sizes.find((each) => {
    const lines = wrapped(title, width, each, 700);
    return lines.length <= mostLines(each) && !lines.some((line) => isTooWide(line, width, each));
  });
  if (size !== undefined) return { lines: evened(title, width, size), size };
  const all = wrapped(title, width, smallest, 700);
  const kept = all.slice(0, mostLines(smallest));
  const last = kept.length - 1;
  const lines = kept.map((line, at) =>
    shortened(at === last && all.length > kept.length ? `${line} …` : line, width, smallest, 700),
  );
  return { lines, size: smallest };
}

/** The narrowest breaking that has no more lines than the widest: no last line of one word under a long one. */
function evened(title: string, width: number, size: number): string[] {
  const count = wrapped(title, width, size, 700).length;
  let [low, high] = [0, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = wrapped(title, middle, size, 700);
    if (lines.length <= count && !lines.some((line) => isTooWide(line, middle, size))) high = middle;
    else low = middle;
  }
  return wrapped(title, high, size, 700);
}

/** A line that is too wide, cut and ended with dots; one that fits, as it is. */
function shortened(line: string, width: number, size: number, weight: 400 | 700): string {
  if (textWidth(line, size, weight) <= width) return line;
  const letters = Array.from(line.replace(/ ?…$/, ''));
  const cut = (count: number) => `${letters.slice(0, count).join('').trimEnd()}…`;
  let [fits, tooMany] = [0, letters.length];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (textWidth(cut(middle), size, weight) <= width) fits = middle;
    else tooMany = middle;
  }
  return cut(fits);
}

/** A text that stays on one line: as large as wanted, or as large as fits, or, below that, cut and ended with dots. */
export function oneLine(
  text: string,
  width: number,
  wanted: number,
  weight: 400 | 700,
): { text: string; size: number } {
  const fitting = Math.floor(width / textWidth(text, 1, weight));
  const size = Math.min(wanted, Math.max(fitting, smallest));
  return { text: shortened(text, width, size, weight), size };
}
