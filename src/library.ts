import { getEntry, render } from 'astro:content';
import { loadCorpus } from '#content.ts';
import type { Article, Corpus } from '#domain/corpus.ts';
import type { IndexedPage } from '#domain/links.ts';
import type { Locale } from '#domain/locales.ts';
import { articlesNewestFirst, indexOf, type Report } from '#domain/reports.ts';

/** The one shelf: all content, loaded and checked once, and the answers that pages ask for. */
const corpus: Corpus = loadCorpus();
const index = indexOf(corpus);
const articles = [...corpus.articles].sort(articlesNewestFirst);

const shelves = { ...corpus, articles };
type Shelf = 'actors' | 'places' | 'events' | 'outlets';

const byId = new Map(
  (['actors', 'places', 'events', 'outlets'] as const).map((shelf) => [
    shelf,
    new Map<string, Corpus[Shelf][number]>(corpus[shelf].map((entry) => [entry.id, entry])),
  ]),
);

/** An entry by its id. @throws Error when there is none: the content check should have said so. */
function entry<S extends Shelf>(shelf: S, id: string): Corpus[S][number] {
  const found = byId.get(shelf)?.get(id);
  if (!found) throw new Error(`content/${shelf}/${id}.yaml does not exist`);
  return found;
}

export const library = {
  ...shelves,
  corpus,
  actor: (id: string) => entry('actors', id),
  place: (id: string) => entry('places', id),
  event: (id: string) => entry('events', id),
  outlet: (id: string) => entry('outlets', id),

  /** The name of an entry of any registry. */
  nameOf: (page: Exclude<IndexedPage, 'article'>, id: string): Record<Locale, string> => entry(`${page}s`, id).name,

  /** Statements about an entry, newest first. */
  reports: (shelf: keyof typeof index.reports, id: string): readonly Report[] => index.reports[shelf].get(id) ?? [],
  /** Articles that name, published or cite an entry, newest first. */
  articlesOf: (link: keyof typeof index.articles, id: string): readonly Article[] => index.articles[link].get(id) ?? [],
  /** Every entry of a registry with the number of statements about it. */
  counted: <S extends 'actors' | 'places'>(shelf: S): (Corpus[S][number] & { count: number })[] =>
    (corpus[shelf] as Corpus[S][number][]).map((each) => ({ ...each, count: library.reports(shelf, each.id).length })),
  /** The entries with most statements, most first. */
  mostReported: <S extends 'actors' | 'places'>(shelf: S, most: number): (Corpus[S][number] & { count: number })[] =>
    library
      .counted(shelf)
      .sort((a, b) => b.count - a.count || a.id.localeCompare(b.id, 'en'))
      .slice(0, most),
  /** Entries whose parent is this one. */
  childrenOf: <S extends 'actors' | 'places'>(shelf: S, id: string): Corpus[S][number][] =>
    (corpus[shelf] as Corpus[S][number][]).filter((child) => child.parent === id),

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
