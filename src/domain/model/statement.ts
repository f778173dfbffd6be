import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { datedSchema } from './dates.ts';
import { id, referenceSchema } from './id.ts';
import { noteSchema } from './note.ts';
import { matters, modes, roles, sourceKinds, statementKinds } from './vocabulary.ts';

/** Who says it: `who` in words, `via` the outlet through which the article has it (the article's own outlet if absent). */
export const saidBySchema = z.strictObject({
  kind: z.enum(sourceKinds),
  who: bilingual,
  via: id.optional(),
});

/** The anchors that every article page has. */
const anchors = [
  ...['content', 'summary', 'facts', 'reports', 'original', 'notes', 'misprints', 'corrections'],
  ...['elsewhere', 'quoting', 'cite'],
];

/** Exact words of the original, found in one paragraph of their statement, with their English from our translation. */
export const quoteSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { ar: value } : value),
  z.strictObject({ ar: z.string().trim().min(1), en: z.string().trim().min(1).optional() }),
);

/** A tie that the words report between two actors, read «from … to»; `type` is a term of kind `relation`. */
export const relationSchema = z.strictObject({
  from: id,
  type: id,
  to: id,
  /** Absent where the words give none. */
  mode: z.enum(modes).optional(),
  about: z.enum(matters).optional(),
});

/** A single `relation` is written for a list of one. */
const withRelations = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('relation' in value) || 'relations' in value) return value;
  const { relation, ...rest } = value;
  return { ...rest, relations: [relation] };
};

const statementFacts = z.strictObject({
  /** Unique in the article, part of a permanent link. */
  id: id
    .regex(/^(?![pt]\d+$)/, { error: 'looks like the anchor of a paragraph' })
    .refine((text) => !anchors.includes(text), { error: 'is an anchor of the page itself: choose another' }),
  kind: z.enum(statementKinds),
  text: bilingual,
  /** Numbers of shown paragraphs, the main one first; 0 is the title. */
  paragraphs: z.array(z.int().nonnegative()).min(1, { error: 'names no paragraph' }),
  quote: quoteSchema.optional(),
  'said-by': saidBySchema,
  /** When it happened; absent when the text gives no date: it is then shown as of the date of the article. */
  when: datedSchema.optional(),
  actors: z.array(z.strictObject({ id, role: z.enum(roles) })).default([]),
  places: z.array(referenceSchema).default([]),
  event: referenceSchema.optional(),
  relations: z.array(relationSchema).default([]),
  note: noteSchema.optional(),
});

/** One thing that an article reports, in our words, with who says it and the paragraphs of the original it stands in. */
export const statementSchema = z.preprocess(withRelations, statementFacts);

export type Statement = z.output<typeof statementFacts>;
export type Relation = z.output<typeof relationSchema>;

/** The facts of a statement by their names, for what is made of them. */
export const statementShape = statementFacts.shape;
