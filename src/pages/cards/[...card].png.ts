import type { APIRoute } from 'astro';
import { dateWords } from '#domain/model/dates.ts';
import { cardName, type PageRef, type SinglePage } from '#domain/model/links.ts';
import { allLocales, locales, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { library } from '#library.ts';
import { cardPng, type Card } from '#pictures/card/card.ts';
import { keptPicture } from '#pictures/picture-store.ts';
import { timed } from '#pictures/timed.ts';

const main = {
  home: 'site.tagline',
  articles: 'nav.articles',
  actors: 'nav.actors',
  places: 'nav.places',
  events: 'nav.events',
  ties: 'nav.ties',
  timeline: 'nav.timeline',
  map: 'nav.map',
  outlets: 'nav.outlets',
  glossary: 'nav.glossary',
  corrections: 'nav.corrections',
  search: 'nav.search',
  data: 'nav.data',
  about: 'nav.about',
} as const satisfies Record<SinglePage, string>;

/** Every card: what it says, and of which page. */
function cards(locale: Locale): { at: PageRef; card: Card }[] {
  const t = translator(locale);
  const reported = (registry: 'actors' | 'places', id: string) =>
    t.count('count.statements', library.reports(registry, id).length);
  const card = (at: PageRef, kicker: string, title: string, foot: string) => ({
    at,
    card: { locale, kicker, title, foot },
  });
  return [
    ...(Object.keys(main) as SinglePage[]).map((page) =>
      card({ page }, t('site.name'), t(main[page]), t.count('count.articles', library.articles.length)),
    ),
    ...[...library.articles, ...library.tombstones].map(({ slug, title, outlet, published }) =>
      card(
        { page: 'article', id: slug },
        library.nameOf('outlet', outlet)[locale],
        title[locale],
        dateWords(published.edtf, locale),
      ),
    ),
    ...library.actors.map(({ id, name, kind }) =>
      card({ page: 'actor', id }, t(`actor.${kind}`), name[locale], reported('actors', id)),
    ),
    ...library.places.map(({ id, name, kind }) =>
      card({ page: 'place', id }, t(`place.${kind}`), name[locale], reported('places', id)),
    ),
    ...library.events.map(({ id, name, when }) =>
      card(
        { page: 'event', id },
        t('search.kind.event'),
        name[locale],
        when ? dateWords(when.edtf, locale) : t('date.none'),
      ),
    ),
  ];
}

const ofBoth = (words: (locale: Locale) => string): string => allLocales.map(words).join(' · ');

/** The card of the front door, which is of both languages. */
const front: Card = {
  locale: 'en',
  kicker: ofBoth((locale) => locales[locale].label),
  title: ofBoth((locale) => translator(locale)('site.name')),
  foot: ofBoth((locale) => translator(locale).count('count.articles', library.articles.length)),
};

export const getStaticPaths = () => [
  { params: { card: 'front' }, props: { card: front } },
  ...allLocales.flatMap((locale) =>
    cards(locale).map(({ at, card }) => ({ params: { card: cardName(at, locale) }, props: { card } })),
  ),
];

export const GET: APIRoute<{ card: Card }> = async ({ props, url }) =>
  new Response(await timed('cards', url, () => keptPicture(['card', props.card], () => cardPng(props.card))), {
    headers: { 'content-type': 'image/png' },
  });
