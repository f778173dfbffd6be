import type { APIRoute } from 'astro';
import { badiaFileJsonSchema } from '#domain/derived/badia-file.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(badiaFileJsonSchema(), null, 1)}\n`);
