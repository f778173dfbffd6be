import { z } from 'astro/zod';

/** An id is a file name, a path segment and a fragment: lowercase ASCII, digits and single hyphens. Permanent. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is not an id: use lowercase ASCII letters, digits and single hyphens',
});

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not an address that begins with https:// or http://',
});
