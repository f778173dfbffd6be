import { getEntry, render } from 'astro:content';
import { loadPublished } from '#content/read.ts';
import type { Article, Corpus } from '#domain/model/corpus.ts';
import type { RegistryPage } from '#domain/model/links.ts';
import type { Bilingual } from '#domain/model/bilingual.ts';
import type { Relation, Statement } from '#domain/model/statement.ts';
import type { Locale } from '#domain/model/locales.ts';
import { articlesNewestFirst, indexOf, type Report } from '#domain/derived/reports.ts';
import { actorsIn, eventsIn, placesIn, type Counted, type Listed, type Profile } from '#domain/derived/profile.ts';
import { comparisonsOf, type Comparison } from '#domain/derived/comparisons.ts';
import { independenceOf, type Independence } from '#domain/derived/independence.ts';
import { relationSentence, type End, type RelationPiece } from '#domain/derived/relation-words.ts';
import { gradeOf, type Grade } from '#domain/derived/sourcing.ts';
import { formerAnchors, movedPages, type MovedPage } from '#domain/derived/redirects.ts';
import { pairsOf } from '#domain/derived/ties.ts';

/** The one shelf: all content, loaded and checked once, and the answers that pages ask for. */
const { corpus, tombstones, gone } = loadPublished();
const index = indexOf(corpus);
const articles = [...corpus.articles].sort(articlesNewestFirst);
const bySlug = new Map(articles.map((article) => [article.slug, article]));
const terms = new Map(corpus.terms.map((term) => [term.id, term]));

const shelves = { ...corpus, articles };
type Shelf = 'actors' | 'places' | 'events' | 'outlets';

const byId = new Map(
  (['actors', 'places', 'events', 'outlets'] as const).map((shelf) => [
    shelf,
    new Map<string, Corpus[Shelf][number]>(corpus[shelf].map((entry) => [entry.id, entry])),
  ]),
);

/** How many related entries a profile lists: the ones with most statements in common. */
const mostRelated = 12;

/** An entry by its id. @throws Error when there is none: the content check should have said so. */
function entry<S extends Shelf>(shelf: S, id: string): Corpus[S][number] {
  const found = byId.get(shelf)?.get(id);
  if (!found) throw new Error(`content/${shelf}/${id}.yaml does not exist`);
  return found;
}

export const library = {
  ...shelves,
  corpus,
  /** What is left of removed articles, at their addresses. */
  tombstones,
  article(slug: string): Article {
    const article = bySlug.get(slug);
    if (!article) throw new Error(`content/articles/${slug}/ does not exist`);
    return article;
  },
  actor: (id: string) => entry('actors', id),
  place: (id: string) => entry('places', id),
  event: (id: string) => entry('events', id),
  outlet: (id: string) => entry('outlets', id),

  /** The name of an entry of any registry. */
  nameOf: (page: RegistryPage, id: string): Record<Locale, string> => entry(`${page}s`, id).name,

  /** Every pair of actors that a statement ties. */
  pairs: pairsOf(corpus.articles),

  /** A word of the term base: roles, relations, modes and matters are shown by it alone. */
  term(id: string): Corpus['terms'][number] {
    const term = terms.get(id);
    if (!term) throw new Error(`content/terms/${id}.yaml does not exist`);
    return term;
  },

  /** The rendering of a term in both languages. */
  word: (id: string): Bilingual => library.term(id).name,
  /** A relation as a sentence, told of either end. */
  told: (relation: Relation, locale: Locale, end?: End): RelationPiece[] =>
    relationSentence(relation, library.term(relation.type), (id) => entry('actors', id), locale, end),
  /** How sure the sourcing of a statement is. */
  gradeOf: (statement: Statement): Grade => gradeOf(statement, (id) => entry('outlets', id)),
  /** How many articles, and independent ones, some reports are from. */
  independenceOf: (reports: readonly Report[]): Independence => independenceOf(reports, corpus),

  /** Statements about an entry, newest first. */
  reports: (shelf: keyof typeof index.reports, id: string): readonly Report[] => index.reports[shelf].get(id) ?? [],
  /** Articles that name, published or cite an entry, newest first. */
  articlesOf: (link: keyof typeof index.articles, id: string): readonly Article[] => index.articles[link].get(id) ?? [],
  /** Every entry of a registry with the number of statements about it. */
  counted: <S extends 'actors' | 'places'>(shelf: S): (Corpus[S][number] & { count: number })[] =>
    (corpus[shelf] as Corpus[S][number][]).map((each) => ({ ...each, count: library.reports(shelf, each.id).length })),
  /** The places of the statements about an actor, with how many each is in. */
  placesOf: (actor: string): (Corpus['places'][number] & { count: number })[] =>
    placesIn(library.reports('actors', actor)).map(({ id, count }) => ({ ...library.place(id), count })),
  /** The entries with most statements, most first. */
  mostReported: <S extends 'actors' | 'places'>(shelf: S, most: number): (Corpus[S][number] & { count: number })[] =>
    library
      .counted(shelf)
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, 'en'))
      .slice(0, most),
  /** The newest articles, and beside them those with most statements. */
  frontArticles(newest: number, key: number): Record<'newest' | 'key', Article[]> {
    const rest = articles.slice(newest).sort((a, b) => b.statements.length - a.statements.length);
    return { newest: articles.slice(0, newest), key: rest.slice(0, key) };
  },
  /** What the profile of an actor or a place is made of. */
  profile(shelf: 'actors' | 'places', id: string): Profile {
    const reports = library.reports(shelf, id);
    const named = (page: 'actor' | 'place', entries: Counted[]): Listed[] =>
      entries.slice(0, mostRelated).map((each) => ({ ...each, name: library.nameOf(page, each.id) }));
    return {
      reports,
      articles: library.articlesOf(shelf, id),
      events: eventsIn(reports).map((event) => library.event(event)),
      actors: named('actor', actorsIn(reports, id)),
      places: named('place', placesIn(reports, id)),
      children: corpus[shelf]
        .filter(({ parent }) => parent === id)
        .map((child) => ({ ...child, count: library.reports(shelf, child.id).length })),
    };
  },

  /** Corrections, newest first: all of them, or those of one article. */
  corrections: corpus.corrections.toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id, 'en')),
  correctionsOf: (slug: string) => library.corrections.filter(({ article }) => article === slug),

  /** The anchors that places of a page had before, by their anchor now. */
  formerAnchors: (path: string) => formerAnchors(corpus.redirects, path),
  /** Pages that are elsewhere now, those that went with a removed article among them. */
  movedPages: [
    ...movedPages(corpus.redirects),
    ...[...gone].map(([from, slug]): MovedPage => ({ from, to: `/articles/${slug}/`, anchors: {} })),
  ],

  /** What other articles say of the events of one. */
  comparisonsOf: (article: Article): Comparison[] =>
    comparisonsOf(
      article,
      (event) => library.reports('events', event),
      (id) => entry('events', id),
    ),

  /** The articles published just before and just after this one. */
  neighbours(slug: string): { newer: Article | undefined; older: Article | undefined } {
    const at = articles.findIndex((article) => article.slug === slug);
    return { newer: articles[at - 1], older: articles[at + 1] };
  },

  /** The rendered summary of an article in a language. */
  async summary(slug: string, locale: Locale) {
    const found = await getEntry('summaries', `${slug}/${locale}`);
    if (!found) throw new Error(`the ${locale} summary of ${slug} was not collected`);
    return render(found);
  },
};
