import { z } from 'astro/zod';
import { aliasesSchema } from './actor.ts';
import { webAddress } from './id.ts';
import { bilingual, bilingualName } from './bilingual.ts';
import { outletKinds } from './vocabulary.ts';

/** Who published, or is cited: `content/outlets/<id>.yaml`. The same questions for each, no scores. */
export const outletSchema = z.strictObject({
  name: bilingualName,
  aliases: aliasesSchema,
  kind: z.enum(outletKinds),
  url: webAddress.optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  /** Where it is based, if known. */
  based: bilingual.optional(),
  /** Ownership or alignment, only with a source. */
  alignment: z.strictObject({ text: bilingual, source: z.string().trim().min(1) }).optional(),
  description: bilingual,
});

export type OutletFacts = z.infer<typeof outletSchema>;
