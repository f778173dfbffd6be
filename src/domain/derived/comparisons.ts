import type { Article, Event } from '#domain/model/corpus.ts';
import type { Report } from './reports.ts';

/** An event that an article reports, with what other articles say of it. */
export interface Comparison {
  event: Event;
  /** Of each other article, the first statement of what happened, or else its first on it. */
  reports: Report[];
}

/**
 * The events of an article that other articles report too, in the order of its statements.
 * @param reportsOf gives the reports of an event by id @param eventOf gives an event by id
 */
export function comparisonsOf(
  article: Article,
  reportsOf: (event: string) => readonly Report[],
  eventOf: (id: string) => Event,
): Comparison[] {
  const events = new Set(article.statements.flatMap(({ event }) => event?.id ?? []));
  return [...events].flatMap((id) => {
    const others = Map.groupBy(
      reportsOf(id).filter((report) => report.article !== article),
      (report) => report.article,
    );
    const reports = [...others.values()].flatMap(
      (members) => members.find(({ statement }) => statement.kind === 'event') ?? members[0] ?? [],
    );
    return reports.length > 0 ? [{ event: eventOf(id), reports }] : [];
  });
}
