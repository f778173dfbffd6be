import type { APIRoute } from 'astro';
import type { Article } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { articleMarkdown } from '#export/markdown/article.ts';
import { library } from '#library.ts';

export const getStaticPaths = () =>
  allLocales.flatMap((locale) =>
    library.articles.map((article) => ({ params: { locale, slug: article.slug }, props: { locale, article } })),
  );

export const GET: APIRoute<{ locale: Locale; article: Article }> = ({ props: { locale, article }, site, url }) =>
  new Response(
    articleMarkdown(article, library.correctionsOf(article.slug), { locale, site: site ?? url, lookups: library }),
  );
