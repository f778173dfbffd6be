import type { Article, Event } from '#domain/model/corpus.ts';
import { dateBounds, dateYears, newestFirst } from '#domain/model/dates.ts';
import type { Locale } from '#domain/model/locales.ts';
import { alphabetical } from './alphabet.ts';
import { listParts, yearParts, type ListGroup, type ListPart } from './list-parts.ts';
import type { TimelineEntry, TimelineYear } from '#domain/derived/timeline.ts';

/** How many entries a page has at most: with what each of them weighs, a page then stays below 60 kB compressed. */
const most = { articles: 40, entries: 150, events: 100, timeline: 150 };

/** A list in its groups, and in the pages that it is cut into. */
export interface PartedList<T> {
  groups: readonly ListGroup<T>[];
  parts: readonly ListPart<T>[];
}

const grouped = <T>(entries: readonly T[], keyOf: (entry: T) => string): ListGroup<T>[] =>
  [...Map.groupBy(entries, keyOf)].map(([key, members]) => ({ key, entries: members }));

/** Articles by the year in which they were published, in the order given. */
export function partedArticles(articles: readonly Article[]): PartedList<Article> {
  const groups = grouped(articles, ({ published }) => String(dateYears(published.edtf).at(-1)));
  return { groups, parts: listParts(groups, most.articles) };
}

/** The key of the events without a date. */
export const undated = 'undated';

/** Events by the year in which they ended, newest first; those without a date come last. */
export function partedEvents(events: readonly Event[]): PartedList<Event> {
  const sorted = events.toSorted((a, b) =>
    a.when && b.when ? newestFirst(a.when.edtf, b.when.edtf) : Number(!a.when) - Number(!b.when),
  );
  const groups = grouped(sorted, ({ when }) => (when ? dateBounds(when.edtf).to.slice(0, 4) : undated));
  return { groups, parts: listParts(groups, most.events) };
}

/** Entries of a registry by kind, in the order of the kinds, each kind by name in a language; kinds without one are left out. */
export function partedEntries<T extends { kind: string; name: Record<Locale, string> }>(
  entries: readonly T[],
  kinds: readonly string[],
  locale: Locale,
): PartedList<T> {
  const groups = kinds
    .map((key) => {
      const members = entries.filter(({ kind }) => kind === key);
      return { key, entries: alphabetical(members, locale).flatMap((letter) => letter.entries) };
    })
    .filter((group) => group.entries.length > 0);
  return { groups, parts: listParts(groups, most.entries) };
}

/** The timeline by year: all of it on one page where it has room, or else a page for each year. */
export function partedTimeline(years: readonly TimelineYear[]): PartedList<TimelineEntry> {
  const groups = years.map(({ year, entries }) => ({ key: year, entries }));
  return { groups, parts: yearParts(groups, most.timeline) };
}
