import type { Term } from '#domain/model/corpus.ts';
import type { Cast, Passage, World } from './article.ts';
import { someDate } from './dates.ts';
import { distinct, randomOf, rareRank, type Random } from './random.ts';
import type { Entry } from './registries.ts';
import { sentence } from './texts.ts';
import { properName } from './words.ts';
import type { Value } from './yaml.ts';

/** What a statement says of an event: an event says no more than its statements. */
export interface Told {
  event: number;
  ref: string;
  actors: string[];
  places: string[];
  when: string | undefined;
}

/** What a statement will be about, before there are words for it. */
export interface Planned {
  id: string;
  /** Numbers of paragraphs, the main one first. */
  paragraphs: number[];
  members: Entry[];
  places: Entry[];
  relations: Value[];
  when: string | undefined;
  /** The number of its event. */
  event: number | undefined;
}

/** Kinds of relation that texts report, the commonest first, with a mode that each may have. */
const relationTypes = [
  ['backs', 'cooperation'],
  ['attacks', 'hostility'],
  ['cooperates-with', 'cooperation'],
  ['part-of', undefined],
  ['met-with', undefined],
  ['rivals', 'rivalry'],
  ['commands', 'command'],
  ['affiliated-with', undefined],
  ['asks-of', 'request'],
  ['protects', 'cooperation'],
  ['supplies', 'cooperation'],
] as const satisfies readonly (readonly [Term['id'], string | undefined])[];

const matters = ['territory', 'resources', 'security', 'recruitment', 'politics', 'crossings'] as const;
const roles = ['party', 'attacker', 'target', 'speaker', 'leader', 'backer', 'mentioned'] as const;
const kinds = ['event', 'event', 'event', 'background', 'background', 'position', 'position', 'relation'] as const;

/** Whom somebody is reported together with: a few again and again, the others ever more rarely. */
function partnerOf(random: Random, world: World, actor: number): number {
  const partner = world.someActor(randomOf('partner', actor, rareRank(random, 2.7, 1.5)));
  return partner === actor ? (actor + 1) % world.actors.length : partner;
}

function relationOf(random: Random, world: World, cast: Cast): { relation: Value; ends: Entry[] } {
  const from = random.pick(cast.actors);
  const to = world.actors[partnerOf(random, world, world.actors.indexOf(from))] as Entry;
  const [type, mode] = relationTypes[Math.min(relationTypes.length - 1, rareRank(random, 2, 3))] ?? relationTypes[0];
  const about = random.chance(0.5) ? random.pick(matters) : undefined;
  return { relation: { from: from.id, type, to: to.id, mode, about }, ends: [from, to] };
}

/** Who is said to say it. */
function saidBy(random: Random, world: World, { outlet }: Cast): { value: Value; en: string; ar: string } {
  const turn = random.next();
  const said = (kind: string, en: string, ar: string, via?: string) => ({
    value: { kind, who: { en, ar }, via },
    en,
    ar,
  });
  if (turn < 0.55) return said('outlet', outlet.name.en, outlet.name.ar);
  if (turn < 0.8) return said('unnamed', 'Local sources', 'مصادر محلية');
  if (turn < 0.9) {
    const { en, ar } = properName(random.between(7000, 7400));
    return said('named', en, ar);
  }
  const other = random.pick(world.outlets);
  return turn < 0.97 ? said('media', other.name.en, other.name.ar, other.id) : said('official', 'An official', 'مسؤول');
}

/** The statements of an article, in the order of its text: at least one on each paragraph. @param numbers of these */
export function planOf(random: Random, world: World, cast: Cast, numbers: readonly number[]): Planned[] {
  const some = <T>(list: readonly T[], most: number): T[] =>
    distinct(random, most, list.length, (each) => each.between(0, list.length - 1)).map((each) => list[each] as T);
  const more = Array.from({ length: Math.round(numbers.length * (0.4 + random.next())) }, () => random.pick(numbers));
  return [...numbers, ...more]
    .sort((a, b) => a - b)
    .map((main, at): Planned => {
      const relations = random.chance(1 / 3)
        ? Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => relationOf(random, world, cast))
        : [];
      const others = some(cast.actors, random.between(1, 3));
      return {
        id: `statement-${at + 1}`,
        paragraphs: [main, ...(numbers.includes(main + 1) && random.chance(0.1) ? [main + 1] : [])],
        members: [...new Set([...relations.flatMap(({ ends }) => ends), ...others])],
        places: some(cast.places, random.between(0, 2)),
        relations: relations.map(({ relation }) => relation),
        when: random.chance(0.25) ? someDate(random, cast.time) : undefined,
        event: random.chance(0.4) ? random.pick(cast.events) : undefined,
      };
    });
}

/** What statements say of events. @param slug of their article */
export function toldBy(slug: string, statements: readonly Planned[]): Told[] {
  return statements.flatMap(({ id, members, places, when, event }) =>
    event === undefined
      ? []
      : [
          {
            event,
            ref: `${slug}#${id}`,
            actors: members.map((each) => each.id),
            places: places.map((each) => each.id),
            when,
          },
        ],
  );
}

/** A few words of a text, word for word. */
function quoted(random: Random, text: string): string {
  const all = text.split(' ');
  const from = random.between(0, Math.max(0, all.length - 10));
  return all.slice(from, from + random.between(5, 9)).join(' ');
}

const note = (random: Random): Value => ({ text: { en: sentence(random, 'en', 25), ar: sentence(random, 'ar', 22) } });

/** A planned statement in words. */
export function statementOf(
  random: Random,
  world: World,
  cast: Cast,
  planned: Planned,
  passageOf: (n: number) => Passage,
  isTranslated: boolean,
): Value {
  const { id, paragraphs, members, places, relations, when, event } = planned;
  const [main = 1] = paragraphs;
  const passage = passageOf(main);
  const by = saidBy(random, world, cast);
  const figures = paragraphs.flatMap((n) => passageOf(n).figure ?? []);
  const text = (locale: 'en' | 'ar', length: number): string => {
    const names = [...members.slice(0, 2), ...places.slice(0, 1)].map(({ name }) => name[locale]);
    const told = sentence(random, locale, length, [...names, ...figures]);
    return locale === 'en' ? `${by.en} said: ${told}` : `قال ${by.ar}: ${told}`;
  };
  return {
    id,
    kind: relations.length > 0 && random.chance(0.5) ? 'relation' : random.pick(kinds),
    text: { en: text('en', 22), ar: text('ar', 19) },
    paragraphs,
    ...(random.chance(0.7) && {
      quote: { ar: quoted(random, passage.ar), ...(isTranslated && { en: quoted(random, passage.en) }) },
    }),
    'said-by': by.value,
    ...(when !== undefined && { when: { edtf: when, basis: 'stated' } }),
    actors: members.map((each) => ({ id: each.id, role: random.pick(roles) })),
    ...(places.length > 0 && {
      places: places.map((each) => (random.chance(0.07) ? { id: each.id, certainty: 'possible' } : each.id)),
    }),
    ...(event !== undefined && { event: `event-${event}` }),
    ...(relations.length > 0 && { relations }),
    ...(random.chance(0.4) && { note: note(random) }),
  };
}
