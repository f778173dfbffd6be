import { z } from 'astro/zod';
import { id } from './id.ts';
import { bilingual } from './bilingual.ts';
import { noteSchema } from './statement.ts';
import { actorKinds } from './vocabulary.ts';

/** Other spellings and names, searched and listed on the profile: misprints of the sources included. */
export const aliasesSchema = z
  .strictObject({
    en: z.array(z.string().trim().min(1)).default([]),
    ar: z.array(z.string().trim().min(1)).default([]),
  })
  .default({ en: [], ar: [] });

/**
 * Someone or something that acts: `content/actors/<id>.yaml`. It identifies and never asserts: what an actor is
 * reported to have done stands in the statements of articles alone.
 */
export const actorSchema = z.strictObject({
  name: bilingual,
  aliases: aliasesSchema,
  kind: z.enum(actorKinds),
  /** The body that this one formally belongs to. */
  parent: id.optional(),
  /** One neutral line: who this is. */
  description: bilingual,
  /** Keys of other registers, each seen in a source. */
  identifiers: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q\d+$/)
        .optional(),
    })
    .default({}),
  /** Why the articles' way of naming this actor needs care. */
  note: noteSchema.optional(),
});

export type ActorFacts = z.infer<typeof actorSchema>;
