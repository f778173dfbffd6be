import type { Article, Correction } from '#domain/model/corpus.ts';
import { pathTo, pathToFeed, type NameOf, type PageRef } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import { inMarks } from '#domain/derived/quotation.ts';
import type { Report } from '#domain/derived/reports.ts';
import { translator } from '#i18n/messages.ts';
import { datedWords } from '#export/dated-words.ts';
import { atomXml, type FeedEntry, type FeedLine } from './atom.ts';

/** How many entries a feed has at most: a feed tells what is new. */
export const mostEntries = 50;

/** What every feed is made from. */
export interface FeedSource {
  locale: Locale;
  site: URL;
  nameOf: NameOf;
  articles: readonly Article[];
  corrections: readonly Correction[];
}

const latest = (days: readonly string[]): string => days.reduce((a, b) => (a > b ? a : b), '');

/** The last day on which our text on an article was changed: that of its writing or of a correction. */
function changed({ slug, read }: Article, corrections: readonly Correction[]): string {
  return latest([read, ...corrections.filter(({ article }) => article === slug).map(({ date }) => date)]);
}

/** Entries by the day of their last change, newest first, otherwise in the order given. */
const newestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, mostEntries);

/** The feed of a page. */
function feedOf(at: PageRef, title: string, entries: readonly FeedEntry[], source: FeedSource): string {
  const { locale, site, articles } = source;
  const t = translator(locale);
  const shown = newestFirst(entries);
  return atomXml({
    locale,
    title,
    author: t('site.name'),
    rights: t('site.licence'),
    self: new URL(pathToFeed(at, locale) ?? '', site).href,
    page: new URL(pathTo(at, locale), site).href,
    updated: latest((shown.length > 0 ? shown : articles.map(({ read }) => ({ updated: read }))).map((e) => e.updated)),
    entries: shown,
  });
}

const addressOf = (slug: string, { locale, site }: FeedSource, fragment?: string): string =>
  new URL(pathTo({ page: 'article', id: slug }, locale, fragment), site).href;

/** Where an article is from, and of which day. */
const origin = ({ outlet, published }: Article, { locale, nameOf }: FeedSource): FeedLine => ({
  text: `${nameOf('outlet', outlet)[locale]} · ${datedWords(published, locale)}`,
});

/** The articles, each with its summary; a sentence leads to the paragraph that it rests on. */
export function articlesFeed(source: FeedSource): string {
  const { locale, articles, corrections } = source;
  const t = translator(locale);
  const entries = articles.map((article): FeedEntry => {
    const { slug, title, read, summary } = article;
    return {
      address: addressOf(slug, source),
      title: title[locale],
      published: read,
      updated: changed(article, corrections),
      lines: [
        origin(article, source),
        ...summary[locale].map(({ text, paragraphs: [n] }): FeedLine => {
          if (n === undefined) return { text };
          return { text, link: { href: addressOf(slug, source, `p${n}`), label: t('article.paragraph', { n }) } };
        }),
      ],
    };
  });
  return feedOf({ page: 'articles' }, t('feed.title.articles'), entries, source);
}

/** The corrections, each with the article that was corrected. */
export function correctionsFeed(source: FeedSource): string {
  const { locale, site, articles, corrections } = source;
  const t = translator(locale);
  const titles = new Map(articles.map(({ slug, title }) => [slug, title[locale]]));
  const page = new URL(pathTo({ page: 'corrections' }, locale), site).href;
  const entries = corrections.map(({ id, date, article, text }): FeedEntry => {
    const title = (article !== undefined && titles.get(article)) || t('site.name');
    const link =
      article !== undefined && titles.has(article) ? { href: addressOf(article, source), label: title } : null;
    return {
      address: `${page}#${id}`,
      title: t('feed.correction', { title }),
      published: date,
      updated: date,
      lines: [{ text: text[locale], ...(link && { link }) }],
    };
  });
  return feedOf({ page: 'corrections' }, t('feed.title.corrections'), entries, source);
}

/** What is reported of an actor or a place, statement by statement, each with who says it. */
export function reportsFeed(
  at: { page: 'actor' | 'place'; id: string },
  reports: readonly Report[],
  source: FeedSource,
): string {
  const { locale, nameOf, corrections } = source;
  const t = translator(locale);
  const entries = reports.map(({ article, statement }): FeedEntry => {
    const address = addressOf(article.slug, source, statement.id);
    const { quote, when } = statement;
    return {
      address,
      title: statement.text[locale],
      published: article.read,
      updated: changed(article, corrections),
      lines: [
        { text: statement.text[locale] },
        { text: t('feed.said', { who: statement['said-by'].who[locale] }) },
        ...(when ? [{ text: datedWords(when, locale) }] : []),
        ...(quote?.en !== undefined && locale !== 'ar' ? [{ text: inMarks(quote.en, 'en') }] : []),
        ...(quote ? [{ text: inMarks(quote.ar, 'ar'), lang: 'ar' as const }] : []),
        { ...origin(article, source), link: { href: addressOf(article.slug, source), label: article.title[locale] } },
      ],
    };
  });
  return feedOf(at, t('feed.title.about', { name: nameOf(at.page, at.id)[locale] }), entries, source);
}
