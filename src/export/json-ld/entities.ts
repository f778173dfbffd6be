import type {
  Dataset,
  Event as SchemaEvent,
  NewsArticle,
  Organization,
  Person,
  Place as SchemaPlace,
} from 'schema-dts';
import type { Actor, Article, Event, Outlet, Place } from '#domain/model/corpus.ts';
import { isPossible } from '#domain/model/id.ts';
import { pathTo, pathToFile, type NameOf, type RegistryPage } from '#domain/model/links.ts';
import { allLocales, twinOf, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { containing, isoOf } from '#export/cite/when.ts';
import { licence } from './page-graph.ts';

/** What the nodes of entries are made with: the language of the page, the origin of the site, the names of entries. */
export interface Telling {
  locale: Locale;
  site: URL;
  nameOf: NameOf;
}

/** The finest day, month or year that contains a date, as ISO 8601. */
function isoDate(edtf: string): string | undefined {
  const day = containing(edtf);
  return day && isoOf(day);
}

type Node<T> = T & { '@id': string };

const address = (page: RegistryPage, id: string, { locale, site }: Telling): string =>
  new URL(pathTo({ page, id }, locale), site).href;

/** The other names of an entry: that of the other language, and those in use in both. */
function otherNames({ name, aliases }: Pick<Actor, 'name' | 'aliases'>, locale: Locale): string[] {
  const all = [name[twinOf(locale)], ...allLocales.flatMap((each) => aliases[each])];
  return [...new Set(all)].filter((each) => each !== name[locale]);
}

const wikidata = (item: string | undefined): string[] =>
  item === undefined ? [] : [`https://www.wikidata.org/wiki/${item}`];

/** What is said of an entry of any kind: it is identified, and nothing is asserted of it. */
const identity = (
  page: RegistryPage,
  entry: Pick<Actor, 'id' | 'name' | 'aliases' | 'description'>,
  sameAs: string[],
  telling: Telling,
) => {
  const url = address(page, entry.id, telling);
  const { locale } = telling;
  return {
    '@id': `${url}#entry`,
    url,
    name: entry.name[locale],
    alternateName: otherNames(entry, locale),
    description: entry.description[locale],
    ...(sameAs.length > 0 && { sameAs }),
  };
};

const named = <Type extends string>(type: Type, page: RegistryPage, id: string, telling: Telling) => ({
  '@type': type,
  '@id': `${address(page, id, telling)}#entry`,
  url: address(page, id, telling),
  name: telling.nameOf(page, id)[telling.locale],
});

/** An actor: a person, or a body of any kind. */
export function actorNode(actor: Actor, telling: Telling): Node<Person> | Node<Organization> {
  const same = identity('actor', actor, wikidata(actor.identifiers.wikidata), telling);
  if (actor.kind === 'person') return { '@type': 'Person', ...same };
  const { parent } = actor;
  return {
    '@type': 'Organization',
    ...same,
    ...(parent !== undefined && { parentOrganization: named('Organization', 'actor', parent, telling) }),
  };
}

/** A place; a point that only stands for an area is no point of it. */
export function placeNode(place: Place, telling: Telling): Node<SchemaPlace> {
  const { identifiers, coordinates, parent } = place;
  const geonames = identifiers.geonames === undefined ? [] : [`https://www.geonames.org/${identifiers.geonames}`];
  const isPoint = coordinates?.precision === 'exact' || coordinates?.precision === 'town';
  return {
    '@type': 'Place',
    ...identity('place', place, [...wikidata(identifiers.wikidata), ...geonames], telling),
    ...(isPoint && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates.lat, longitude: coordinates.lon },
    }),
    ...(parent !== undefined && { containedInPlace: named('Place', 'place', parent, telling) }),
  };
}

/** An event that is reported; places that are only possibly its own are left out. */
export function eventNode(event: Event, description: string, telling: Telling): Node<SchemaEvent> {
  const url = address('event', event.id, telling);
  // What happened by a day has no day on which it began.
  const startDate = event.when?.edtf.startsWith('../') === false ? isoDate(event.when.edtf) : undefined;
  const location = event.places
    .filter((place) => !isPossible(place))
    .map(({ id }) => named('Place', 'place', id, telling));
  return {
    '@type': 'Event',
    '@id': `${url}#entry`,
    url,
    name: event.name[telling.locale],
    alternateName: event.name[twinOf(telling.locale)],
    description,
    ...(startDate !== undefined && { startDate }),
    ...(location.length > 0 && { location }),
  };
}

/** An outlet. */
export function outletNode(outlet: Outlet, telling: Telling): Node<Organization> {
  return { '@type': 'NewsMediaOrganization', ...identity('outlet', outlet, outlet.url ? [outlet.url] : [], telling) };
}

/** The Arabic article that a page of ours was made from. Its address is given only where it is known. */
export function originalNode(article: Article, telling: Telling): Node<NewsArticle> {
  const page = new URL(pathTo({ page: 'article', id: article.slug }, telling.locale), telling.site).href;
  const datePublished = isoDate(article.published.edtf);
  return {
    '@type': 'NewsArticle',
    '@id': `${page}#original-article`,
    headline: article.title.ar,
    name: article.title.ar,
    inLanguage: 'ar',
    publisher: named('NewsMediaOrganization', 'outlet', article.outlet, telling),
    ...(article.url !== undefined && { url: article.url }),
    ...(datePublished !== undefined && { datePublished }),
  };
}

/** A file of the data, as the data set lists it. */
export interface DataFile {
  name: string;
  /** The path of its address. */
  path: string;
  /** Its media type. */
  type: string;
}

/** The data set that `/data/` explains. @param description 50 to 5,000 characters, as search engines want it */
export function datasetNode(
  {
    description,
    files,
    edition,
    dateModified,
  }: {
    description: string;
    files: readonly DataFile[];
    edition: string;
    dateModified: string;
  },
  { locale, site }: Pick<Telling, 'locale' | 'site'>,
): Node<Dataset> {
  const t = translator(locale);
  const front = new URL(pathToFile('front'), site).href;
  return {
    '@type': 'Dataset',
    '@id': `${front}#data`,
    name: t('site.name'),
    alternateName: translator(twinOf(locale))('site.name'),
    description,
    url: front,
    license: licence,
    isAccessibleForFree: true,
    inLanguage: [...allLocales],
    version: edition,
    dateModified,
    creator: { '@type': 'Organization', name: t('site.name'), url: front },
    distribution: files.map(({ name, path, type }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: type,
      contentUrl: new URL(path, site).href,
    })),
  };
}
