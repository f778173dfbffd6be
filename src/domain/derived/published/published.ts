import type { Actor, Article, Corpus, Event } from '#domain/model/corpus.ts';
import type { Rights } from '#domain/model/article.ts';
import { idsOf } from '#domain/model/id.ts';
import { articlesNewestFirst } from '#domain/derived/reports.ts';
import { pairId } from '#domain/derived/ties.ts';
import { withoutReportsOf } from './unnamed.ts';

/** What is left of a removed article at its address: nothing of its text. */
export interface Tombstone {
  slug: string;
  title: Article['title'];
  outlet: string;
  published: Pick<Article['published'], 'edtf' | 'basis'>;
  removed: NonNullable<Rights['removed']>;
}

/** What a site may show: the content without removed articles and all that rests on them alone. */
export interface Published {
  corpus: Corpus;
  /** The removed articles, newest first. */
  tombstones: Tombstone[];
  /** The pages that went with them, by path without language; each leads to the tombstone of the newest that mentioned it. */
  gone: ReadonlyMap<string, string>;
}

type Registry = 'actors' | 'places' | 'events' | 'outlets';

/** The entries that an article mentions, its own outlet apart: that one published it, removed or not. */
function mentionedIn({ actors, places, cites, statements }: Article): Record<Registry, string[]> {
  return {
    actors: [
      ...actors,
      ...statements.flatMap((statement) => [
        ...idsOf(statement.actors),
        ...statement.relations.flatMap(({ from, to }) => [from, to]),
      ]),
    ],
    places: [...places, ...statements.flatMap((statement) => idsOf(statement.places))],
    events: statements.flatMap(({ event }) => event?.id ?? []),
    outlets: [...cites, ...statements.flatMap((statement) => statement['said-by'].via ?? [])],
  };
}

const pairsIn = ({ statements }: Article): string[] =>
  statements.flatMap(({ relations }) => relations.map(({ from, to }) => pairId(from, to)));

/** The entries of a registry with all that they lie in, belong to or reach into. */
function withBodies(entries: readonly { id: string; above: readonly (string | undefined)[] }[], ids: Iterable<string>) {
  const above = new Map(entries.map((entry) => [entry.id, entry.above]));
  const all = new Set(ids);
  for (const id of all) for (const body of above.get(id) ?? []) if (body !== undefined) all.add(body);
  return all;
}

/** A registry's references to statements, without those of removed articles: `<slug>#<id>`. */
const without = (refs: readonly string[], removed: ReadonlySet<string>): string[] =>
  refs.filter((ref) => !removed.has(ref.split('#')[0] ?? ''));

/**
 * The content as it may be shown. Of an article whose `rights.display` is `removed` nothing stays but its tombstone:
 * actors, places, events, outlets and ties that it alone mentioned go with it, unless what stays belongs to them; what
 * registries, notes and definitions say of it goes too, and its corrections.
 */
export function published(corpus: Corpus): Published {
  const isRemoved = ({ rights }: Article): boolean => rights.display === 'removed';
  const removed = corpus.articles.filter(isRemoved).sort(articlesNewestFirst);
  if (removed.length === 0) return { corpus, tombstones: [], gone: new Map() };
  const articles = corpus.articles.filter((article) => !isRemoved(article));
  const slugs = new Set(removed.map(({ slug }) => slug));

  const mentions = (list: readonly Article[], registry: Registry): string[] => [
    ...list.flatMap((article) => mentionedIn(article)[registry]),
    ...(registry === 'outlets' ? corpus.articles.map(({ outlet }) => outlet) : []),
  ];
  const staying: Record<Registry, ReadonlySet<string>> = {
    events: new Set(mentions(articles, 'events')),
    outlets: new Set(mentions(articles, 'outlets')),
    actors: withBodies(
      [
        ...corpus.actors.map(({ id, parent }) => ({ id, above: [parent] })),
        ...corpus.outlets.map(({ id, body }) => ({ id: `outlet ${id}`, above: [body] })),
      ],
      [...mentions(articles, 'actors'), ...mentions(articles, 'outlets').map((id) => `outlet ${id}`)],
    ),
    places: withBodies(
      corpus.places.map(({ id, parent, spans }) => ({ id, above: [parent, ...spans] })),
      mentions(articles, 'places'),
    ),
  };

  const gone = new Map<string, string>();
  const goesWith = (path: string, slug: string) => {
    if (!gone.has(path)) gone.set(path, slug);
  };
  for (const article of removed) {
    for (const [registry, ids] of Object.entries(mentionedIn(article)) as [Registry, string[]][])
      for (const id of ids) if (!staying[registry].has(id)) goesWith(`/${registry}/${id}/`, article.slug);
    const pairs = new Set(articles.flatMap(pairsIn));
    for (const pair of pairsIn(article)) if (!pairs.has(pair)) goesWith(`/ties/${pair}/`, article.slug);
  }
  const stays = (registry: Registry) => (entry: { id: string }) => !gone.has(`/${registry}/${entry.id}/`);
  /** A line that leans on what was removed would still tell it: the name stands in its place. */
  const resting = <E extends Pick<Actor, 'rests-on' | 'description' | 'name'>>(entry: E): E => {
    const left = without(entry['rests-on'], slugs);
    return left.length === entry['rests-on'].length ? entry : { ...entry, 'rests-on': left, description: entry.name };
  };
  /** A profile without what it says in short of a removed article, and without those beside it who went. */
  const profiled =
    (registry: 'actors' | 'places') =>
    <E extends Pick<Actor, 'rests-on' | 'description' | 'name' | 'about' | 'not'>>(entry: E): E => ({
      ...resting(entry),
      about: without(entry.about, slugs),
      not: entry.not.filter((other) => typeof other !== 'string' || stays(registry)({ id: other })),
    });
  const cut = (event: Event): Event => ({
    ...event,
    core: without(event.core, slugs),
    actors: event.actors.filter((id) => stays('actors')({ id })),
    places: event.places.filter(stays('places')),
    joined: event.joined.filter(({ article }) => !slugs.has(article)),
    // A difference tells what each report says: without one of them it would still tell it.
    differences: event.differences.filter(({ statements }) => without(statements, slugs).length === statements.length),
  });
  const left = {
    ...corpus,
    articles,
    actors: corpus.actors.filter(stays('actors')).map(profiled('actors')),
    places: corpus.places.filter(stays('places')).map(profiled('places')),
    outlets: corpus.outlets.filter(stays('outlets')).map(resting),
    events: corpus.events.filter(stays('events')).map(cut),
    corrections: corpus.corrections.filter(({ article }) => article === undefined || !slugs.has(article)),
    site: corpus.site && {
      ...corpus.site,
      points: without(corpus.site.points, slugs),
      badia: without(corpus.site.badia, slugs),
    },
  };
  return {
    corpus: withoutReportsOf(
      left,
      removed.map(({ outlet }) => outlet),
    ),
    tombstones: removed.map(({ slug, title, outlet, published: date, rights: { removed: stone } }) => ({
      slug,
      title,
      outlet,
      // Its reason may quote the text.
      published: { edtf: date.edtf, basis: date.basis },
      removed: stone as NonNullable<typeof stone>,
    })),
    gone,
  };
}
