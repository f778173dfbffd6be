import type { APIRoute } from 'astro';
import type { Event } from '#domain/model/corpus.ts';
import { datedWords } from '#export/dated-words.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { profileMarkdown } from '#export/markdown/profile.ts';
import { asOf } from '#i18n/counted.ts';
import { translator } from '#i18n/messages.ts';
import { library } from '#library.ts';

export const getStaticPaths = () =>
  allLocales.flatMap((locale) =>
    library.events.map((event) => ({ params: { locale, id: event.id }, props: { locale, event } })),
  );

export const GET: APIRoute<{ locale: Locale; event: Event }> = ({ props: { locale, event }, site, url }) => {
  const t = translator(locale);
  const page = {
    at: { page: 'event', id: event.id },
    name: event.name,
    kind: t('search.kind.event'),
    facts: [`${t('profile.when')}: ${event.when ? datedWords(event.when, locale) : t('date.none')}`],
    notes: event.notes,
    hints: [
      asOf(library.articleYears, locale),
      ...event.differences.map(({ text }) => `${t('event.differences')}: ${text[locale]}`),
    ],
    reports: library.reports('events', event.id),
  } as const;
  return new Response(profileMarkdown(page, { locale, site: site ?? url, lookups: library }));
};
