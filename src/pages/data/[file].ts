import type { APIRoute } from 'astro';
import { archiveName, dataFileNames } from '#export/data/files.ts';
import { dataSetOf } from '#pages/_data-set.ts';

/** Every data file, and the archive of them. */
export const getStaticPaths = () => [...dataFileNames, archiveName].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) =>
  new Response(dataSetOf(site).files.find(({ name }) => name === params['file'])?.bytes);
