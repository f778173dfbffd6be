/** Numbers that look like chance and are the same in every run. */
export interface Random {
  /** From 0 up to 1. */
  next: () => number;
  /** A whole number from `least` to `most`. */
  between: (least: number, most: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
}

/** A seed of 32 bits (FNV-1a). */
function seedOf(parts: readonly (string | number)[]): number {
  let seed = 0x811c9dc5;
  for (const letter of parts.join('/')) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return seed >>> 0;
}

/** Chance from a seed (Mulberry32). @param seed names what is drawn, so that each thing has a chance of its own */
export function randomOf(...seed: (string | number)[]): Random {
  let state = seedOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new RangeError('nothing to pick from');
      return list[between(0, list.length - 1)] as (typeof list)[number];
    },
  };
}

/**
 * A place in an endless list whose members grow rarer: the n-th is drawn about as often as (n + shift) to the power of
 * -steepness (Zipf, Mandelbrot). How many different ones are drawn then grows with the power of 1 / steepness (Heaps).
 */
export function rareRank(random: Random, steepness: number, shift: number): number {
  return Math.floor(shift * (Math.max(random.next(), 1e-9) ** (-1 / (steepness - 1)) - 1));
}

/** Draws members of a list of so many, the first ones most often. @param shift the larger, the more even */
export function rankedDraw(count: number, shift: number): (random: Random) => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < count; rank++) sums.push((sum += 1 / (rank + shift)));
  return (random) => {
    const at = random.next() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** So many different ones, or as many as there are. @param draw gives one of `all` */
export function distinct(random: Random, count: number, all: number, draw: (random: Random) => number): number[] {
  const drawn = new Set<number>();
  for (let tries = 0; drawn.size < Math.min(count, all) && tries < count * 50; tries++) drawn.add(draw(random));
  return [...drawn];
}
