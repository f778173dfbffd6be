import { z } from 'astro/zod';
import { datedSchema } from './dates.ts';
import { id } from './id.ts';
import { bilingual } from './locales.ts';
import { noteSchema } from './statement.ts';

/** Something that is reported to have happened: `content/events/<id>.yaml`. What is reported about it is in statements. */
export const eventSchema = z.strictObject({
  /** A neutral headline without figures or outcomes that are in dispute. */
  name: bilingual,
  when: datedSchema.optional(),
  places: z.array(id).default([]),
  actors: z.array(id).default([]),
  /** Why reports of different articles are joined here, or what an outside source adds. */
  notes: z.array(noteSchema).default([]),
});

export type EventFacts = z.infer<typeof eventSchema>;
