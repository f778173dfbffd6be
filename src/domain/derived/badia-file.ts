import { z } from 'astro/zod';
import type { Article, Corpus } from '#domain/model/corpus.ts';
import { articleSchema, rightsSchema } from '#domain/model/article.ts';
import { eventSchema } from '#domain/model/registry/event.ts';
import { id, isPossible, type Reference } from '#domain/model/id.ts';
import { bilingual, bilingualName } from '#domain/model/bilingual.ts';
import { outletSchema } from '#domain/model/registry/outlet.ts';
import { articlesNewestFirst, indexOf } from './reports.ts';
import { shownParagraphs, shownTranslation } from './rights.ts';
import { gradeOf } from './sourcing.ts';
import { grades } from '#domain/model/vocabulary.ts';
import { relationSchema, statementShape, type Statement } from '#domain/model/statement.ts';
import { termSchema } from '#domain/model/registry/term.ts';
import { actorKinds, placeKinds, precisions } from '#domain/model/vocabulary.ts';

const names = z.strictObject({ en: z.array(z.string()), ar: z.array(z.string()) });
const { title, outlet, url, published } = articleSchema.shape;
const { status } = rightsSchema.shape;

const { id: statementId, kind, text, paragraphs, when, actors, note, 'said-by': saidBy } = statementShape;

/** A place or an event: its id, or its id with a mark where it is only possibly the one meant. */
const reference = z.union([id, z.strictObject({ id, certainty: z.literal('possible') })]);

const statementInFile = z.strictObject({
  id: statementId,
  kind,
  text,
  /** Numbers of paragraphs, the main one first; 0 is the title. */
  paragraphs,
  quote: z.strictObject({ ar: z.string(), en: z.string().optional() }).optional(),
  'said-by': saidBy,
  /** How sure the sourcing is: a named speaker, an official or a party, a source without a name, the outlet’s own word. */
  sourcing: z.enum(grades),
  when,
  /** Where there is no `when`: the date of the article, as of which it is reported. */
  'as-of': z.string().optional(),
  actors,
  places: z.array(reference),
  event: reference.optional(),
  relations: z.array(relationSchema),
  note,
});

/** The shape of `/data/badia-file.json`: everything the site knows. Its fields are fixed; other programs read them. */
export const badiaFileSchema = z.strictObject({
  articles: z.array(
    z.strictObject({
      slug: id,
      title,
      outlet,
      url,
      published,
      source: z.strictObject({ file: z.string(), sha256: z.string() }),
      /** Removed articles are not in the file. */
      rights: z.strictObject({ status, display: z.enum(['full', 'excerpt']) }),
      /** The shown paragraphs of the original; the first alone where only an excerpt may be shown. */
      paragraphs: z.array(
        z.strictObject({
          n: z.int().positive(),
          text: z.string(),
          /** Our English of it, not reviewed by the outlet; its rights are the original’s. */
          translation: z.string().optional(),
        }),
      ),
      statements: z.array(statementInFile),
      actors: z.array(id),
      places: z.array(id),
    }),
  ),
  actors: z.array(
    z.strictObject({
      id,
      kind: z.enum(actorKinds),
      name: bilingual,
      aliases: names,
      parent: id.optional(),
      description: bilingual,
      articles: z.array(id),
    }),
  ),
  places: z.array(
    z.strictObject({
      id,
      kind: z.enum(placeKinds),
      name: bilingual,
      aliases: names,
      parent: id.optional(),
      description: bilingual,
      articles: z.array(id),
      /** WGS 84; null where no coordinates are known. */
      lat: z.number().nullable(),
      lon: z.number().nullable(),
      precision: z.enum(precisions),
    }),
  ),
  events: z.array(z.strictObject({ id, ...eventSchema.shape, places: z.array(reference), articles: z.array(id) })),
  outlets: z.array(
    z.strictObject({ id, ...outletSchema.shape, name: bilingualName, aliases: names, articles: z.array(id) }),
  ),
  terms: z.array(z.strictObject({ id, ...termSchema.shape })),
});

export type BadiaFile = z.infer<typeof badiaFileSchema>;

type ReferenceInFile = z.infer<typeof reference>;

const referenceInFile = (each: Reference): ReferenceInFile =>
  isPossible(each) ? { id: each.id, certainty: 'possible' } : each.id;

/** The data file of a corpus. */
export function badiaFile(corpus: Corpus): BadiaFile {
  const index = indexOf(corpus);
  const outlets = new Map(corpus.outlets.map((outlet) => [outlet.id, outlet]));
  const outletOf = (id: string) => {
    const outlet = outlets.get(id);
    if (!outlet) throw new Error(`content/outlets/${id}.yaml does not exist`);
    return outlet;
  };
  const statementOf = (statement: Statement, published: string): z.infer<typeof statementInFile> => ({
    ...statement,
    sourcing: gradeOf(statement, outletOf),
    ...(statement.when ? {} : { 'as-of': published }),
    places: statement.places.map(referenceInFile),
    event: statement.event && referenceInFile(statement.event),
  });
  const slugs = (kind: keyof typeof index.articles, key: string) =>
    (index.articles[kind].get(key) ?? []).map(({ slug }) => slug);
  return {
    articles: [...corpus.articles].sort(articlesNewestFirst).map((article) => ({
      slug: article.slug,
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      published: article.published,
      source: { file: article.original.source, sha256: article.original.sha256 },
      rights: { status: article.rights.status, display: article.rights.display === 'full' ? 'full' : 'excerpt' },
      paragraphs: paragraphsOf(article),
      statements: article.statements.map((statement) => statementOf(statement, article.published.edtf)),
      actors: article.actors,
      places: article.places,
    })),
    actors: corpus.actors.map(({ id, kind, name, aliases, parent, description }) => ({
      id,
      kind,
      name,
      aliases,
      parent,
      description,
      articles: slugs('actors', id),
    })),
    places: corpus.places.map(({ id, kind, name, aliases, parent, description, coordinates }) => ({
      id,
      kind,
      name,
      aliases,
      parent,
      description,
      articles: slugs('places', id),
      lat: coordinates?.lat ?? null,
      lon: coordinates?.lon ?? null,
      precision: coordinates?.precision ?? 'unknown',
    })),
    events: corpus.events.map((event) => ({
      ...event,
      places: event.places.map(referenceInFile),
      articles: slugs('events', event.id),
    })),
    outlets: corpus.outlets.map((entry) => ({ ...entry, articles: slugs('published', entry.id) })),
    terms: corpus.terms,
  };
}

function paragraphsOf(article: Article): BadiaFile['articles'][number]['paragraphs'] {
  const translation = shownTranslation(article);
  return shownParagraphs(article).map(({ n, text }) => ({ n, text, translation: translation.get(n) }));
}

/** The JSON Schema (2020-12) of the data file, made from the same definition. */
export function badiaFileJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(badiaFileSchema, { io: 'output', unrepresentable: 'any' }),
    title: 'badia-file.json',
    description:
      'The Badia File: articles with their statements, and the registries of actors, places, events, outlets and terms.',
  };
}
