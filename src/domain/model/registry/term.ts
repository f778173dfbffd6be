import { z } from 'astro/zod';
import { bilingual } from '#domain/model/bilingual.ts';
import { memberships, modes, termKinds } from '#domain/model/vocabulary.ts';

const sentence = z
  .string()
  .regex(/\{from\}/, { error: 'lacks {from}' })
  .regex(/\{to\}/, { error: 'lacks {to}' });

/** A sentence for each gender of its subject. */
const agreeing = z.strictObject({ masculine: sentence, feminine: sentence });

/**
 * A relation as a whole sentence with `{from}` and `{to}`, told of either end. The Arabic begins with its verb, which agrees
 * with `{from}` in `active` and with `{to}` in `reverse`.
 */
export const sentenceSchema = z.strictObject({
  en: z.strictObject({ active: sentence, reverse: sentence }),
  ar: z.strictObject({ active: agreeing, reverse: agreeing }),
});

/** One word of the field with its one rendering: `content/terms/<id>.yaml`. */
export const termSchema = z
  .strictObject({
    kind: z.enum(termKinds),
    name: bilingual,
    /** Other forms and words for the same idea: plurals, synonyms, spellings. */
    forms: z
      .strictObject({
        en: z.array(z.string().trim().min(1)).default([]),
        ar: z.array(z.string().trim().min(1)).default([]),
      })
      .default({ en: [], ar: [] }),
    /** What the word means in these articles. */
    definition: bilingual.optional(),
    /** Of a word of status or rank: it stands in both languages of a statement or in neither. */
    paired: z.boolean().optional(),
    /** Of a relation: whether it has a direction; «met with» has none. */
    directed: z.boolean().optional(),
    /** Of a relation: who is then a part of whom. */
    membership: z.enum(memberships).optional(),
    /** Of a relation: the kinds of tie that it may be; of an empty list it is never any. */
    modes: z.array(z.enum(modes)).optional(),
    /** Of a relation: what it says. */
    sentence: sentenceSchema.optional(),
  })
  .refine((term) => term.kind !== 'concept' || term.definition, {
    path: ['definition'],
    error: 'is missing: a concept needs a definition in both languages',
  })
  .superRefine((term, context) => {
    for (const key of ['directed', 'membership', 'modes', 'sentence'] as const)
      if ((term.kind === 'relation') !== (term[key] !== undefined))
        context.addIssue({
          code: 'custom',
          path: [key],
          message: term.kind === 'relation' ? 'is missing: a relation needs it' : 'belongs to a relation alone',
        });
  });

export type TermFacts = z.infer<typeof termSchema>;
export type RelationSentence = z.infer<typeof sentenceSchema>;
