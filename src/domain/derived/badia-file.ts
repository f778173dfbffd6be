import { z } from 'astro/zod';
import type { Corpus } from '#domain/model/corpus.ts';
import { articleSchema } from '#domain/model/article.ts';
import { eventSchema } from '#domain/model/event.ts';
import { id } from '#domain/model/id.ts';
import { bilingual, bilingualName } from '#domain/model/bilingual.ts';
import { outletSchema } from '#domain/model/outlet.ts';
import { articlesNewestFirst, indexOf } from './reports.ts';
import { shownParagraphs } from './rights.ts';
import { statementSchema } from '#domain/model/statement.ts';
import { termSchema } from '#domain/model/term.ts';
import { actorKinds, placeKinds, precisions } from '#domain/model/vocabulary.ts';

const names = z.strictObject({ en: z.array(z.string()), ar: z.array(z.string()) });
const { title, outlet, url, published, rights } = articleSchema.shape;

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
      rights,
      /** The shown paragraphs of the original; the first alone where only an excerpt may be shown. */
      paragraphs: z.array(z.strictObject({ n: z.int().positive(), text: z.string() })),
      statements: z.array(statementSchema),
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
  events: z.array(z.strictObject({ id, ...eventSchema.shape, articles: z.array(id) })),
  outlets: z.array(
    z.strictObject({ id, ...outletSchema.shape, name: bilingualName, aliases: names, articles: z.array(id) }),
  ),
  terms: z.array(z.strictObject({ id, ...termSchema.shape })),
});

export type BadiaFile = z.infer<typeof badiaFileSchema>;

/** The data file of a corpus. */
export function badiaFile(corpus: Corpus): BadiaFile {
  const index = indexOf(corpus);
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
      rights: article.rights,
      paragraphs: shownParagraphs(article).map(({ n, text }) => ({ n, text })),
      statements: article.statements,
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
    events: corpus.events.map((event) => ({ ...event, articles: slugs('events', event.id) })),
    outlets: corpus.outlets.map((entry) => ({ ...entry, articles: slugs('published', entry.id) })),
    terms: corpus.terms,
  };
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
