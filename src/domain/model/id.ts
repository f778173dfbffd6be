import { z } from 'astro/zod';
import { certainties } from './vocabulary.ts';

/** An id is a file name, a path segment and a fragment: lowercase ASCII, digits and single hyphens. Permanent. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not an id: use lowercase ASCII letters, digits and single hyphens',
});

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not an address that begins with https:// or http://',
});

/** A statement of an article, as other files name it: `<slug>#<id>`. */
export const statementRef = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, { error: 'is not "<article>#<statement>"' });

/**
 * The id of an entry that may be marked as only possibly the one meant: `al-taym-field`, or `{ id: al-taym-field,
 * certainty: possible }`. Read, it is always the latter, `certainty` absent where it is certain.
 */
export const referenceSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { id: value } : value),
  z.strictObject({ id, certainty: z.enum(certainties).optional() }),
);

export type Reference = z.output<typeof referenceSchema>;

/** Whether an entry is only possibly the one meant. */
export const isPossible = (reference: Reference | undefined): boolean => reference?.certainty === 'possible';

/** The ids of some references, or of anything else that has one. */
export const idsOf = (references: readonly { id: string }[]): string[] => references.map(({ id }) => id);
