import { dateBounds } from '#domain/model/dates.ts';
import type { Report } from '#domain/derived/reports.ts';

/** What is reported of one year, newest first. */
export interface ReportYear<T extends Report> {
  year: string;
  reports: T[];
}

/** A page of its own for a year, or for a piece of one that is too long for one page. */
export interface YearPart<T extends Report> extends ReportYear<T> {
  /** The end of its address: `2020`, `2020-2`. */
  part: string;
}

/** How many statements one page bears: more are cut into pages of years. */
export const mostOnPage = 100;

/** How many statements one page of a year bears, on which each is a line. */
export const mostLines = 250;

/** The year in which something is said to have happened, or else was published; of a stretch, the last. */
export const yearOf = ({ article, statement }: Report): string =>
  dateBounds(statement.when?.edtf ?? article.published.edtf).to.slice(0, 4);

/** Reports by year, newest first, each year in the order given. */
export function byYear<T extends Report>(reports: readonly T[]): ReportYear<T>[] {
  return [...Map.groupBy(reports, yearOf)]
    .map(([year, members]) => ({ year, reports: members }))
    .sort((a, b) => b.year.localeCompare(a.year));
}

/**
 * The pages into which a list is cut that is too long for one: none where it is not.
 * @param fits how many statements need not be cut @param most how many one page of a year bears
 */
export function yearParts<T extends Report>(
  reports: readonly T[],
  { fits, most } = { fits: mostOnPage, most: mostLines },
): YearPart<T>[] {
  if (reports.length <= fits) return [];
  return byYear(reports).flatMap(({ year, reports: members }) =>
    Array.from({ length: Math.ceil(members.length / most) }, (_, index) => ({
      year,
      part: index === 0 ? year : `${year}-${index + 1}`,
      reports: members.slice(index * most, (index + 1) * most),
    })),
  );
}

/** A list in pieces of so many, at least one. */
export function pagesOf<T>(list: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.max(1, Math.ceil(list.length / most)) }, (_, index) =>
    list.slice(index * most, (index + 1) * most),
  );
}
