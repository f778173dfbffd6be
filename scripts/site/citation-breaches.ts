import type { BadiaFile } from '#domain/derived/badia-file.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import type { BuiltSite, SitePage } from './built-site.ts';

/** What a citation manager makes of something on a page. */
interface Item {
  itemType: string | undefined;
  title: string | undefined;
  publicationTitle: string | undefined;
  date: string | undefined;
  language: string | undefined;
  url: string | undefined;
}

/**
 * Reads a ContextObject by the rules that Zotero publishes: parted at `&` and `=`, a plus is a space, `rft.type` is a type
 * of its own, and an identifier an address where it begins as one. With two of them on a page the reader is asked which.
 * @see https://github.com/zotero/utilities/blob/master/openurl.js
 */
function itemOf(title: string): Item {
  const fields = new Map(
    title.split('&').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, decodeURIComponent(value.replace(/\+|%2[bB]/g, ' '))] as const;
    }),
  );
  const identifier = fields.get('rft.identifier');
  return {
    itemType: fields.get('rft_val_fmt') === 'info:ofi/fmt:kev:mtx:dc' ? fields.get('rft.type') : undefined,
    title: fields.get('rft.title'),
    publicationTitle: fields.get('rft.source'),
    date: fields.get('rft.date'),
    language: fields.get('rft.language'),
    url: identifier !== undefined && /^https?:\/\//.test(identifier) ? identifier : undefined,
  };
}

/** The page itself, by its tags: a type without which a title would make an article of a journal of it. */
function taggedItem({ $ }: SitePage): Item {
  const tag = (name: string) => $(`meta[name="${name}"]`).attr('content');
  return {
    itemType: tag('DC.type'),
    title: tag('citation_title'),
    publicationTitle: tag('citation_publisher'),
    date: tag('citation_publication_date'),
    language: tag('citation_language'),
    url: tag('citation_public_url'),
  };
}

/** What all the days of an EDTF date have in common: the finest one date that contains it. About a day, it is its month. */
function finestOf(edtf: string): string | undefined {
  const [first = [], ...others] = (edtf.match(/\d{4}(?:-\d\d)*/g) ?? []).map((day) => day.split('-'));
  const known = /[~?]/.test(edtf) ? first.slice(0, 2) : first;
  const end = known.findIndex((part, at) => others.some((other) => other[at] !== part));
  return known.slice(0, end < 0 ? undefined : end).join('-') || undefined;
}

type ArticleInFile = BadiaFile['articles'][number];

function wanted(
  article: ArticleInFile,
  data: BadiaFile,
  locale: Locale,
  our: { address: string; site: string | undefined; date: string | undefined },
) {
  const original: Item = {
    itemType: 'newspaperArticle',
    title: article.title.ar,
    publicationTitle: data.outlets.find(({ id }) => id === article.outlet)?.name.ar,
    date: finestOf(article.published.edtf),
    language: 'ar',
    url: article.url,
  };
  const page: Item = {
    itemType: 'webpage',
    title: article.title[locale],
    publicationTitle: our.site,
    date: our.date,
    language: locale,
    url: our.address,
  };
  return { original, page };
}

/** On each article's page a citation manager is offered the original and the page, each as what it is. */
export function citationBreaches(site: BuiltSite, data: BadiaFile): string[] {
  return data.articles.flatMap((article) =>
    allLocales.flatMap((locale) => {
      const path = `${site.base}${locale}/articles/${article.slug}/`;
      const page = site.pages.get(path);
      if (!page) return [`${path}: is not there`];
      const offered = page
        .$('span.Z3988')
        .toArray()
        .map((span) => itemOf(page.$(span).attr('title') ?? ''));
      const tagged = taggedItem(page);
      const { original, page: ours } = wanted(article, data, locale, {
        address: site.origin + path,
        site: page.$('meta[property="og:site_name"]').attr('content'),
        date: tagged.date,
      });
      const differences = (found: Item | undefined, sought: Item, what: string) =>
        (Object.keys(sought) as (keyof Item)[])
          .filter((field) => found?.[field] !== sought[field])
          .map(
            (field) =>
              `${path}: the ${field} of ${what} is ${found?.[field] ?? 'missing'}, not ${sought[field] ?? 'none'}`,
          );
      return [
        ...(offered.length === 2 ? [] : [`${path}: offers ${offered.length} things to cite, not 2`]),
        ...(/^\d{4}-\d\d-\d\d$/.test(tagged.date ?? '') ? [] : [`${path}: our page has no whole day`]),
        ...differences(offered[0], original, 'the original'),
        ...differences(offered[1], ours, 'our page'),
        ...differences(tagged, ours, 'our page by its tags'),
      ];
    }),
  );
}
