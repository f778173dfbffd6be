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

/** So many of the things that a feed tells of, those changed last first, otherwise in the order given. */
function newest<T>(things: readonly T[], updatedOf: (thing: T) => string): { thing: T; updated: string }[] {
  return things
    .map((thing) => ({ thing, updated: updatedOf(thing) }))
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, mostEntries);
}

/** The feed of a page. @param entries newest first */
function feedOf(at: PageRef, title: string, entries: FeedEntry[], source: FeedSource): string {
  const { locale, site, articles } = source;
  const t = translator(locale);
  return atomXml({
    locale,
    title,
    author: t('site.name'),
    rights: t('site.licence'),
    self: new URL(pathToFeed(at, locale) ?? '', site).href,
    page: new URL(pathTo(at, locale), site).href,
    updated: latest(entries.length > 0 ? entries.map(({ updated }) => updated) : articles.map(({ read }) => read)),
    entries,
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
  const entries = newest(articles, (article) => changed(article, corrections)).map(({ thing, updated }): FeedEntry => {
    const { slug, title, read, summary } = thing;
    return {
      address: addressOf(slug, source),
      title: title[locale],
      published: read,
      updated,
      lines: [
        origin(thing, source),
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
  const entries = newest(corrections, ({ date }) => date).map(({ thing: { id, date, article, text } }): FeedEntry => {
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
  const updatedOf = ({ article }: Report) => changed(article, corrections);
  const entries = newest(reports, updatedOf).map(({ thing: { article, statement }, updated }): FeedEntry => {
    const address = addressOf(article.slug, source, statement.id);
    const { quote, when } = statement;
    return {
      address,
      title: statement.text[locale],
      published: article.read,
      updated,
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
