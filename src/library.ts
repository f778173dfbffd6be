import { settings } from '#settings.ts';
import { loadPublished } from '#content/read.ts';
import { summaryHtml } from '#markdown/summary-html.ts';
import { summaryPath } from '#content/article.ts';
import type { Article, Corpus, Correction, Term } from '#domain/model/corpus.ts';
import type { RegistryPage } from '#domain/model/links.ts';
import type { Bilingual } from '#domain/model/bilingual.ts';
import { dateYears } from '#domain/model/dates.ts';
import type { Relation, Statement } from '#domain/model/statement.ts';
import type { Locale } from '#domain/model/locales.ts';
import { articlesNewestFirst, indexOf, type Report } from '#domain/derived/reports.ts';
import { actorsIn, eventsIn, placesIn, type Counted, type Listed, type Profile } from '#domain/derived/profile.ts';
import { occurrencesIn, type Occurrence } from '#domain/derived/occurrences.ts';
import { comparisonsOf, type Comparison } from '#domain/derived/comparisons.ts';
import { independenceOf, type Independence } from '#domain/derived/independence.ts';
import { relationSentence, type End, type RelationPiece } from '#domain/derived/relation-words.ts';
import { gradeOf } from '#domain/derived/sourcing.ts';
import { grades, type Grade } from '#domain/model/vocabulary.ts';
import { allMovedPages, formerAnchors } from '#domain/derived/redirects.ts';
import { pairsOf, sideOf, type Pair } from '#domain/derived/ties.ts';
import { ledgerOf } from '#domain/derived/told/ledger.ts';
import { betweenSides } from '#domain/derived/told/sides.ts';

/** All content, loaded and checked once, and the answers that pages ask for. Looks up by map: there may be thousands. */
const { corpus, tombstones, gone } = loadPublished();
const index = indexOf(corpus);
const articles = [...corpus.articles].sort(articlesNewestFirst);
const corrections = corpus.corrections.toSorted(
  (a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id, 'en'),
);
const pairs = pairsOf(corpus.articles);

type Registry = 'actors' | 'places' | 'events' | 'outlets';
type Entry<R extends Registry> = Corpus[R][number];
type WithCount<R extends Registry> = Entry<R> & { count: number };

const byId = <T extends { id: string }>(list: readonly T[]) => new Map(list.map((each) => [each.id, each]));
const entries: { [R in Registry]: ReadonlyMap<string, Entry<R>> } = {
  actors: byId(corpus.actors),
  places: byId(corpus.places),
  events: byId(corpus.events),
  outlets: byId(corpus.outlets),
};
const terms = byId(corpus.terms);
const positions = new Map(articles.map(({ slug }, at) => [slug, at]));
const children = {
  actors: Map.groupBy(corpus.actors, ({ parent }) => parent),
  places: Map.groupBy(corpus.places, ({ parent }) => parent),
};
const pairsOfActor = Map.groupBy(
  pairs.flatMap((pair) => [pair.a, pair.b].map((actor) => ({ actor, pair }))),
  ({ actor }) => actor,
);
const correctionsOfArticle = Map.groupBy(corrections, ({ article }) => article);

let found: ReturnType<typeof occurrencesIn> | undefined;
const occurrences = () => (found ??= occurrencesIn(articles, corpus.terms));
let glossary: readonly Term[] | undefined;

const published = articles.flatMap((article) => dateYears(article.published.edtf));

/** How many related entries a profile lists: the ones with most statements in common. */
const mostRelated = 12;

/** What was asked for. @throws Error when there is none: the content check should have said so */
function present<T>(found: T | undefined, file: string): T {
  if (found === undefined) throw new Error(`content/${file} does not exist`);
  return found;
}

const entry = <R extends Registry>(registry: R, id: string): Entry<R> =>
  present(entries[registry].get(id), `${registry}/${id}.yaml`);

/** The statement that a file names as `<slug>#<id>`. */
function reportOf(ref: string): Report {
  const [slug = '', id = ''] = ref.split('#');
  const article = present(articles[positions.get(slug) ?? Number.NaN], `articles/${slug}/index.mdx`);
  return {
    article,
    statement: present(
      article.statements.find((each) => each.id === id),
      `articles/${ref}`,
    ),
  };
}

