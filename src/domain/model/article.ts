import { z } from 'astro/zod';
import { datedSchema } from './dates.ts';
import { id, webAddress } from './id.ts';
import { bilingual } from './bilingual.ts';
import { lines } from '#domain/text/original.ts';
import { noteSchema } from './note.ts';
import { statementSchema } from './statement.ts';
import { omissions } from './vocabulary.ts';

/** Whose the original is, and how much of it is shown; of an article that was removed, since when and why. */
export const rightsSchema = z
  .strictObject({
    status: z.enum(['unknown', 'permission', 'licensed', 'quotation-only']),
    display: z.enum(['full', 'excerpt', 'removed']),
    removed: z.strictObject({ on: z.iso.date(), why: bilingual }).optional(),
  })
  .superRefine(({ display, removed }, context) => {
    if ((display === 'removed') !== (removed !== undefined))
      context.addIssue({
        code: 'custom',
        path: ['removed'],
        message:
          display === 'removed'
            ? 'is missing: a removed article says on which day and why it was removed'
            : 'belongs to an article whose display is "removed" alone',
      });
  });

export type Rights = z.infer<typeof rightsSchema>;

/** The facts of an article: the frontmatter of `content/articles/<slug>/index.mdx`. */
export const articleSchema = z.strictObject({
  /** `ar` as printed, letter for letter; `en` our translation. */
  title: bilingual,
  /** `title.ar` with its short vowels, as `romanise` reads it: for the romanised title of citations. */
  'vocalised-title': z.string().trim().min(1).optional(),
  outlet: id,
  /** The address of the original, only where known. */
  url: webAddress.optional(),
  /** Other places where the text stands: a reprint, an archived copy. */
  copies: z.array(z.strictObject({ url: webAddress, kind: z.enum(['reprint', 'archive']) })).default([]),
  /** Outlets that the article names as its own sources. */
  cites: z.array(id).default([]),
  /** Set where the text is put together from other outlets, and so is not an independent report; says how that is known. */
  compiled: z.strictObject({ why: bilingual }).optional(),
  published: datedSchema,
  original: z.strictObject({
    file: z.literal('original.txt'),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256 in lowercase hexadecimal' }),
    /** The file name under which the text was received. */
    source: z.string().min(1),
    /** Line numbers of the source file, from 1: "1", or "33-34". */
    title: lines,
    byline: lines.optional(),
    subheads: z.array(z.int().positive()).default([]),
    omit: z.array(z.strictObject({ lines, why: z.enum(omissions) })).default([]),
    /** Slips of the printed text that could mislead; the text itself stays as it is. */
    misprints: z
      .array(
        z.strictObject({
          paragraph: z.int().positive(),
          printed: z.string().trim().min(1),
          reading: z.string().trim().min(1),
          note: bilingual.optional(),
        }),
      )
      .default([]),
  }),
  rights: rightsSchema,
  /** The day on which our summaries and statements were written. */
  read: z.iso.date(),
  /** Every actor and place that the article names, directly or by a description that fits only one. */
  actors: z.array(id).min(1),
  places: z.array(id).min(1),
  /** Of these, what the text describes without naming it, with its words. */
  described: z.array(z.strictObject({ id, words: z.string().trim().min(1) })).default([]),
  notes: z.array(noteSchema).default([]),
  statements: z.array(statementSchema).min(1),
});

export type ArticleFacts = z.infer<typeof articleSchema>;
