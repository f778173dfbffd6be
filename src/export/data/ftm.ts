import { containing, isoOf, whenOf } from '#export/cite/when.ts';
import type { ActorFacts } from '#domain/model/registry/actor.ts';
import type { Locale } from '#domain/model/locales.ts';
import { referenceId, type Making, type StatementRow } from './making.ts';

/** An entity of FollowTheMoney: every property is a list of texts. */
interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

/** The schema of each kind of actor. None of FollowTheMoney's says militia: `classification` keeps our kind. */
const schemaOf: Record<ActorFacts['kind'], string> = {
  state: 'PublicBody',
  government: 'PublicBody',
  military: 'PublicBody',
  formation: 'Organization',
  militia: 'Organization',
  'armed-group': 'Organization',
  coalition: 'Organization',
  company: 'Company',
  community: 'Organization',
  person: 'Person',
};

/** The language codes of FollowTheMoney (ISO 639-3). */
const languages: Record<Locale, string> = { en: 'eng', ar: 'ara' };

type Value = string | number | undefined | null;

function entity(id: string, schema: string, properties: Record<string, Value | readonly Value[]>): FtmEntity {
  const lists = Object.entries(properties).map(([name, value]) => {
    const values = [value].flat().flatMap((each) => (each === undefined || each === null ? [] : [String(each)]));
    return [name, [...new Set(values)]] as [string, string[]];
  });
  return { id, schema, properties: Object.fromEntries(lists.filter(([, values]) => values.length > 0)) };
}

/** A date as FollowTheMoney takes it: no more than a prefix of a day. Ranges have two ends. */
function dates(edtf: string | undefined): Record<string, string | undefined> {
  if (edtf === undefined) return {};
  const { from, to, either, approximate } = whenOf(edtf);
  const single = containing(edtf);
  const isRange = from !== undefined && either.length === 0 && !approximate && edtf.includes('/');
  return {
    date: single && isoOf(single),
    ...(isRange ? { startDate: isoOf(from), endDate: isoOf(to) } : {}),
  };
}

const both = ({ en, ar }: { en: string; ar: string }) => [en, ar];

/** Ids of all kinds are of one room there. */
const idOf = (
  kind: 'actor' | 'place' | 'event' | 'outlet' | 'article' | 'statement' | 'relation',
  id: string,
): string => `badia-${kind}-${id.replace(/[#/]/g, '.')}`;

/** What is said of a statement or a tie beside its content: who says it, where it is read, when. */
const source = ({ article, statement }: StatementRow, { address, outletName }: Making) => ({
  publisher: both(outletName(article.outlet)),
  sourceUrl: address({ page: 'article', id: article.slug }, 'en', statement.id),
});

function relationEntity(row: Making['relations'][number], making: Making): FtmEntity {
  const { article, statement, relation, n } = row;
  const { from, to, type } = relation;
  const { term, actor, told } = making;
  const id = idOf('relation', `${article.slug}#${statement.id}/${n}`);
  const shared = {
    role: both(term(type).name),
    summary: [told(relation, 'en'), told(relation, 'ar')],
    description: both(statement.text),
    status: `as reported; said by: ${statement['said-by'].who.en} (${statement.sourcing})`,
    recordId: `${article.slug}#${statement.id}`,
    ...dates(statement.when?.edtf),
    ...source(row, making),
  };
  // Only what the words call a part of something is a member there.
  const isMember = term(type).membership === 'from-in-to' && schemaOf[actor(to).kind] !== 'Person';
  return isMember
    ? entity(id, 'Membership', { member: idOf('actor', from), organization: idOf('actor', to), ...shared })
    : entity(id, 'UnknownLink', { subject: idOf('actor', from), object: idOf('actor', to), ...shared });
}

/**
 * The content as entities of FollowTheMoney, one a line: actors, places (Address), outlets, articles, events, statements
 * (Note) and ties (UnknownLink, or Membership where the words say so). Every tie says that it is reported, and by whom.
 * @see https://followthemoney.tech/explorer/
 */
