import type { Page } from '@playwright/test';
import { loadCorpus } from '#content/read.ts';
import { pathTo, pathToFile, type PageRef } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import { messages, type Messages } from '#i18n/messages.ts';
import { fixtureSite } from '../../scripts/testing/fixture-site.ts';

/** The content of the site that the browser tests visit: the fixture, whatever the real content is. */
export const corpus = loadCorpus(fixtureSite.content);

const found = <T>(entries: readonly T[], isOne: (entry: T) => boolean, what: string): T => {
  const entry = entries.find(isOne);
  if (entry === undefined) throw new Error(`${what}, which the browser tests visit, is not in the fixture`);
  return entry;
};
const articleOf = (slug: string) => found(corpus.articles, (each) => each.slug === slug, slug);

/** An article with a translation, a subhead, dotted words, a misprint and a statement on its title; and its like. */
export const article = articleOf('market-day-returns-to-tell-nahl');
/** One without a translation, compiled from others, its date inferred. */
export const compilation = articleOf('two-councils-share-the-well');
/** One of which an excerpt alone is shown. */
export const excerpt = articleOf('new-contract-on-the-hill-road');
/** An actor that is named in paragraphs 3 and 4 of the article and has several ties, and a place of the article. */
export const actor = found(corpus.actors, ({ id }) => id === 'farmers-union', 'the actor');
export const place = found(corpus.places, ({ id }) => id === 'old-well', 'the place');
/** An event that two articles report, and differently; and one of which one report is only possibly of it. */
export const event = found(corpus.events, ({ id }) => id === 'market-day-2021-05', 'the event');
export const joinedEvent = found(corpus.events, ({ id }) => id === 'councils-meeting-2021-04', 'the joined event');
/** Two actors that are reported to cooperate and to compete. */
export const pair = 'bir-zaytun-council--tell-nahl-council';

/** One page of every kind, as the address table of the design lists them. */
export const kinds: PageRef[] = [
  { page: 'home' },
  { page: 'articles' },
  { page: 'article', id: article.slug },
  { page: 'actors' },
  { page: 'actor', id: actor.id },
  { page: 'places' },
  { page: 'place', id: place.id },
  { page: 'events' },
  { page: 'event', id: event.id },
  { page: 'ties' },
  { page: 'tie', id: pair },
  { page: 'timeline' },
  { page: 'map' },
  { page: 'outlets' },
  { page: 'outlet', id: article.outlet },
  { page: 'glossary' },
  { page: 'corrections' },
  { page: 'data' },
  { page: 'about' },
  { page: 'search' },
];

/** The address of a page below the server's base, as `page.goto` wants it. */
export const at = (to: PageRef, locale: Locale, fragment?: string): string => `.${pathTo(to, locale, fragment)}`;
export const atFile = (file: Parameters<typeof pathToFile>[0]): string => `.${pathToFile(file)}`;

/** The interface's words, so that tests say what a reader sees. */
export const words = (locale: Locale): Messages => messages[locale];

/** A word of the term base. */
export const word = (id: string, locale: Locale): string =>
  found(corpus.terms, (term) => term.id === id, id).name[locale];

/** Asks the search page, with what is chosen, and waits until it is done. */
export async function search(
  page: Page,
  locale: Locale,
  query: string,
  choice: Record<string, string> = {},
): Promise<void> {
  const hash = new URLSearchParams({ q: query, ...choice }).toString();
  await page.goto(at({ page: 'search' }, locale, hash));
  await page.locator('[data-search-state="done"]').waitFor();
}
