import { noMode, type Tie } from '#domain/derived/ties.ts';
import type { Term } from '#domain/model/corpus.ts';
import { modes, type Mode } from '#domain/model/vocabulary.ts';

/** Ties of one kind from one actor to another (or between the two), with how often each relation is reported. */
export interface TieEdge {
  from: string;
  to: string;
  mode: Mode | typeof noMode;
  /** Whether the tie has no direction: «rivals» says the same from either end. */
  isMutual: boolean;
  /** The types of relation reported, by id. */
  types: { type: string; count: number }[];
  /** The statements that report it. */
  count: number;
}

/** The edges of a diagram: ties of the same kind and direction drawn as one. Sorted, so that bytes do not change. */
export function tieEdges(ties: readonly Tie[], termOf: (type: string) => Pick<Term, 'directed'>): TieEdge[] {
  const groups = Map.groupBy(ties, ({ relation: { from, to, type, mode } }) => {
    const isMutual = termOf(type).directed === false;
    const ends = isMutual ? [from, to].sort() : [from, to];
    return [...ends, mode ?? noMode, String(isMutual)].join(' ');
  });
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]): TieEdge => {
      const [from = '', to = '', mode, isMutual] = key.split(' ');
      return {
        from,
        to,
        mode: modes.find((each) => each === mode) ?? noMode,
        isMutual: isMutual === 'true',
        types: [...Map.groupBy(members, ({ relation }) => relation.type)]
          .map(([type, reported]) => ({ type, count: reported.length }))
          .sort((one, other) => (one.type < other.type ? -1 : 1)),
        count: members.length,
      };
    });
}
