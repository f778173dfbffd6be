import type { Article, Corpus } from '#domain/model/corpus.ts';
import { idsOf } from '#domain/model/id.ts';
import { dateYears } from '#domain/model/dates.ts';
import { actorsIn, placesIn } from '#domain/derived/profile.ts';
import { indexOf } from '#domain/derived/reports.ts';
import type { FacetValues, RecordKind } from '#search/query/record.ts';

const unique = (values: Iterable<string>): string[] => [...new Set(values)].sort();

/**
 * What each record can be narrowed by. A year is the year in which something was published, never the one in which it
 * happened, and an outlet the one that published it; a profile or an event has those of the articles that report it,
 * and the actors and places that share statements with it. A term has its kind alone.
 */
export function facetValues(corpus: Corpus): (kind: RecordKind, id: string) => FacetValues {
  const index = indexOf(corpus);
  const articles = new Map(corpus.articles.map((article) => [article.slug, article]));
  const events = new Map(corpus.events.map((event) => [event.id, event]));

  const published = (found: readonly Article[]): Pick<FacetValues, 'outlet' | 'year'> => ({
    outlet: unique(found.map(({ outlet }) => outlet)),
    year: unique(found.flatMap(({ published }) => dateYears(published.edtf)).map(String)),
  });
  const around = (registry: 'actors' | 'places' | 'events', id: string) => {
    const reports = index.reports[registry].get(id) ?? [];
    return { actor: actorsIn(reports).map((each) => each.id), place: placesIn(reports).map((each) => each.id) };
  };
  const inArticles = (found: readonly Article[]) => ({
    actor: unique(found.flatMap(({ actors }) => actors)),
    place: unique(found.flatMap(({ places }) => places)),
  });

  return (kind, id) => {
    switch (kind) {
      case 'article': {
        const article = articles.get(id);
        const found = article ? [article] : [];
        return { kind: [kind], ...published(found), ...inArticles(found) };
      }
      case 'actor':
      case 'place': {
        const near = around(`${kind}s`, id);
        const own = { ...near, [kind]: unique([id, ...near[kind]]) };
        return { kind: [kind], ...published(index.articles[`${kind}s`].get(id) ?? []), ...own };
      }
      case 'event': {
        const event = events.get(id);
        const near = around('events', id);
        return {
          kind: [kind],
          ...published(index.articles.events.get(id) ?? []),
          actor: unique([...near.actor, ...(event?.actors ?? [])]),
          place: unique([...near.place, ...idsOf(event?.places ?? [])]),
        };
      }
      case 'outlet': {
        const found = index.articles.published.get(id) ?? [];
        const { year } = published([...found, ...(index.articles.cited.get(id) ?? [])]);
        return { kind: [kind], outlet: [id], year, ...inArticles(found) };
      }
      case 'term':
        return { kind: [kind], outlet: [], year: [], actor: [], place: [] };
    }
  };
}
