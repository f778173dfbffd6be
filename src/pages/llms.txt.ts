import type { APIRoute } from 'astro';
import { llmsText } from '#export/markdown/llms.ts';
import { library } from '#library.ts';

/** How many actors and places the guide lists at most. */
const most = 50;

export const GET: APIRoute = ({ site, url }) =>
  new Response(
    llmsText({
      site: site ?? url,
      articles: library.articles,
      actors: library.mostReported('actors', most),
      places: library.mostReported('places', most),
      nameOf: library.nameOf,
    }),
  );
