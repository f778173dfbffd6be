import type { Relation } from '#domain/model/statement.ts';
import type { Report } from '#domain/derived/reports.ts';
import { columnOf, type TermOf } from './columns.ts';

/** What one actor asked of another, granted or refused it, with the statements that report it. */
export interface Bargain {
  relation: Relation;
  reports: Report[];
}

/**
 * The bargaining that some statements report, in their order. A statement that tells it of several actors, a body and
 * the man at its head, stands once, below the relation that most statements share.
 */
export function bargainsOf(reports: readonly Report[], termOf: TermOf): Bargain[] {
  const all = reports.flatMap((report) =>
    report.statement.relations
      .filter((relation) => columnOf(relation, termOf) === 'bargaining')
      .map((relation) => ({ report, relation, key: `${relation.from} ${relation.type} ${relation.to}` })),
  );
  const counts = new Map([...Map.groupBy(all, ({ key }) => key)].map(([key, members]) => [key, members.length]));
  const chosen = [...Map.groupBy(all, ({ report }) => report).values()].flatMap(
    (members) => members.toSorted((a, b) => (counts.get(b.key) ?? 0) - (counts.get(a.key) ?? 0))[0] ?? [],
  );
  return [...Map.groupBy(chosen, ({ key }) => key).values()].flatMap(([first, ...rest]) =>
    first ? [{ relation: first.relation, reports: [first, ...rest].map(({ report }) => report) }] : [],
  );
}
