import type { APIRoute } from 'astro';
import { pathToFile } from '#domain/model/links.ts';

/** Everything may be read; the map of the site is told by its whole address, as the file's rules ask. */
export const GET: APIRoute = ({ site, url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(pathToFile('sitemap'), site ?? url).href}\n`);
