import type { APIRoute } from 'astro';
import type { Outlet } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { profileMarkdown } from '#export/markdown/profile.ts';
import { translator } from '#i18n/messages.ts';
import { library } from '#library.ts';

export const getStaticPaths = () =>
  allLocales.flatMap((locale) =>
    library.outlets.map((outlet) => ({ params: { locale, id: outlet.id }, props: { locale, outlet } })),
  );

export const GET: APIRoute<{ locale: Locale; outlet: Outlet }> = ({ props: { locale, outlet }, site, url }) => {
  const t = translator(locale);
  const page = {
    at: { page: 'outlet', id: outlet.id },
    name: outlet.name,
    kind: t(`outlet.${outlet.kind}`),
    description: outlet.description,
    aliases: outlet.aliases,
    facts: library.articlesOf('published', outlet.id).map(({ title }) => `${t('profile.published')}: ${title[locale]}`),
    hints: [],
    reports: library.reports('outlets', outlet.id),
  } as const;
  return new Response(profileMarkdown(page, { locale, site: site ?? url, lookups: library }));
};
