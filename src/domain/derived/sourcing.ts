import type { Outlet } from '#domain/model/corpus.ts';
import { grades, type Grade } from '#domain/model/vocabulary.ts';
import type { Statement } from '#domain/model/statement.ts';

/**
 * The grade of a statement, from who says it: a named speaker; an official or a party to the conflict, its media included;
 * a source without a name, media that nobody names among them; the outlet’s own word, or another outlet’s.
 * @param outletOf gives the outlet of an id; asked for media alone
 */
export function gradeOf(
  { 'said-by': saidBy }: Pick<Statement, 'said-by'>,
  outletOf: (id: string) => Pick<Outlet, 'kind'>,
): Grade {
  switch (saidBy.kind) {
    case 'named':
    case 'unnamed':
    case 'outlet':
      return saidBy.kind;
    case 'official':
    case 'armed-group':
      return 'party';
    case 'media':
      if (saidBy.via === undefined) return 'unnamed';
      return /^(?:state|party)-media$/.test(outletOf(saidBy.via).kind) ? 'party' : 'outlet';
  }
}

/** How many of some statements have each grade, surest first; grades without any are left out. */
export function gradeCounts(
  statements: readonly Statement[],
  grade: (statement: Statement) => Grade,
): { grade: Grade; count: number }[] {
  const found = Map.groupBy(statements, grade);
  return grades.flatMap((each) => {
    const count = found.get(each)?.length ?? 0;
    return count > 0 ? [{ grade: each, count }] : [];
  });
}
