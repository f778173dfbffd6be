import type { Article, Event } from '#domain/model/corpus.ts';
import { idsOf } from '#domain/model/id.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { Report } from './reports.ts';
import { statementKinds, type StatementKind } from '#domain/model/vocabulary.ts';

/** An id with how many statements it stands in. */
export interface Counted {
  id: string;
  count: number;
}

/** A registry entry as a list shows it: with its name, and how many statements it stands in. */
export interface Listed extends Counted {
  name: Record<Locale, string>;
}

/** All that the profile of an actor or a place is made of. */
export interface Profile {
  /** Newest first. */
  reports: readonly Report[];
  articles: readonly Article[];
  events: Event[];
  /** The actors and places that share statements with it, most first. */
  actors: Listed[];
  places: Listed[];
  /** What belongs to it, or lies in it. */
  children: Listed[];
}

function counted(ids: Iterable<string>): Counted[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, 'en'));
}

/** The actors that share statements with each other in these reports, most first, without the one given. */
export function actorsIn(reports: readonly Report[], without?: string): Counted[] {
  return counted(reports.flatMap(({ statement }) => [...new Set(idsOf(statement.actors))])).filter(
    ({ id }) => id !== without,
  );
}

/** The places that these reports are about, most first, without the one given. */
export function placesIn(reports: readonly Report[], without?: string): Counted[] {
  return counted(reports.flatMap(({ statement }) => [...new Set(idsOf(statement.places))])).filter(
    ({ id }) => id !== without,
  );
}

/** The events that these reports belong to, in the order of the reports. */
export function eventsIn(reports: readonly Report[]): string[] {
  return [...new Set(reports.flatMap(({ statement }) => statement.event?.id ?? []))];
}

/** Reports by kind, in the order of the vocabulary, each keeping the order given; kinds without a report are left out. */
export function byKind(reports: readonly Report[]): { kind: StatementKind; reports: Report[] }[] {
  return statementKinds
    .map((kind) => ({ kind, reports: reports.filter(({ statement }) => statement.kind === kind) }))
    .filter((group) => group.reports.length > 0);
}
