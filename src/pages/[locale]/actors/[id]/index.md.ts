import type { APIRoute } from 'astro';
import type { Actor } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { profileMarkdown } from '#export/markdown/profile.ts';
import { asOf } from '#i18n/counted.ts';
import { translator } from '#i18n/messages.ts';
import { library } from '#library.ts';

export const getStaticPaths = () =>
  allLocales.flatMap((locale) =>
    library.actors.map((actor) => ({ params: { locale, id: actor.id }, props: { locale, actor } })),
  );

export const GET: APIRoute<{ locale: Locale; actor: Actor }> = ({ props: { locale, actor }, site, url }) => {
  const t = translator(locale);
  const page = {
    at: { page: 'actor', id: actor.id },
    name: actor.name,
    kind: t(`actor.${actor.kind}`),
    description: actor.description,
    aliases: actor.aliases,
    notes: actor.note ? [actor.note] : [],
    hints: [t('profile.notice'), asOf(library.articleYears, locale)],
    reports: library.reports('actors', actor.id),
  } as const;
  return new Response(profileMarkdown(page, { locale, site: site ?? url, lookups: library }));
};
