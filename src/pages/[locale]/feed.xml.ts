import type { APIRoute } from 'astro';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { articlesFeed } from '#export/feeds/feeds.ts';
import { library } from '#library.ts';

export const getStaticPaths = () => allLocales.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET: APIRoute<{ locale: Locale }> = ({ props, site, url }) =>
  new Response(articlesFeed({ ...library, ...props, site: site ?? url }));
