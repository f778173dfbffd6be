import type { APIRoute } from 'astro';
import { citationName, pathTo } from '#domain/model/links.ts';
import { allLocales } from '#domain/model/locales.ts';
import { citationFile, citationFormats } from '#export/cite/files.ts';
import { originalRecord, pageRecord } from '#export/cite/record.ts';
import { library } from '#library.ts';

/** The citation files of every article: of the original, and of our page in each language. */
export const getStaticPaths = () =>
  library.articles.flatMap(({ slug }) =>
    [undefined, ...allLocales].flatMap((locale) =>
      citationFormats.map((format) => ({
        params: { file: citationName(slug, format, locale) },
        props: { slug, locale, format },
      })),
    ),
  );

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { slug, locale, format }, site }) => {
  const article = library.article(slug);
  const outlet = library.outlet(article.outlet);
  const record = locale
    ? pageRecord(article, outlet, locale, new URL(pathTo({ page: 'article', id: slug }, locale), site).href)
    : originalRecord(article, outlet);
  return new Response(citationFile[format](record));
};
