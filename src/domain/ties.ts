import type { Article } from './corpus.ts';
import { reportsNewestFirst, type Report } from './reports.ts';
import type { Statement } from './statement.ts';
import { modes, type Mode } from './vocabulary.ts';

/** A reported tie between two actors: the statement that reports it, and its relation. */
export interface Tie extends Report {
  relation: NonNullable<Statement['relation']>;
}

/** Two actors with everything reported to tie them, newest first. `a` and `b` are in alphabetical order. */
export interface Pair {
  id: string;
  a: string;
  b: string;
  ties: Tie[];
  /** The kinds of tie reported, in the order of the vocabulary: a pair may cooperate and compete. */
  modes: Mode[];
}

/** The id of a pair, the same from either side. @example pairId('russia', 'iran') // => 'iran--russia' */
export function pairId(one: string, other: string): string {
  return [one, other].sort().join('--');
}

/** Every pair of actors that some statement ties, by most ties, then by id. */
export function pairsOf(articles: readonly Article[]): Pair[] {
  const ties = articles
    .flatMap((article) =>
      article.statements.flatMap((statement): Tie[] =>
        statement.relation ? [{ article, statement, relation: statement.relation }] : [],
      ),
    )
    .sort(reportsNewestFirst);
  const pairs = Map.groupBy(ties, ({ relation }) => pairId(relation.from, relation.to));
  return [...pairs]
    .map(([id, members]): Pair => {
      const [a = '', b = ''] = id.split('--');
      return {
        id,
        a,
        b,
        ties: members,
        modes: modes.filter((mode) => members.some(({ relation }) => relation.mode === mode)),
      };
    })
    .sort((one, other) => other.ties.length - one.ties.length || one.id.localeCompare(other.id, 'en'));
}

/** The pairs that an actor is one of, in the order given. */
export function pairsWith(pairs: readonly Pair[], actor: string): Pair[] {
  return pairs.filter(({ a, b }) => a === actor || b === actor);
}

/** The other actor of a pair. */
export function partner(pair: Pair, actor: string): string {
  return pair.a === actor ? pair.b : pair.a;
}

/** Whether a pair is reported both to cooperate and to compete or fight. */
export function isAmbivalent({ modes: reported }: Pick<Pair, 'modes'>): boolean {
  return reported.includes('cooperation') && (reported.includes('rivalry') || reported.includes('hostility'));
}
