import type { Bilingual } from '#domain/model/bilingual.ts';
import { randomOf, rankedDraw, type Random } from './random.ts';
import { sentence } from './texts.ts';
import { properName } from './words.ts';
import type { Value } from './yaml.ts';

/** Someone, something or somewhere that articles speak of. */
export interface Entry {
  id: string;
  name: Bilingual;
  facts: Value;
}

/** The registries of a corpus, and how often each entry is drawn. */
export interface Registries {
  actors: Entry[];
  places: Entry[];
  outlets: Entry[];
  /** The place in the list of somebody: a few are in a third of all articles, most in a few. */
  someActor: (random: Random) => number;
  somePlace: (random: Random) => number;
}

/** How many entries a corpus of so many articles has. */
export const sizes = (articles: number) => ({
  actors: Math.min(2000, Math.max(24, Math.round(articles / 5))),
  places: Math.min(1000, Math.max(24, Math.round(articles / 10))),
  outlets: Math.min(60, 5 + Math.round(articles / 40)),
});

const actorSorts = [
  ['state', 'Republic of', 'جمهورية'],
  ['militia', 'Militia of', 'ميليشيا'],
  ['military', 'Army of', 'جيش'],
  ['person', '', ''],
  ['person', '', ''],
  ['company', 'Company of', 'شركة'],
  ['formation', 'Brigade of', 'لواء'],
  ['community', 'Clan of', 'عشيرة'],
  ['person', '', ''],
  ['armed-group', 'Group of', 'جماعة'],
] as const;

const placeSorts = [
  ['town', '', ''],
  ['town', '', ''],
  ['countryside', 'Countryside of', 'ريف'],
  ['oil-field', 'Field of', 'حقل'],
  ['desert', 'Desert of', 'بادية'],
  ['town', '', ''],
  ['road', 'Road of', 'طريق'],
  ['neighbourhood', 'Quarter of', 'حي'],
  ['city', 'City of', 'مدينة'],
  ['mountain', 'Mountain of', 'جبل'],
] as const;

/** Names of the registries are of one list, each from a stretch of its own. */
const stretch = { actors: 0, places: 4000, outlets: 6000 } as const;

const nameAt = (index: number, [, en, ar]: readonly [string, string, string]): Bilingual => {
  const name = properName(index);
  return { en: `${en} ${name.en}`.trim(), ar: `${ar} ${name.ar}`.trim() };
};

const kindOf = <T>(kinds: readonly T[], index: number): T => kinds[index % kinds.length] as T;

/** The two that the page of ties sets against each other come first. */
const heads = ['russia', 'iran'];

function actor(index: number): Entry {
  const random = randomOf('actor', index);
  const kind = index < heads.length ? actorSorts[0] : kindOf(actorSorts, index);
  const name = nameAt(stretch.actors + index, kind);
  const bare = properName(stretch.actors + index);
  const hasMore = kind[0] !== 'person';
  return {
    id: heads[index] ?? `actor-${index}`,
    name,
    facts: {
      name,
      // The bare name, and a few spellings that only help the search.
      ...(hasMore && { aliases: { en: [bare.en], ar: [bare.ar] } }),
      'search-only': { en: [`${bare.en}h`, `${bare.en} ${kind[0]}`], ar: [`${bare.ar}ة`, `أبو ${bare.ar}`] },
      kind: kind[0],
      ...(index > heads.length && random.chance(0.3) && { parent: kindOf(heads, index) }),
      description: { en: sentence(random, 'en', 12), ar: sentence(random, 'ar', 10) },
    },
  };
}

/** The middle of the land, and how far its places lie from it, in degrees. */
const land = { lat: 34.9, lon: 38.9, reach: 1.4 };

function place(index: number): Entry {
  const random = randomOf('place', index);
  const isRegion = index < 10;
  const kind = isRegion ? (['governorate', 'Governorate of', 'محافظة'] as const) : kindOf(placeSorts, index);
  const name = nameAt(stretch.places + index, kind);
  const bare = properName(stretch.places + index);
  const degree = (middle: number, share: number) => Number((middle + (share * 2 - 1) * land.reach).toFixed(3));
  const precision = ['town', 'city', 'neighbourhood'].includes(kind[0]) ? 'town' : 'area';
  return {
    id: `place-${index}`,
    name,
    facts: {
      name,
      ...(name.en !== bare.en && { aliases: { en: [bare.en], ar: [bare.ar] } }),
      'search-only': { en: [`${bare.en}h`], ar: [`${bare.ar}ة`] },
      kind: kind[0],
      ...(!isRegion && { parent: `place-${index % 10}` }),
      description: { en: sentence(random, 'en', 9), ar: sentence(random, 'ar', 8) },
      coordinates: {
        lat: degree(land.lat, random.next()),
        lon: degree(land.lon, random.next()),
        precision,
        source: 'invented',
      },
    },
  };
}

const outletKinds = ['news-site', 'newspaper', 'network', 'state-media', 'party-media'] as const;

function outlet(index: number): Entry {
  const random = randomOf('outlet', index);
  const name = nameAt(stretch.outlets + index, ['', 'Journal of', 'صحيفة']);
  return {
    id: `outlet-${index}`,
    name,
    facts: {
      name,
      kind: kindOf(outletKinds, index),
      languages: ['ar'],
      description: { en: sentence(random, 'en', 9), ar: sentence(random, 'ar', 8) },
    },
  };
}

const list = (count: number, make: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The registries of a corpus of so many articles. */
export function registriesOf(articles: number): Registries {
  const { actors, places, outlets } = sizes(articles);
  return {
    actors: list(actors, actor),
    places: list(places, place),
    outlets: list(outlets, outlet),
    someActor: rankedDraw(actors, 70 / Math.log(actors)),
    somePlace: rankedDraw(places, 70 / Math.log(places)),
  };
}
