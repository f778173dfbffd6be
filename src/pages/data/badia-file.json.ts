import type { APIRoute } from 'astro';
import { badiaFile } from '#domain/derived/badia-file.ts';
import { library } from '#library.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(badiaFile(library.corpus), null, 1)}\n`);
