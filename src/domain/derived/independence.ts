import type { Actor, Outlet } from '#domain/model/corpus.ts';
import type { Report } from './reports.ts';

/** How many articles report something, and how many of these reports are independent of each other as far as is known. */
export interface Independence {
  articles: number;
  /** At most one an article; opinions, compilations and what another one was taken from are not counted. */
  independent: number;
  /** Slugs of the articles left out because they are compilations. */
  compiled: string[];
}

/** What is asked of the registries: two outlets of one body, or of a body and a part of it, are one source. */
export interface Bodies {
  outlets: readonly Pick<Outlet, 'id' | 'body'>[];
  actors: readonly Pick<Actor, 'id' | 'parent'>[];
}

/** The name of the source behind an outlet: the outermost body that it speaks for, or the outlet itself. */
function sourceNamer({ outlets, actors }: Bodies): (outlet: string) => string {
  const bodyOf = new Map(outlets.map(({ id, body }) => [id, body]));
  const parentOf = new Map(actors.map(({ id, parent }) => [id, parent]));
  return (outlet) => {
    let body = bodyOf.get(outlet);
    if (body === undefined) return outlet;
    for (let up = parentOf.get(body); up !== undefined; up = parentOf.get(up)) body = up;
    return `body of ${body}`;
  };
}

/**
 * Counts independent reports, not reprints (editorial rule 2): the most articles that can each be given a source of its own.
 * A maximum matching of articles and sources, by augmenting paths (Kuhn 1955).
 */
export function independenceOf(reports: readonly Report[], bodies: Bodies): Independence {
  const sourceOf = sourceNamer(bodies);
  const articles = new Map(reports.map(({ article }) => [article.slug, article]));
  const compiled = [...articles.values()].filter((article) => article.compiled).map(({ slug }) => slug);
  const sources = new Map<string, Set<string>>();
  for (const { article, statement } of reports) {
    if (article.compiled || statement.kind === 'position') continue;
    const own = sources.get(article.slug) ?? new Set();
    sources.set(article.slug, own.add(sourceOf(statement['said-by'].via ?? article.outlet)));
  }
  const givenTo = new Map<string, string>();
  const give = (slug: string, tried: Set<string>): boolean => {
    for (const source of sources.get(slug) ?? []) {
      if (tried.has(source)) continue;
      tried.add(source);
      const before = givenTo.get(source);
      if (before !== undefined && !give(before, tried)) continue;
      givenTo.set(source, slug);
      return true;
    }
    return false;
  };
  const independent = [...sources.keys()].filter((slug) => give(slug, new Set())).length;
  return { articles: articles.size, independent, compiled };
}
