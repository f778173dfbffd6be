import type { Article, Event } from '#domain/model/corpus.ts';
import { dateBounds, type DatedFacts } from '#domain/model/dates.ts';
import { idsOf } from '#domain/model/id.ts';
import { pathTo, type PageRef } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { Report } from './reports.ts';

/** One line of the timeline: an event, a dated statement that belongs to none, or the publication of an article. */
export type TimelineEntry = { when: DatedFacts; actors: string[]; places: string[] } & (
  { kind: 'event'; event: Event } | { kind: 'statement'; report: Report } | { kind: 'publication'; article: Article }
);

/** Entries of one year, oldest first. */
export interface TimelineYear {
  year: string;
  entries: TimelineEntry[];
}

/**
 * What happened, oldest first, by the year in which it ended; publications are entries of their own kind and never stand
 * for what they report. A date known only as an end («by then») is placed at that end.
 */
export function timeline({
  articles,
  events,
}: {
  articles: readonly Article[];
  events: readonly Event[];
}): TimelineYear[] {
  const dated = new Set(events.filter(({ when }) => when).map(({ id }) => id));
  const entries: TimelineEntry[] = [
    ...events.flatMap((event): TimelineEntry[] =>
      event.when ? [{ kind: 'event', event, when: event.when, actors: event.actors, places: idsOf(event.places) }] : [],
    ),
    ...articles.flatMap((article) =>
      article.statements.flatMap((statement): TimelineEntry[] =>
        statement.when && !(statement.event && dated.has(statement.event.id))
          ? [
              {
                kind: 'statement',
                report: { article, statement },
                when: statement.when,
                actors: idsOf(statement.actors),
                places: idsOf(statement.places),
              },
            ]
          : [],
      ),
    ),
    ...articles.map((article): TimelineEntry => ({
      kind: 'publication',
      article,
      when: article.published,
      actors: article.actors,
      places: article.places,
    })),
  ];
  const bounds = new Map(entries.map((entry) => [entry, dateBounds(entry.when.edtf)]));
  const key = (entry: TimelineEntry) => bounds.get(entry) ?? { from: '', to: '' };
  entries.sort((a, b) => key(a).to.localeCompare(key(b).to) || key(a).from.localeCompare(key(b).from));
  return [...Map.groupBy(entries, (entry) => key(entry).to.slice(0, 4))].map(([year, members]) => ({
    year,
    entries: members,
  }));
}

/**
 * The timeline of some statements, oldest first: the events they belong to, and those that belong to no dated event.
 * @param publications whether the publication of their articles is shown too
 */
export function timelineOf(
  reports: readonly Report[],
  events: readonly Event[],
  publications: boolean,
): TimelineYear[] {
  const byArticle = Map.groupBy(reports, ({ article }) => article);
  const articles = [...byArticle].map(([article, members]): Article => ({
    ...article,
    statements: members.map(({ statement }) => statement),
  }));
  return timeline({ articles, events })
    .map(({ year, entries }) => ({
      year,
      entries: entries.filter(({ kind }) => publications || kind !== 'publication'),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/**
 * The newest of the entries, so many at most, still oldest first and by year.
 * @example newestOf([{ year: '2020', entries: [a, b] }, { year: '2021', entries: [c] }], 2) // => b of 2020, c of 2021
 */
export function newestOf(years: readonly TimelineYear[], most: number): TimelineYear[] {
  let room = most;
  return years
    .toReversed()
    .flatMap(({ year, entries }): TimelineYear[] => {
      if (room <= 0) return [];
      const kept = entries.slice(-room);
      room -= kept.length;
      return [{ year, entries: kept }];
    })
    .toReversed();
}

/**
 * The page on which an entry is told, and the anchor on it: a statement stands in its article.
 * @example pageOfEntry(statementEntry) // => { to: { page: 'article', id: 'a-slug' }, fragment: 'a-statement' }
 */
export function pageOfEntry(entry: TimelineEntry): { to: PageRef; fragment?: string } {
  switch (entry.kind) {
    case 'event':
      return { to: { page: 'event', id: entry.event.id } };
    case 'statement':
      return { to: { page: 'article', id: entry.report.article.slug }, fragment: entry.report.statement.id };
    case 'publication':
      return { to: { page: 'article', id: entry.article.slug } };
  }
}

/** The address of the same. */
export function pathToEntry(entry: TimelineEntry, locale: Locale): string {
  const { to, fragment } = pageOfEntry(entry);
  return pathTo(to, locale, fragment);
}
