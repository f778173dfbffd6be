import type { Page } from '@playwright/test';
import { loadCorpus } from '#content/read.ts';
import { pathTo, pathToFile, type PageRef } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import { messages, type Messages } from '#i18n/messages.ts';

const corpus = loadCorpus();

/** An article, an actor, a place, an event and an outlet that are surely linked to each other. */
export const article =
  corpus.articles.find(({ slug }) => slug === 'russian-forces-meet-militias') ?? failed('the article');
export const actor = corpus.actors.find(({ id }) => id === 'fifth-corps') ?? failed('the actor');
export const place = corpus.places.find(({ id }) => id === 'deir-ez-zor-airport') ?? failed('the place');

function failed(what: string): never {
  throw new Error(`${what} that the browser tests visit is not in the content`);
}

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
  { page: 'event', id: 'qaterji-convoy-attack-2020-11' },
  { page: 'ties' },
  { page: 'tie', id: 'iran--russia' },
  { page: 'timeline' },
  { page: 'map' },
  { page: 'outlets' },
  { page: 'outlet', id: 'awtan-post' },
  { page: 'glossary' },
  { page: 'corrections' },
  { page: 'about' },
  { page: 'search' },
];

/** The address of a page below the server's base, as `page.goto` wants it. */
export const at = (to: PageRef, locale: Locale, fragment?: string): string => `.${pathTo(to, locale, fragment)}`;
export const atFile = (file: Parameters<typeof pathToFile>[0]): string => `.${pathToFile(file)}`;

/** The interface's words, so that tests say what a reader sees. */
export const words = (locale: Locale): Messages => messages[locale];

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
