import { createServer, type RequestListener, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { normaliseBase } from '#domain/model/links.ts';
import { settings } from '#settings.ts';

/** The folder of the built site and the base path it was built for. */
export const outDir = (): string => resolve(settings.outDir);
export const basePath = (): string => normaliseBase(settings.basePath);

/** What `localhost` stands for: on some systems the first, on some the second, in browsers both. */
const thisMachine = ['127.0.0.1', '::1'] as const;

/** Answers as a static host would: files under the base path, `404.html` for what is not there, and compressed files. */
function staticHost(folder: string, cache: string): RequestListener {
  const notFound = join(folder, '404.html');
  if (!existsSync(notFound)) throw new Error(`${folder} holds no built site: run "npm run build" first.`);
  const files = sirv(folder, {
    dev: true,
    etag: true,
    gzip: true,
    setHeaders: (response) => response.setHeader('cache-control', cache),
  });
  const base = basePath();
  return (request, response) => {
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
  };
}

/** Listens on one address. @returns whether the machine has that address */
async function listen(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((listening, failed) => {
    server.once('error', ({ code, ...error }: NodeJS.ErrnoException) => {
      if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') listening(false);
      else if (code === 'EADDRINUSE') failed(new Error(`Port ${port} is in use. Stop what runs there and try again.`));
      else failed(Object.assign(new Error(`Port ${port} cannot be listened on: ${code ?? ''}`), error));
    });
    server.listen(port, host, () => {
      listening(true);
    });
  });
}

/** A site that is being served. */
export interface ServedSite {
  port: number;
  close: () => Promise<void>;
}

/**
 * Serves the built site to this machine alone.
 * @param port to listen on; 0 takes a free one
 * @param folder of the site, by default where it is built to
 * @param cache how long browsers may keep a file, as a `Cache-Control` header; by default they ask each time
 * @throws Error when the port is taken or the site was not built
 */
export async function serveSite(
  port: number,
  { folder = outDir(), cache = 'no-cache' }: { folder?: string; cache?: string } = {},
): Promise<ServedSite> {
  const answer = staticHost(folder, cache);
  const servers: Server[] = [];
  const close = async () => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise<void>((closed) => {
            server.closeAllConnections();
            server.close(() => {
              closed();
            });
          }),
      ),
    );
  };
  let taken = port;
  try {
    for (const host of thisMachine) {
      const server = createServer(answer);
      if (!(await listen(server, taken, host))) continue;
      servers.push(server);
      taken = (server.address() as AddressInfo).port;
    }
  } catch (error) {
    await close();
    throw error;
  }
  if (servers.length === 0) throw new Error('This machine has no address of its own to serve the site on.');
  return { port: taken, close };
}
