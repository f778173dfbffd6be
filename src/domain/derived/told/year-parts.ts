import { dateBounds } from '#domain/model/dates.ts';
import type { Report } from '#domain/derived/reports.ts';

/** What is reported of one year, newest first. */
export interface ReportYear {
  year: string;
  reports: Report[];
}

/** A page of its own for a year, or for a piece of one that is too long for one page. */
export interface YearPart extends ReportYear {
  /** The end of its address: `2020`, `2020-2`. */
  part: string;
}

/** The year in which something is said to have happened, or else was published; of a stretch, the last. */
export const yearOf = ({ article, statement }: Report): string =>
  dateBounds(statement.when?.edtf ?? article.published.edtf).to.slice(0, 4);

/** Reports by year, newest first, each year in the order given. */
export function byYear(reports: readonly Report[]): ReportYear[] {
  return [...Map.groupBy(reports, yearOf)]
    .map(([year, members]) => ({ year, reports: members }))
    .sort((a, b) => b.year.localeCompare(a.year));
}

/** The pages into which a list is cut that is too long for one: none where it is not. */
export function yearParts(reports: readonly Report[], most: number): YearPart[] {
  if (reports.length <= most) return [];
  return byYear(reports).flatMap(({ year, reports: members }) =>
    Array.from({ length: Math.ceil(members.length / most) }, (_, index) => ({
      year,
      part: index === 0 ? year : `${year}-${index + 1}`,
      reports: members.slice(index * most, (index + 1) * most),
    })),
  );
}
