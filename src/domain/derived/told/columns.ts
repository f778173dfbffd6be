import type { Term } from '#domain/model/corpus.ts';
import type { Relation } from '#domain/model/statement.ts';

/** How ties are read: who works together, who asks what of whom, who stands against whom; the rest is none of these. */
export const columns = ['cooperation', 'bargaining', 'rivalry', 'other'] as const;
export type Column = (typeof columns)[number];

export type TermOf = (type: string) => Pick<Term, 'directed' | 'modes'>;

/**
 * The column of a tie. What the words give no kind to, and command, are neither cooperation nor rivalry; asking, granting,
 * refusing and giving way are bargaining whether or not the words call them so.
 */
export function columnOf({ mode, type }: Pick<Relation, 'mode' | 'type'>, termOf: TermOf): Column {
  switch (mode) {
    case 'cooperation':
      return 'cooperation';
    case 'request':
      return 'bargaining';
    case 'rivalry':
    case 'hostility':
      return 'rivalry';
    case 'command':
      return 'other';
    case undefined:
      return termOf(type).modes?.includes('request') ? 'bargaining' : 'other';
  }
}

/** Whether a type of relation has a direction: «met with» says the same from either end. */
export const isDirected = (type: string, termOf: TermOf): boolean => termOf(type).directed !== false;
