import type { APIRoute } from 'astro';
import { archiveName, dataFileNames } from '#export/data/files.ts';
import { takenFile } from '#pages/_data-set.ts';

/** Every data file, and the archive of them. */
export const getStaticPaths = () => [...dataFileNames, archiveName].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) => new Response(takenFile(site, params['file'] ?? ''));