export const library = {
  ...corpus,
  articles,
  corpus,
  /** What is left of removed articles, at their addresses. */
  tombstones,
  /** Where the repository is, if the content or the host that builds the site says so. */
  repository: corpus.site?.repository ?? settings.repository,
  article: (slug: string): Article =>
    present(articles[positions.get(slug) ?? Number.NaN], `articles/${slug}/index.mdx`),
  actor: (id: string) => entry('actors', id),
  place: (id: string) => entry('places', id),
  event: (id: string) => entry('events', id),
  outlet: (id: string) => entry('outlets', id),

  /** The name of an entry of any registry. */
  nameOf: (page: RegistryPage, id: string): Record<Locale, string> => entry(`${page}s`, id).name,

  /** Every pair of actors that a statement ties, and the pairs that one actor is in; most ties first. */
  pairs,
  pairsWith: (actor: string): Pair[] => (pairsOfActor.get(actor) ?? []).map(({ pair }) => pair),

  /**
   * The two sides that the editor named, what is reported between them, and who lies between; at most so many of these.
   * Nobody and nothing, where none were named.
   */
  sides(most: number) {
    const sides = (corpus.site?.sides ?? []).map((head) => sideOf(corpus.actors, pairs, corpus.terms, head));
    const [one = new Set<string>(), other = new Set<string>()] = sides;
    return {
      one: [...one],
      other: [...other],
      ledger: ledgerOf(pairs, one, other, library.term),
      between: betweenSides(pairs, one, other, library.term, most),
    };
  },

  /** A word of the term base: roles, relations, modes and matters are shown by it alone. */
  term: (id: string): Corpus['terms'][number] => present(terms.get(id), `terms/${id}.yaml`),

  /** The terms of the glossary, those that stand in the fewest paragraphs first; of these the longer ones. */
  get glossary(): readonly Term[] {
    return (glossary ??= corpus.terms
      .filter(({ kind }) => kind === 'concept')
      .sort(
        (a, b) =>
          library.occurrencesOf(a.id).length - library.occurrencesOf(b.id).length ||
          b.name.en.length - a.name.en.length,
      ));
  },
  /** Where a term stands in the originals, newest article first. */
  occurrencesOf: (term: string): readonly Occurrence[] => occurrences().get(term) ?? [],

  /** The rendering of a term in both languages. */
  word: (id: string): Bilingual => library.term(id).name,
  /** A relation as a sentence, told of either end. */
  told: (relation: Relation, locale: Locale, end?: End): RelationPiece[] =>
    relationSentence(relation, library.term(relation.type), (id) => entry('actors', id), locale, end),
  /** How sure the sourcing of a statement is. */
  gradeOf: (statement: Statement): Grade => gradeOf(statement, (id) => entry('outlets', id)),
  /** How some reports are sourced: how many articles and independent ones, and the surest grade among them. */
  sourcingOf(reports: readonly Report[]): { independence: Independence; grade: Grade | undefined } {
    const found = new Set(reports.map(({ statement }) => library.gradeOf(statement)));
    return { independence: library.independenceOf(reports), grade: grades.find((grade) => found.has(grade)) };
  },
  /** How many articles, and independent ones, some reports are from. */
  independenceOf: (reports: readonly Report[]): Independence => independenceOf(reports, corpus),

  /** The first and the last year in which an article was published. */
  articleYears: { first: Math.min(...published), last: Math.max(...published) },
  /** Outlets of which an article is here. */
  publishers: corpus.outlets.filter(({ id }) => index.articles.published.has(id)),

  /** Statements about an entry, newest first. */
  reports: (registry: keyof typeof index.reports, id: string): readonly Report[] =>
    index.reports[registry].get(id) ?? [],
  /** Articles that name, published or cite an entry, newest first. */
  articlesOf: (link: keyof typeof index.articles, id: string): readonly Article[] => index.articles[link].get(id) ?? [],
  /** Every entry of a registry with the number of statements about it. */
  counted: <R extends 'actors' | 'places'>(registry: R): WithCount<R>[] =>
    [...entries[registry].values()].map((each) => ({ ...each, count: library.reports(registry, each.id).length })),
  /** The places of the statements about an actor, with how many each is in. */
  placesOf: (actor: string): WithCount<'places'>[] =>
    placesIn(library.reports('actors', actor)).map(({ id, count }) => ({ ...library.place(id), count })),
  /** The entries with most statements, most first. */
  mostReported: <R extends 'actors' | 'places'>(registry: R, most: number): WithCount<R>[] =>
    library
      .counted(registry)
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, 'en'))
      .slice(0, most),
  /** The desert that the file is about. */
  get desert(): Entry<'places'> | undefined {
    return corpus.site?.desert === undefined ? undefined : library.place(corpus.site.desert);
  },
  /** What the editor chose for the home page; nothing where the file of it is missing. */
  chosen: (field: 'points' | 'badia'): Report[] => (corpus.site?.[field] ?? []).map(reportOf),
  /** What the profile of an actor or a place is made of. */
  profile(registry: 'actors' | 'places', id: string): Profile {
    const reports = library.reports(registry, id);
    const named = (page: 'actor' | 'place', found: Counted[]): Listed[] =>
      found.slice(0, mostRelated).map((each) => ({ ...each, name: library.nameOf(page, each.id) }));
    return {
      reports,
      articles: library.articlesOf(registry, id),
      events: eventsIn(reports).map((event) => library.event(event)),
      actors: named('actor', actorsIn(reports, id)),
      places: named('place', placesIn(reports, id)),
      children: (children[registry].get(id) ?? []).map((child) => ({
        ...child,
        count: library.reports(registry, child.id).length,
      })),
    };
  },

  /** Corrections, newest first: all of them, or those of one article. */
  corrections,
  correctionsOf: (slug: string): readonly Correction[] => correctionsOfArticle.get(slug) ?? [],

  /** The anchors that places of a page had before, by their anchor now. */
  formerAnchors: (path: string) => formerAnchors(corpus.redirects, path),
  /** Pages that are elsewhere now, those that went with a removed article among them. */
  movedPages: allMovedPages(corpus.redirects, gone),

  /** What other articles say of the events of one. */
  comparisonsOf: (article: Article): Comparison[] =>
    comparisonsOf(
      article,
      (event) => library.reports('events', event),
      (id) => entry('events', id),
    ),

  /** The articles published just before and just after this one. */
  neighbours(slug: string): { newer: Article | undefined; older: Article | undefined } {
    const at = positions.get(slug) ?? Number.NaN;
    return { newer: articles[at - 1], older: articles[at + 1] };
  },

  /** The summary of an article in a language, as HTML. */
  summary: ({ slug, summaryText }: Article, locale: Locale): Promise<string> =>
    summaryHtml(summaryText[locale], summaryPath(slug, locale)),
};
