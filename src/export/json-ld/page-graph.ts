import type { BreadcrumbList, Graph, NewsArticle, Thing, WebPage, WebSite } from 'schema-dts';
import {
  pathTo,
  pathToCard,
  pathToFile,
  type IndexedPage,
  type PageRef,
  type SinglePage,
} from '#domain/model/links.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';

/** What a page is about, for programs that read it. */
export interface LinkedData {
  /** Whom or what the page is of: a node with an id. */
  mainEntity?: (Thing & { '@id': string }) | undefined;
  /** The article that a page of ours was made from. */
  isBasedOn?: (NewsArticle & { '@id': string }) | undefined;
  /** The day on which our text was written. */
  dateModified?: string | undefined;
}

/** A page as it tells of itself. */
export interface TellingPage extends LinkedData {
  at: PageRef;
  locale: Locale;
  title: string;
  description: string;
  /** The origin of the site. */
  site: URL;
}

/** Our text may be used under this licence. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** Which list a page of one entry is in. */
const lists = {
  article: 'articles',
  actor: 'actors',
  place: 'places',
  event: 'events',
  outlet: 'outlets',
  tie: 'ties',
} as const satisfies Record<IndexedPage, SinglePage>;

const absolute = (path: string, site: URL): string => new URL(path, site).href;

/** The site itself: one node, the same on every page. */
export function websiteNode(site: URL): WebSite & { '@id': string } {
  const url = absolute(pathToFile('front'), site);
  return {
    '@type': 'WebSite',
    '@id': `${url}#website`,
    url,
    name: translator('en')('site.name'),
    alternateName: translator('ar')('site.name'),
    inLanguage: [...allLocales],
    license: licence,
  };
}

/** The way to a page from the home page of its language. */
function breadcrumbs({ at, locale, title, site }: TellingPage): BreadcrumbList & { '@id': string } {
  const t = translator(locale);
  const home: PageRef = { page: 'home' };
  const list: PageRef[] = 'id' in at ? [{ page: lists[at.page] }] : [];
  const way = at.page === 'home' ? [home] : [home, ...list, at];
  const name = (page: PageRef) => {
    if (page.page === 'home') return t('site.name');
    return page === at ? title : t(`nav.${lists[(at as { page: IndexedPage }).page]}`);
  };
  return {
    '@type': 'BreadcrumbList',
    '@id': `${absolute(pathTo(at, locale), site)}#way`,
    itemListElement: way.map((page, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: name(page),
      item: absolute(pathTo(page, locale), site),
    })),
  };
}

/** The JSON-LD of a page of a language: the site, the page, the way to it, and what it is about. */
export function pageGraph(page: TellingPage): Graph {
  const { at, locale, title, description, site, mainEntity, isBasedOn, dateModified } = page;
  const url = absolute(pathTo(at, locale), site);
  const website = websiteNode(site);
  const way = breadcrumbs(page);
  const node: WebPage & { '@id': string } = {
    '@type': 'WebPage',
    '@id': `${url}#page`,
    url,
    name: title,
    description,
    inLanguage: locale,
    isPartOf: { '@id': website['@id'] },
    breadcrumb: { '@id': way['@id'] },
    primaryImageOfPage: { '@type': 'ImageObject', url: absolute(pathToCard(at, locale), site) },
    license: licence,
    ...(mainEntity && { mainEntity: { '@id': mainEntity['@id'] } }),
    ...(isBasedOn && { isBasedOn }),
    ...(dateModified !== undefined && { dateModified }),
  };
  return { '@context': 'https://schema.org', '@graph': [website, node, way, ...(mainEntity ? [mainEntity] : [])] };
}

/** The JSON-LD of a page that belongs to no language: the front door, and the page for unknown addresses. */
export function frontGraph({
  path,
  title,
  description,
  site,
}: Pick<TellingPage, 'title' | 'description' | 'site'> & { path: string }): Graph {
  const url = absolute(path, site);
  const website = websiteNode(site);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      website,
      {
        '@type': 'WebPage',
        '@id': `${url}#page`,
        url,
        name: title,
        description,
        inLanguage: [...allLocales],
        isPartOf: { '@id': website['@id'] },
        breadcrumb: { '@id': `${url}#way` },
      },
      {
        '@type': 'BreadcrumbList',
        '@id': `${url}#way`,
        itemListElement: [{ '@type': 'ListItem', position: 1, name: title, item: url }],
      },
    ],
  };
}
