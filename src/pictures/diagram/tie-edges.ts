import type { Tie } from '#domain/derived/ties.ts';
import { modes, relationTypes, type Mode, type RelationType } from '#domain/model/vocabulary.ts';

/** Ties of one kind from one actor to another (or between the two), with how often each relation is reported. */
export interface TieEdge {
  from: string;
  to: string;
  mode: Mode;
  /** Whether the tie has no direction: «rivals» says the same from either end. */
  isMutual: boolean;
  /** The relations reported, in the order of the vocabulary. */
  types: { type: RelationType; count: number }[];
  /** The statements that report it. */
  count: number;
}

const mutual: readonly RelationType[] = ['cooperates-with', 'negotiates-with', 'rivals'];

/** The edges of a diagram: ties of the same kind and direction drawn as one. Sorted, so that bytes do not change. */
export function tieEdges(ties: readonly Tie[]): TieEdge[] {
  const groups = Map.groupBy(ties, ({ relation: { from, to, type, mode } }) => {
    const isMutual = mutual.includes(type);
    const ends = isMutual ? [from, to].sort() : [from, to];
    return [...ends, mode, String(isMutual)].join(' ');
  });
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]): TieEdge => {
      const [from = '', to = '', mode, isMutual] = key.split(' ');
      return {
        from,
        to,
        mode: modes.find((each) => each === mode) ?? 'cooperation',
        isMutual: isMutual === 'true',
        types: relationTypes.flatMap((type) => {
          const count = members.filter(({ relation }) => relation.type === type).length;
          return count > 0 ? [{ type, count }] : [];
        }),
        count: members.length,
      };
    });
}
