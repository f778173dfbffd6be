import type { Article, Corpus } from '#domain/model/corpus.ts';
import { newestFirst } from '#domain/model/dates.ts';
import { idsOf } from '#domain/model/id.ts';
import type { Statement } from '#domain/model/statement.ts';

/** A statement with the article that it stands in: what every profile is made of. */
export interface Report {
  article: Article;
  statement: Statement;
}

/** Ids with what is said under each; an id without anything is absent. */
export type Backlinks<T> = ReadonlyMap<string, readonly T[]>;

/** Where every actor, place, event and outlet is reported. */
export interface Index {
  reports: Record<'actors' | 'places' | 'events' | 'outlets', Backlinks<Report>>;
  articles: Record<'actors' | 'places' | 'published' | 'cited' | 'events', Backlinks<Article>>;
}

/** When a report's content happened, or else when its article was published: for sorting, not for display. */
const sortDate = ({ article, statement }: Report): string => statement.when?.edtf ?? article.published.edtf;

/** Newest event first, undated ones by their article; within a day in the order of the text. */
export function reportsNewestFirst(a: Report, b: Report): number {
  return newestFirst(sortDate(a), sortDate(b)) || a.article.slug.localeCompare(b.article.slug, 'en');
}

/** Articles by publication, newest first. */
export function articlesNewestFirst(a: Article, b: Article): number {
  return newestFirst(a.published.edtf, b.published.edtf) || a.slug.localeCompare(b.slug, 'en');
}

function group<T>(pairs: Iterable<readonly [string | undefined, T]>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    if (key === undefined) continue;
    const list = groups.get(key);
    if (!list) groups.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  }
  return groups;
}

/** The backlinks of the whole corpus, made in one pass over it. */
export function indexOf({ articles }: Pick<Corpus, 'articles'>): Index {
  const byDate = [...articles].sort(articlesNewestFirst);
  const reports = byDate
    .flatMap((article) => article.statements.map((statement): Report => ({ article, statement })))
    .sort(reportsNewestFirst);
  const reportsBy = (ids: (statement: Statement) => (string | undefined)[]) =>
    group(reports.flatMap((report) => [...new Set(ids(report.statement))].map((key) => [key, report] as const)));
  const articlesBy = (ids: (article: Article) => (string | undefined)[]) =>
    group(byDate.flatMap((article) => ids(article).map((key) => [key, article] as const)));
  return {
    reports: {
      actors: reportsBy(({ actors, relations }) => [
        ...idsOf(actors),
        ...relations.flatMap(({ from, to }) => [from, to]),
      ]),
      places: reportsBy(({ places }) => idsOf(places)),
      events: reportsBy(({ event }) => [event?.id]),
      outlets: reportsBy((statement) => [statement['said-by'].via]),
    },
    articles: {
      actors: articlesBy(({ actors }) => actors),
      places: articlesBy(({ places }) => places),
      published: articlesBy(({ outlet }) => [outlet]),
      cited: articlesBy(({ cites, statements }) => [
        ...cites,
        ...statements.map((statement) => statement['said-by'].via),
      ]),
      events: articlesBy(({ statements }) => statements.map(({ event }) => event?.id)),
    },
  };
}
