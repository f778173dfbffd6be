import { z } from 'astro/zod';
import { id, statementRef, webAddress } from './id.ts';

/** What the editor chose for the site as a whole: `content/site.yaml`, which may be missing. */
export const siteSchema = z.strictObject({
  /** The two actors whose sides the ledger compares: each with what belongs to it. */
  sides: z.tuple([id, id]).optional(),
  /** The desert that the file is about: its line stands on the home page. */
  desert: id.optional(),
  /** The statements that the home page shows as the points to know, in their order. */
  points: z.array(statementRef).default([]),
  /** The statements that say there what the badia is, beside the line of its place. */
  badia: z.array(statementRef).default([]),
  /** Where the repository is that holds the site, and in which one writes to its editors. */
  repository: webAddress.optional(),
});

export type SiteFacts = z.infer<typeof siteSchema>;
