import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '#content/read.ts';
import { readRegistry } from '#content/registry.ts';
import type { Bilingual } from '#domain/model/bilingual.ts';
import { termSchema } from '#domain/model/registry/term.ts';
import { articleOf, type World } from './article.ts';
import { randomOf, rankedDraw } from './random.ts';
import { registriesOf, type Entry } from './registries.ts';
import type { Told } from './statements.ts';
import { sentence } from './texts.ts';
import { yaml, type Value } from './yaml.ts';

/** The words of the term base of the content, in the forms in which they stand in texts. */
function termForms(): Bilingual[] {
  return readRegistry(contentDir(), 'terms', termSchema, []).flatMap(({ kind, name, forms }) =>
    kind === 'concept'
      ? [name, ...forms.ar.slice(0, 2).map((ar, index) => ({ ar, en: forms.en[index] ?? name.en }))]
      : [],
  );
}

/** An event from what statements say of it. */
function eventFacts(event: number, told: readonly Told[]): Value {
  const random = randomOf('event', event);
  const [first, ...others] = told;
  const other = others.find(({ ref }) => ref.split('#')[0] !== first?.ref.split('#')[0]);
  const when = told.find((each) => each.when !== undefined)?.when;
  return {
    name: { en: sentence(random, 'en', 6).slice(0, -1), ar: sentence(random, 'ar', 6).slice(0, -1) },
    ...(when !== undefined && { when: { edtf: when, basis: 'stated' } }),
    places: first?.places ?? [],
    actors: first?.actors ?? [],
    ...(first &&
      other &&
      random.chance(0.3) && {
        differences: [
          {
            text: { en: sentence(random, 'en', 20), ar: sentence(random, 'ar', 18) },
            statements: [first.ref, other.ref],
          },
        ],
      }),
  };
}

/** What was made, for a line to a person. */
export type Counts = Record<'articles' | 'actors' | 'places' | 'events' | 'outlets', number>;

/**
 * Writes a corpus of so many articles in the form of the project’s own content: invented, in both languages, the same in
 * every run; the term base is the project’s own.
 */
export function generate(articles: number, folder: string): Counts {
  const terms = termForms();
  const world: World = {
    ...registriesOf(articles),
    articles,
    events: Math.max(5, Math.round(articles / 2)),
    terms,
    someTerm: rankedDraw(terms.length, 8),
  };
  const write = (path: string, value: Value) => {
    writeFileSync(join(folder, path), yaml(value));
  };
  for (const name of ['articles', 'actors', 'places', 'outlets', 'events', 'corrections'])
    mkdirSync(join(folder, name), { recursive: true });
  cpSync(join(contentDir(), 'terms'), join(folder, 'terms'), { recursive: true });
  for (const shelf of ['actors', 'places', 'outlets'] as const)
    for (const { id, facts } of world[shelf]) write(join(shelf, `${id}.yaml`), facts);
  const told: Told[] = [];
  for (let index = 0; index < articles; index++) {
    const article = articleOf(index, world);
    told.push(...article.told);
    const own = join(folder, 'articles', article.slug);
    mkdirSync(own);
    for (const [name, text] of Object.entries(article.files)) writeFileSync(join(own, name), text);
  }
  const events = Map.groupBy(told, ({ event }) => event);
  for (const [event, each] of events) write(join('events', `event-${event}.yaml`), eventFacts(event, each));
  const count = (shelf: readonly Entry[]) => shelf.length;
  return {
    articles,
    actors: count(world.actors),
    places: count(world.places),
    events: events.size,
    outlets: count(world.outlets),
  };
}
