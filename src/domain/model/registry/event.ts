import { z } from 'astro/zod';
import { datedSchema } from '#domain/model/dates.ts';
import { id, referenceSchema, statementRef } from '#domain/model/id.ts';
import { bilingual } from '#domain/model/bilingual.ts';
import { noteSchema } from '#domain/model/note.ts';

/** Something that is reported to have happened: `content/events/<id>.yaml`. What is reported about it is in statements. */
export const eventSchema = z.strictObject({
  /** A neutral headline without figures or outcomes that are in dispute. */
  name: bilingual,
  when: datedSchema.optional(),
  places: z.array(referenceSchema).default([]),
  actors: z.array(id).default([]),
  /** The statements that say in short what is reported, as `<slug>#<id>`; without it the core ones are found. */
  core: z.array(statementRef).default([]),
  /** Articles whose report is only possibly of this same event, with the reason for showing it here. */
  joined: z.array(z.strictObject({ article: id, why: bilingual })).default([]),
  /** Where the reports differ (who, how many, when, why), in words, with the statements that differ as `<slug>#<id>`. */
  differences: z
    .array(
      z.strictObject({
        text: bilingual,
        statements: z.array(statementRef).min(1),
      }),
    )
    .default([]),
  /** What an outside source adds, or how the text is to be read. */
  notes: z.array(noteSchema).default([]),
});

export type EventFacts = z.infer<typeof eventSchema>;
