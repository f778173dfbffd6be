import type { Relation } from '#domain/model/statement.ts';
import type { End } from '#domain/derived/relation-words.ts';
import { reportsNewestFirst, type Report } from '#domain/derived/reports.ts';
import { partner, type Pair, type Tie } from '#domain/derived/ties.ts';
import { columnOf, columns, isDirected, type Column, type TermOf } from './columns.ts';
import { linesOf, type LedgerLine } from './ledger.ts';

/** A relation told of one actor, with every statement that reports it, newest first. */
export interface ToldSentence {
  relation: Relation;
  /** The end from which it is told: that of the actor. */
  end: End;
  reports: Report[];
}

/** What is told of an actor and one other. */
export interface ToldPartner {
  pair: Pair;
  actor: string;
  sentences: ToldSentence[];
}

const statements = (reports: readonly Report[]): Report[] =>
  reports.filter(({ statement }, index) => reports.findIndex((each) => each.statement === statement) === index);

function sentencesOf(ties: readonly Tie[], actor: string, termOf: TermOf): ToldSentence[] {
  const endOf = ({ from }: Relation): End => (from === actor ? 'from' : 'to');
  // «Met with» says the same from either end.
  const same = Map.groupBy(ties, ({ relation }) =>
    isDirected(relation.type, termOf) ? `${relation.type} ${endOf(relation)}` : relation.type,
  );
  return [...same.values()]
    .flatMap(([first, ...rest]) =>
      first
        ? [
            {
              relation: first.relation,
              end: endOf(first.relation),
              reports: statements([first, ...rest].map(({ article, statement }) => ({ article, statement }))),
            },
          ]
        : [],
    )
    .sort((a, b) => b.reports.length - a.reports.length || a.relation.type.localeCompare(b.relation.type, 'en'));
}

/** What an actor bargained for with some others at once. */
export interface ToldBargain {
  pairs: Pair[];
  lines: LedgerLine[];
}

/**
 * What an actor asked, was asked, granted, refused or gave way in: the statements themselves, newest first, each once, under
 * those with whom. A sentence made from a tie would say that a demand was made, and not what was demanded.
 */
export function bargainsWith(pairs: readonly Pair[], termOf: TermOf): ToldBargain[] {
  const tied = pairs.flatMap((pair) => pair.ties.map((tie) => ({ pair, ...tie })));
  const bargaining = tied.filter(({ relation }) => columnOf(relation, termOf) === 'bargaining');
  const withWhom = Map.groupBy(bargaining, ({ statement }) => statement);
  const lines = linesOf(bargaining.toSorted(reportsNewestFirst)).map((line) => ({
    line,
    pairs: [...new Set(withWhom.get(line.statement)?.map(({ pair }) => pair))],
  }));
  return [...Map.groupBy(lines, ({ pairs: of }) => of.map(({ id }) => id).join()).values()].map((members) => ({
    pairs: members[0]?.pairs ?? [],
    lines: members.map(({ line }) => line),
  }));
}

/** The ties of an actor by column and partner, each relation once; a column without any is left out. */
export function toldTies(
  pairs: readonly Pair[],
  actor: string,
  termOf: TermOf,
): { column: Column; partners: ToldPartner[] }[] {
  return columns
    .map((column) => ({
      column,
      partners: pairs.flatMap((pair): ToldPartner[] => {
        const ties = pair.ties.filter(({ relation }) => columnOf(relation, termOf) === column);
        if (ties.length === 0) return [];
        return [{ pair, actor: partner(pair, actor), sentences: sentencesOf(ties, actor, termOf) }];
      }),
    }))
    .filter(({ partners }) => partners.length > 0);
}
