import { z } from 'astro/zod';
import { aliasesSchema } from './actor.ts';
import { id, statementRef } from '#domain/model/id.ts';
import { bilingual } from '#domain/model/bilingual.ts';
import { noteSchema } from '#domain/model/note.ts';
import { placeKinds, placeShapes, precisions } from '#domain/model/vocabulary.ts';

/** Where something is: `content/places/<id>.yaml`. */
export const placeSchema = z.strictObject({
  name: bilingual,
  aliases: aliasesSchema,
  'search-only': aliasesSchema,
  kind: z.enum(placeKinds),
  /** The place that this one lies in. */
  parent: id.optional(),
  /** Further places that it reaches into: a mountain on three borders, a road. */
  spans: z.array(id).default([]),
  description: bilingual,
  /** The statements that the line leans on, which then says who said it and when. */
  'rests-on': z.array(statementRef).default([]),
  /** The statements that say in short what is reported of it, as `<slug>#<id>`. */
  about: z.array(statementRef).default([]),
  /** Others whose name it may be mistaken for: an entry by its id, or in words. */
  not: z.array(z.union([id, bilingual])).default([]),
  /** WGS 84 degrees. `area` marks a point that only stands for an area; it is never drawn as a pin. */
  coordinates: z
    .strictObject({
      lat: z.number().min(-90).max(90),
      lon: z.number().min(-180).max(180),
      precision: z.enum(precisions),
      source: z.string().trim().min(1),
      /** How far an area reaches from its point, where its kind says too little: the disc that a map draws, in km. */
      'radius-km': z.number().positive().optional(),
    })
    .optional(),
  identifiers: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q\d+$/)
        .optional(),
      geonames: z.int().positive().optional(),
      wof: z.int().positive().optional(),
      'iso-3166-2': z
        .string()
        .regex(/^SY-[A-Z]{2}$/)
        .optional(),
      icao: z
        .string()
        .regex(/^[A-Z]{4}$/)
        .optional(),
    })
    .default({}),
  /** The shape of the geodata that a map draws it with; that of a governorate is found by its code. */
  shape: z.enum(placeShapes).optional(),
  note: noteSchema.optional(),
});

export type PlaceFacts = z.infer<typeof placeSchema>;
