import type { APIRoute } from 'astro';
import type { Place } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { profileMarkdown } from '#export/markdown/profile.ts';
import { asOf } from '#i18n/counted.ts';
import { translator } from '#i18n/messages.ts';
import { library } from '#library.ts';

export const getStaticPaths = () =>
  allLocales.flatMap((locale) =>
    library.places.map((place) => ({ params: { locale, id: place.id }, props: { locale, place } })),
  );

export const GET: APIRoute<{ locale: Locale; place: Place }> = ({ props: { locale, place }, site, url }) => {
  const t = translator(locale);
  const page = {
    at: { page: 'place', id: place.id },
    name: place.name,
    kind: t(`place.${place.kind}`),
    description: place.description,
    aliases: place.aliases,
    facts: place.coordinates
      ? [
          `${t('profile.coordinates')}: ${place.coordinates.lat}, ${place.coordinates.lon} (${t(`precision.${place.coordinates.precision}`)})`,
        ]
      : [],
    notes: place.note ? [place.note] : [],
    hints: [asOf(library.articleYears, locale)],
    reports: library.reports('places', place.id),
  } as const;
  return new Response(profileMarkdown(page, { locale, site: site ?? url, lookups: library }));
};
