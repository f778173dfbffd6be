import type { Report } from './reports.ts';

/** How many articles report something, and how many of their sources are independent of each other as far as is known. */
export interface Independence {
  articles: number;
  /** Sources counted once each: the outlet through which it came. An article compiled from others is not counted. */
  independent: number;
  /** Slugs of the articles left out because they are compilations. */
  compiled: string[];
}

/** Counts independent reports, not reprints (editorial rule 2). */
export function independenceOf(reports: readonly Report[]): Independence {
  const articles = new Set(reports.map(({ article }) => article.slug));
  const compiled = new Set(reports.filter(({ article }) => article.compiled).map(({ article }) => article.slug));
  const sources = new Set(
    reports
      .filter(({ article }) => !article.compiled)
      .map(({ article, statement }) => statement['said-by'].via ?? article.outlet),
  );
  return { articles: articles.size, independent: sources.size, compiled: [...compiled] };
}
