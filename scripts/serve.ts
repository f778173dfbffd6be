import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { normaliseBase } from '#domain/model/links.ts';

/** The folder of the built site and the base path it was built for, from the settings `OUT_DIR` and `BASE_PATH`. */
export const outDir = (): string => resolve(process.env['OUT_DIR'] ?? 'dist');
export const basePath = (): string => normaliseBase(process.env['BASE_PATH']);

/**
 * Serves the built site as a static host would: its folder under the base path, `404.html` for what is not there, and
 * the compressed file where there is one beside it.
 * @param port to listen on; 0 takes a free one
 * @param cache how long browsers may keep a file, as a `Cache-Control` header; by default they ask each time
 * @returns the listening server
 * @throws Error when the port is taken or the site was not built
 */
export async function serveSite(port: number, cache = 'no-cache'): Promise<Server> {
  const folder = outDir();
  const notFound = join(folder, '404.html');
  if (!existsSync(notFound)) throw new Error(`${folder} holds no built site: run "npm run build" first.`);
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    setHeaders: (response) => response.setHeader('cache-control', cache),
  });
  const base = basePath();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(notFound));
    };
    if (url === base.slice(0, -1)) {
      response.writeHead(308, { location: base });
      response.end();
    } else if (!url.startsWith(base)) missing();
    else {
      request.url = url.slice(base.length - 1);
      files(request, response, missing);
    }
  });
  return new Promise((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(
        error.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use. Stop what runs there and try again.`) : error,
      );
    });
    server.listen(port, () => {
      listening(server);
    });
  });
}
