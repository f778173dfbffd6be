import { z } from 'astro/zod';
import { id } from '#domain/model/id.ts';
import { bilingual } from '#domain/model/bilingual.ts';

/** One correction, shown on its article's page and on the page of corrections: `content/corrections/<id>.yaml`. */
export const correctionSchema = z.strictObject({
  /** The day on which the text was corrected. */
  date: z.iso.date(),
  /** The article that was corrected; absent when a registry was. */
  article: id.optional(),
  /** What it said and what it says now. */
  text: bilingual,
});

export type CorrectionFacts = z.infer<typeof correctionSchema>;
