import { z } from 'astro/zod';
import { datedSchema } from './dates.ts';
import { id } from './id.ts';
import { bilingual } from './bilingual.ts';
import { confidences, matters, modes, relationTypes, roles, sourceKinds, statementKinds } from './vocabulary.ts';

/** An editor's note: something the article does not say, or a reading of what it says unclearly. Never a statement. */
export const noteSchema = z.strictObject({
  text: bilingual,
  /** Where the outside fact was seen, as a reader can look it up. Absent when the note only explains the text. */
  source: z.string().trim().min(1).optional(),
  confidence: z.enum(confidences).optional(),
});

/** Who says it: `who` in words, `via` the outlet through which the article has it (the article's own outlet if absent). */
export const saidBySchema = z.strictObject({
  kind: z.enum(sourceKinds),
  who: bilingual,
  via: id.optional(),
});

/** The anchors that every article page has. */
const anchors = ['content', 'summary', 'facts', 'reports', 'original', 'notes', 'misprints', 'corrections'];

/** One thing that an article reports, in our words, with who says it and the paragraphs of the original it stands in. */
export const statementSchema = z.strictObject({
  /** Unique in the article, part of a permanent link. */
  id: id
    .regex(/^(?!p\d+$)/, { error: 'looks like the anchor of a paragraph' })
    .refine((text) => !anchors.includes(text), { error: 'is an anchor of the page itself: choose another' }),
  kind: z.enum(statementKinds),
  text: bilingual,
  paragraphs: z.array(z.int().positive()).min(1, { error: 'names no paragraph' }),
  /** Exact words of the original, found in one of `paragraphs`. */
  quote: z.string().trim().min(1).optional(),
  'said-by': saidBySchema,
  /** When it happened; absent when the text gives no date. */
  when: datedSchema.optional(),
  actors: z.array(z.strictObject({ id, role: z.enum(roles) })).default([]),
  places: z.array(id).default([]),
  event: id.optional(),
  relation: z
    .strictObject({
      from: id,
      type: z.enum(relationTypes),
      to: id,
      mode: z.enum(modes),
      about: z.enum(matters).optional(),
    })
    .optional(),
  note: noteSchema.optional(),
});

export type Statement = z.infer<typeof statementSchema>;
export type Note = z.infer<typeof noteSchema>;
