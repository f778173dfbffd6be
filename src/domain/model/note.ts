import { z } from 'astro/zod';
import { bilingual, bilingualName } from './bilingual.ts';
import { edtfText } from './dates.ts';
import { webAddress } from './id.ts';
import { confidences } from './vocabulary.ts';

/** Where an outside fact was seen, as a reader can look it up: its name in both languages, its address where one is known. */
export const sourceSchema = z.strictObject({
  name: bilingualName,
  url: webAddress.optional(),
  date: edtfText.optional(),
});

/** An editor's note: something the article does not say, or a reading of what it says unclearly. Never a statement. */
export const noteSchema = z
  .strictObject({
    text: bilingual,
    /** Absent when the note only explains the text. */
    sources: z.array(sourceSchema).default([]),
    /** How sure the outside fact is. */
    confidence: z.enum(confidences).optional(),
  })
  .refine((note) => note.sources.length === 0 || note.confidence, {
    path: ['confidence'],
    error: 'is missing: an outside fact says how sure it is',
  });

export type Source = z.infer<typeof sourceSchema>;
export type Note = z.infer<typeof noteSchema>;
