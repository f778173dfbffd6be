import type { Article } from '#domain/model/corpus.ts';
import { newestFirst } from '#domain/model/dates.ts';
import { isPossible } from '#domain/model/id.ts';
import type { Report } from '#domain/derived/reports.ts';

/** A statement as other files name it. */
export const refOf = ({ article, statement }: Report): string => `${article.slug}#${statement.id}`;

const indexIn = ({ article, statement }: Report): number => article.statements.indexOf(statement);

/** Whether a statement rests on the headline alone, which a text mostly tells better. */
const isHeadline = ({ statement: { paragraphs } }: Report): boolean => paragraphs[0] === 0;

/** What answers «what happened» first: an event before a tie or a position, the certain before the possible, the text before its headline. */
function coreFirst(a: Report, b: Report): number {
  const rank = (report: Report) =>
    [
      isPossible(report.statement.event),
      report.statement.kind !== 'event',
      isHeadline(report),
      report.statement.when === undefined,
    ].map(Number);
  const [first, second] = [rank(a), rank(b)];
  const differing = first.findIndex((value, index) => value !== second[index]);
  if (differing >= 0) return (first[differing] ?? 0) - (second[differing] ?? 0);
  return a.article === b.article
    ? indexIn(a) - indexIn(b)
    : newestFirst(b.article.published.edtf, a.article.published.edtf);
}

/**
 * The statements that answer what is reported: those an editor chose, in that order; else the core ones.
 * @param chosen statements as `<slug>#<id>`
 */
export function coreOf(reports: readonly Report[], chosen: readonly string[], most: number): Report[] {
  if (chosen.length > 0) return chosen.flatMap((ref) => reports.find((report) => refOf(report) === ref) ?? []);
  return [...reports].sort(coreFirst).slice(0, most);
}

/** What one article reports, in the order of its text. */
export interface ArticleReports {
  article: Article;
  reports: Report[];
}

/** Reports by article, each in the order of its text: certain ones first, then the oldest article. */
export function byArticle(reports: readonly Report[]): ArticleReports[] {
  const isDoubted = ({ reports: members }: ArticleReports) =>
    members.every(({ statement }) => isPossible(statement.event));
  return [...Map.groupBy(reports, ({ article }) => article)]
    .map(([article, members]) => ({ article, reports: members.toSorted((a, b) => indexIn(a) - indexIn(b)) }))
    .sort(
      (a, b) =>
        Number(isDoubted(a)) - Number(isDoubted(b)) ||
        newestFirst(b.article.published.edtf, a.article.published.edtf) ||
        a.article.slug.localeCompare(b.article.slug, 'en'),
    );
}
