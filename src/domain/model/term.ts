import { z } from 'astro/zod';
import { bilingual } from './bilingual.ts';
import { termKinds } from './vocabulary.ts';

/** One word of the field with its one rendering: `content/terms/<id>.yaml`. */
export const termSchema = z
  .strictObject({
    kind: z.enum(termKinds),
    name: bilingual,
    /** The label read from the other end of a relation: backs / is backed by. */
    reverse: bilingual.optional(),
    /** Other forms and words for the same idea: plurals, synonyms, spellings. */
    forms: z
      .strictObject({
        en: z.array(z.string().trim().min(1)).default([]),
        ar: z.array(z.string().trim().min(1)).default([]),
      })
      .default({ en: [], ar: [] }),
    /** What the word means in these articles. */
    definition: bilingual.optional(),
  })
  .refine((term) => term.kind !== 'concept' || term.definition, {
    path: ['definition'],
    error: 'is missing: a concept needs a definition in both languages',
  })
  .refine((term) => term.kind !== 'relation' || term.reverse, {
    path: ['reverse'],
    error: 'is missing: a relation needs the words for its other direction',
  });

export type TermFacts = z.infer<typeof termSchema>;
