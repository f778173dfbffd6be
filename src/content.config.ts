import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentDir } from '#content/read.ts';

/** The bodies alone: facts are read, and all content checked, by `content.ts`. Ids are `<slug>/<locale>`. */
const summaries = defineCollection({
  loader: glob({
    base: `${contentDir()}/articles`,
    pattern: '*/{index,summary.ar}.mdx',
    generateId: ({ entry }) => entry.replace('/index.mdx', '/en').replace('/summary.ar.mdx', '/ar'),
  }),
  schema: z.looseObject({}),
});

export const collections = { summaries };
