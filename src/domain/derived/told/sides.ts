import type { Mode } from '#domain/model/vocabulary.ts';
import { noMode, type Pair } from '#domain/derived/ties.ts';
import { isDirected, type TermOf } from './columns.ts';

/** A line of the picture of two sides: from an actor of a side to one that lies between, with what is reported of it. */
export interface Wire {
  /** The actor of the side. */
  actor: string;
  mode: Mode | typeof noMode;
  /** Whether it runs towards the one between, from it, or both ways. */
  runs: 'to' | 'from' | 'both';
  /** The types of relation, by id. */
  types: string[];
}

/** An actor that lies between the sides, with its lines to either. */
export interface Between {
  actor: string;
  one: Wire[];
  other: Wire[];
}

/** The lines of one pair, each kind and direction once. Fights are no ties of either side. */
function wiresOf(pair: Pair, actor: string, termOf: TermOf): Wire[] {
  const groups = Map.groupBy(
    pair.ties.filter(({ relation }) => relation.mode !== 'hostility'),
    ({ relation: { from, type, mode } }) =>
      `${mode ?? noMode} ${isDirected(type, termOf) ? (from === actor ? 'to' : 'from') : 'both'}`,
  );
  return [...groups].sort().map(([key, ties]): Wire => {
    const [mode, runs] = key.split(' ') as [Wire['mode'], Wire['runs']];
    return { actor, mode, runs, types: [...new Set(ties.map(({ relation }) => relation.type))].sort() };
  });
}

/**
 * Who is tied to two sides without being of either: those tied to both first, then those with most lines.
 * @param most how many of them, since a picture has to be seen at once
 */
export function betweenSides(
  pairs: readonly Pair[],
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  termOf: TermOf,
  most: number,
): Between[] {
  const found = new Map<string, Between>();
  for (const pair of pairs)
    for (const [side, middle] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const key = one.has(side) ? 'one' : other.has(side) ? 'other' : undefined;
      if (key === undefined || one.has(middle) || other.has(middle)) continue;
      const wires = wiresOf(pair, side, termOf);
      if (wires.length === 0) continue;
      const each = found.get(middle) ?? { actor: middle, one: [], other: [] };
      each[key].push(...wires);
      found.set(middle, each);
    }
  const isBoth = (each: Between) => each.one.length > 0 && each.other.length > 0;
  return [...found.values()]
    .sort(
      (a, b) =>
        Number(isBoth(b)) - Number(isBoth(a)) ||
        b.one.length + b.other.length - a.one.length - a.other.length ||
        a.actor.localeCompare(b.actor, 'en'),
    )
    .slice(0, most);
}
