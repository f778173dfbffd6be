import { createHash } from 'node:crypto';
import type { Bilingual } from '#domain/model/bilingual.ts';
import { published, timeOf } from './dates.ts';
import { distinct, randomOf, type Random } from './random.ts';
import type { Entry, Registries } from './registries.ts';
import { planOf, statementOf, toldBy, type Planned, type Told } from './statements.ts';
import { sentence, words } from './texts.ts';
import { broken } from './words.ts';
import { yaml, type Value } from './yaml.ts';

/** What articles are made from. */
export interface World extends Registries {
  articles: number;
  events: number;
  /** Words of the term base in both languages, a form of each. */
  terms: Bilingual[];
  someTerm: (random: Random) => number;
}

/** A paragraph of an original with our English of it. */
export interface Passage {
  n: number;
  isSubhead: boolean;
  ar: string;
  en: string;
  /** A number in it. */
  figure: string | undefined;
}

/** Whom and what an article speaks of. */
export interface Cast {
  actors: Entry[];
  places: Entry[];
  outlet: Entry;
  /** Numbers of events. */
  events: number[];
  time: number;
}

/** The files of an article by their names, and what it says of events. */
export interface MadeArticle {
  slug: string;
  files: Record<string, string>;
  told: Told[];
}

export const slugOf = (index: number): string => `article-${String(index).padStart(5, '0')}`;

const at = <T>(list: readonly T[], index: number): T => list[index] as T;

function castOf(random: Random, world: World, index: number): Cast {
  const { actors, places, outlets, events } = world;
  const near = Math.floor((index / world.articles) * events);
  const event = () => Math.min(events - 1, Math.max(0, near + random.between(-3, 3)));
  return {
    actors: distinct(random, random.between(6, 14), actors.length, world.someActor).map((each) => at(actors, each)),
    places: distinct(random, random.between(4, 12), places.length, world.somePlace).map((each) => at(places, each)),
    outlet: random.pick(outlets),
    events: [...new Set(Array.from({ length: random.between(1, 4) }, event))],
    time: timeOf(random),
  };
}

/** Which paragraphs of an article are subheads. */
const layoutOf = (random: Random): boolean[] => {
  const count = 8 + Math.floor(32 * random.next() ** 3);
  return Array.from({ length: count }, (_, at) => at > 2 && at < count - 1 && random.chance(0.08));
};

/** A paragraph in both languages: whom and what its statements name, words of the term base, perhaps a figure. */
function passageOf(
  random: Random,
  world: World,
  { n, isSubhead, isBroken }: { n: number; isSubhead: boolean; isBroken: boolean },
  statements: readonly Planned[],
): Passage {
  if (isSubhead) return { n, isSubhead, ar: words(random, 'ar', 6), en: words(random, 'en', 7), figure: undefined };
  const own = statements.filter(({ paragraphs }) => paragraphs.includes(n));
  const named = [...new Set(own.flatMap(({ members, places }) => [...members, ...places]))].map(({ name }) => name);
  const terms = Array.from({ length: random.between(2, 5) }, () => at(world.terms, world.someTerm(random)));
  const figure = random.chance(0.3) ? String(random.between(11, 400)) : undefined;
  const given = (locale: 'en' | 'ar') => [...named, ...terms].map((each) => each[locale]);
  const figures = figure === undefined ? [] : [figure];
  const printed = given('ar').map((each, place) =>
    isBroken && place >= named.length && random.chance(0.5) ? each.split(' ').map(broken).join(' ') : each,
  );
  const length = random.between(12, 40);
  return {
    n,
    isSubhead,
    ar: sentence(random, 'ar', length, [...printed, ...figures]),
    en: sentence(random, 'en', Math.round(length * 1.15), [...given('en'), ...figures]),
    figure,
  };
}

