import { z } from 'astro/zod';

/** A page without its language, and perhaps an anchor on it: `/articles/a-slug/#a-statement`. */
export const sitePath = z.string().regex(/^\/(?:[a-z0-9-]+\/)+(?:#[a-z0-9-]+)?$/, {
  error: 'is not a path such as /articles/a-slug/ or /articles/a-slug/#a-statement, without the language',
});

/** Addresses that have changed, old to new: `content/redirects.yaml`. */
export const redirectsSchema = z.record(sitePath, sitePath);

export type Redirects = z.infer<typeof redirectsSchema>;

/** A path parted at its anchor. @example partsOfPath('/articles/a/#b') // => { page: '/articles/a/', anchor: 'b' } */
export function partsOfPath(path: string): { page: string; anchor: string | undefined } {
  const [page = '', anchor] = path.split('#');
  return { page, anchor };
}