export function ftmEntities(making: Making): FtmEntity[] {
  const { file, corpus, address, actor, place, outletName, statements, relations } = making;
  const page = (kind: 'actor' | 'place' | 'event' | 'outlet' | 'article', id: string) =>
    address({ page: kind, id }, 'en');
  const proofs = (slugs: readonly string[]) => slugs.map((slug) => idOf('article', slug));
  return [
    ...file.actors.map(({ id, kind, name, aliases, description, parent, articles }) =>
      entity(idOf('actor', id), schemaOf[kind], {
        name: both(name),
        alias: [...aliases.en, ...aliases.ar],
        classification: kind,
        parent: parent === undefined ? undefined : idOf('actor', parent),
        summary: both(description),
        notes: 'Listed because the articles name it; being listed implies no wrongdoing.',
        wikidataId: actor(id).identifiers.wikidata,
        proof: proofs(articles),
        sourceUrl: page('actor', id),
      }),
    ),
    ...file.places.map(({ id, kind, name, aliases, description, lat, lon, precision, articles }) =>
      entity(idOf('place', id), 'Address', {
        name: both(name),
        full: name.en,
        alias: [...aliases.en, ...aliases.ar],
        keywords: kind,
        summary: both(description),
        latitude: lat,
        longitude: lon,
        remarks: `Coordinates: ${precision}.`,
        wikidataId: place(id).identifiers.wikidata,
        proof: proofs(articles),
        sourceUrl: page('place', id),
      }),
    ),
    ...file.outlets.map(({ id, kind, name, aliases, description, url }) =>
      entity(idOf('outlet', id), 'Organization', {
        name: both(name),
        alias: [...aliases.en, ...aliases.ar],
        classification: kind,
        summary: both(description),
        website: url,
        sourceUrl: page('outlet', id),
      }),
    ),
    ...file.articles.map(({ slug, title, outlet, url, published, source: from }) => {
      const single = containing(published.edtf);
      return entity(idOf('article', slug), 'Article', {
        title: both(title),
        fileName: from.file,
        language: languages.ar,
        publishedAt: single && isoOf(single),
        publisher: both(outletName(outlet)),
        publisherUrl: corpus.outlets.find(({ id }) => id === outlet)?.url,
        sourceUrl: [url, page('article', slug)],
      });
    }),
    ...file.events.map(({ id, name, when, actors, places, articles }) =>
      entity(idOf('event', id), 'Event', {
        name: both(name),
        ...dates(when?.edtf),
        involved: actors.map((each) => idOf('actor', each)),
        addressEntity: places.map((each) => idOf('place', referenceId(each))),
        location: places.map((each) => place(referenceId(each)).name.en),
        proof: proofs(articles),
        sourceUrl: page('event', id),
      }),
    ),
    ...statements.map((row) => {
      const { article, statement } = row;
      const { actors, places, event, when, 'said-by': saidBy } = statement;
      const about = [
        ...actors.map(({ id }) => idOf('actor', id)),
        ...places.map((each) => idOf('place', referenceId(each))),
        ...(event ? [idOf('event', referenceId(event))] : []),
      ];
      return entity(idOf('statement', `${article.slug}#${statement.id}`), 'Note', {
        name: `${article.slug}#${statement.id}`,
        description: both(statement.text),
        summary: `Said by: ${saidBy.who.en} (${statement.sourcing})${when ? `; date: ${when.edtf}` : ''}`,
        entity: about,
        proof: idOf('article', article.slug),
        ...source(row, making),
      });
    }),
    ...relations.map((row) => relationEntity(row, making)),
  ];
}

/** The entities as lines of JSON. */
export const ftmLines = (making: Making): string =>
  ftmEntities(making)
    .map((each) => `${JSON.stringify(each)}\n`)
    .join('');
