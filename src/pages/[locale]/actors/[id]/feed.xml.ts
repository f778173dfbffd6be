import type { APIRoute } from 'astro';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { reportsFeed } from '#export/feeds/feeds.ts';
import { library } from '#library.ts';

export const getStaticPaths = () =>
  allLocales.flatMap((locale) => library.actors.map(({ id }) => ({ params: { locale, id }, props: { locale, id } })));

export const GET: APIRoute<{ locale: Locale; id: string }> = ({ props: { locale, id }, site, url }) => {
  const feed = reportsFeed({ page: 'actor', id }, library.reports('actors', id), {
    ...library,
    locale,
    site: site ?? url,
  });
  return new Response(feed);
};
