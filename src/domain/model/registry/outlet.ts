import { z } from 'astro/zod';
import { aliasesSchema } from './actor.ts';
import { id, statementRef, webAddress } from '#domain/model/id.ts';
import { sourceSchema } from '#domain/model/note.ts';
import { bilingual, bilingualName } from '#domain/model/bilingual.ts';
import { outletKinds } from '#domain/model/vocabulary.ts';

/** Who published, or is cited: `content/outlets/<id>.yaml`. The same questions for each, no scores. */
export const outletSchema = z.strictObject({
  name: bilingualName,
  aliases: aliasesSchema,
  'search-only': aliasesSchema,
  kind: z.enum(outletKinds),
  url: webAddress.optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  /** Where it is based, if known. */
  based: bilingual.optional(),
  /** Ownership or alignment, only with a source. */
  alignment: z.strictObject({ text: bilingual, sources: z.array(sourceSchema).min(1) }).optional(),
  /** The actor that it belongs to or speaks for: two outlets of one body are one source. */
  body: id.optional(),
  description: bilingual,
  /** The statements that the line leans on, which then says who said it and when. */
  'rests-on': z.array(statementRef).default([]),
});

export type OutletFacts = z.infer<typeof outletSchema>;
