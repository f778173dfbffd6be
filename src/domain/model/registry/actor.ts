import { z } from 'astro/zod';
import { id, statementRef } from '#domain/model/id.ts';
import { bilingual } from '#domain/model/bilingual.ts';
import { noteSchema } from '#domain/model/note.ts';
import { actorKinds, genders } from '#domain/model/vocabulary.ts';

/**
 * Spellings by language. As `aliases`: names in use for exactly this entry, shown on its profile. As `search-only`: what only
 * helps the search, such as misspellings, shortened names and general labels.
 */
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
  'search-only': aliasesSchema,
  /** Of the Arabic name, where its first word does not show it: «إيران» is feminine. */
  gender: z.enum(genders).optional(),
  kind: z.enum(actorKinds),
  /** The body that this one formally belongs to. */
  parent: id.optional(),
  /** One neutral line: who this is. */
  description: bilingual,
  /** The statements that the line leans on, which then says who said it and when. */
  'rests-on': z.array(statementRef).default([]),
  /** The statements that say in short what is reported of it, as `<slug>#<id>`. */
  about: z.array(statementRef).default([]),
  /** Others whose name it may be mistaken for: an entry by its id, or in words. */
  not: z.array(z.union([id, bilingual])).default([]),
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