/** A summary of about 150 words, each sentence with the paragraph that it rests on. */
function summaryOf(
  random: Random,
  locale: 'en' | 'ar',
  { actors, places }: Cast,
  passages: readonly Passage[],
): string {
  const sentences = Array.from({ length: 9 }, () => {
    const given = [random.pick(actors), random.pick(places)].map(({ name }) => name[locale]);
    const { n } = random.pick(passages);
    return `${sentence(random, locale, 12, given)} [${n}](#p${n})`;
  });
  return [sentences.slice(0, 5).join(' '), sentences.slice(5).join(' ')].join('\n\n');
}

/** The article of a number in a corpus, the same in every run. */
export function articleOf(index: number, world: World): MadeArticle {
  const random = randomOf('article', index);
  const cast = castOf(random, world, index);
  const layout = layoutOf(random);
  const numbers = layout.flatMap((isSubhead, place) => (isSubhead ? [] : [place + 1]));
  const plan = planOf(random, world, cast, numbers);
  const isBroken = random.chance(0.25);
  const passages = layout.map((isSubhead, place) =>
    passageOf(random, world, { n: place + 1, isSubhead, isBroken }, plan),
  );
  const isTranslated = random.chance(0.4);
  const title = {
    en: words(random, 'en', 9, [at(cast.actors, 0).name.en]),
    ar: words(random, 'ar', 8, [at(cast.actors, 0).name.ar]),
  };
  const hasByline = random.chance(0.3);
  const source = [title.ar, ...(hasByline ? ['كتب مراسلنا'] : []), ...passages.map(({ ar }) => ar)].join('\n');
  const lineOf = (n: number) => n + (hasByline ? 2 : 1);
  const statements = plan.map((each) =>
    statementOf(random, world, cast, each, (n) => at(passages, n - 1), isTranslated),
  );
  const idsIn = (list: 'members' | 'places') => [...new Set(plan.flatMap((each) => each[list].map(({ id }) => id)))];
  const places = idsIn('places');
  const date = published(random, cast.time);
  const misprinted = random.pick(passages.filter(({ isSubhead }) => !isSubhead));
  const note = () => ({ text: { en: sentence(random, 'en', 25), ar: sentence(random, 'ar', 22) } });
  const facts: Value = {
    title,
    outlet: cast.outlet.id,
    ...(random.chance(0.3) && { cites: [random.pick(world.outlets).id] }),
    published: {
      edtf: date.edtf,
      basis: date.isStated ? 'stated' : 'inferred',
      ...(!date.isStated && { why: note().text }),
    },
    original: {
      file: 'original.txt',
      sha256: createHash('sha256').update(source).digest('hex'),
      source: `${slugOf(index)}.txt`,
      title: '1',
      ...(hasByline && { byline: '2' }),
      subheads: passages.filter(({ isSubhead }) => isSubhead).map(({ n }) => lineOf(n)),
      ...(random.chance(0.3) && {
        misprints: [
          { paragraph: misprinted.n, printed: misprinted.ar.split(' ')[1] ?? '', reading: words(random, 'ar', 1) },
        ],
      }),
    },
    rights: { status: 'unknown', display: random.chance(0.03) ? 'excerpt' : 'full' },
    read: '2026-11-22',
    actors: idsIn('members'),
    places: places.length > 0 ? places : [at(cast.places, 0).id],
    notes: Array.from({ length: random.between(1, 4) }, note),
    statements,
  };
  return {
    slug: slugOf(index),
    told: toldBy(slugOf(index), plan),
    files: {
      'original.txt': source,
      'index.mdx': `---\n${yaml(facts)}---\n\n${summaryOf(random, 'en', cast, passages)}\n`,
      'summary.ar.mdx': `${summaryOf(random, 'ar', cast, passages)}\n`,
      ...(isTranslated && {
        'translation.en.md': `# ${title.en}\n\n${passages.map(({ en, isSubhead }) => (isSubhead ? `## ${en}` : en)).join('\n\n')}\n`,
      }),
    },
  };
}
