import type { Actor, Article, Term } from '#domain/model/corpus.ts';
import { reportsNewestFirst, type Report } from './reports.ts';
import type { Relation } from '#domain/model/statement.ts';
import { modes, type Mode } from '#domain/model/vocabulary.ts';

/** A reported tie between two actors: the statement that reports it, and its relation, one of perhaps several. */
export interface Tie extends Report {
  relation: Relation;
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
      article.statements.flatMap((statement) =>
        statement.relations.map((relation): Tie => ({ article, statement, relation })),
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

/** How many statements report a pair: one of several relations counts once. */
export function statementsOf({ ties }: Pick<Pair, 'ties'>): number {
  return new Set(ties.map(({ statement }) => statement)).size;
}

/** Whether a pair is reported both to cooperate and to compete or fight. */
export function isAmbivalent({ modes: reported }: Pick<Pair, 'modes'>): boolean {
  return reported.includes('cooperation') && (reported.includes('rivalry') || reported.includes('hostility'));
}

/**
 * An actor with all that belongs to it, at any depth: what the registry has under it, and what statements report to be
 * part of it or under its command, as the terms of their relations say. A side of the ledger, so: as reported, not as
 * established.
 */
export function sideOf(
  actors: readonly Pick<Actor, 'id' | 'parent'>[],
  pairs: readonly Pair[],
  terms: readonly Pick<Term, 'id' | 'membership'>[],
  head: string,
): Set<string> {
  const membership = new Map(terms.map((term) => [term.id, term.membership]));
  const membersOf = new Map<string, string[]>();
  const add = (member: string, body: string) => membersOf.set(body, [...(membersOf.get(body) ?? []), member]);
  for (const { id, parent } of actors) if (parent !== undefined) add(id, parent);
  for (const { relation } of pairs.flatMap(({ ties }) => ties)) {
    const kind = membership.get(relation.type);
    if (kind === 'from-in-to') add(relation.from, relation.to);
    if (kind === 'to-in-from') add(relation.to, relation.from);
  }
  const side = new Set([head]);
  for (const body of side) for (const member of membersOf.get(body) ?? []) side.add(member);
  return side;
}

/** What a tie is of no kind of: the words give none. */
export const noMode = 'none' as const;
