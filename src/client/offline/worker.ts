import { NetworkOnly, Serwist, type PrecacheEntry, type SerwistPlugin } from 'serwist';
import { storeName, type KeptSoFar } from './messages.ts';

/** What this needs of the global scope of a service worker; the types of that and of a page exclude each other. */
interface WorkerScope {
  registration: { scope: string; active: unknown };
  clients: {
    matchAll: (options: { includeUncontrolled: true }) => Promise<{ postMessage: (data: unknown) => void }[]>;
  };
  location: { href: string };
  addEventListener: (
    type: 'install',
    listener: (event: { waitUntil: (done: Promise<unknown>) => void }) => void,
  ) => void;
}

const worker = self as unknown as WorkerScope;

/** Written by the build: the edition, and each file of it: its address below the scope, its hash, its bytes. */
declare const OFFLINE_EDITION: string;
declare const OFFLINE_FILES: readonly (readonly [address: string, hash: string, bytes: number])[];

const addressOf = (path: string): string => new URL(path, worker.registration.scope).href;
const bytesOf = new Map(OFFLINE_FILES.map(([path, , bytes]) => [addressOf(path), bytes]));
const total = OFFLINE_FILES.reduce((sum, [, , bytes]) => sum + bytes, 0);
const store = storeName(worker.registration.scope);

/** Between two messages, in milliseconds. */
const pause = 150;
let done = 0;
let told = 0;

async function tell(): Promise<void> {
  const message: KeptSoFar = { type: 'kept-so-far', done, total };
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
}

/** Files that are being fetched and put away, and whether that has been given up: the others are then not begun. */
let running = 0;
let isGivenUp = false;

const isInstalling = (event: unknown): boolean => (event as { type: string }).type === 'install';

/** Tells the pages how far it is. */
const progress: SerwistPlugin = {
  handlerWillStart: ({ event }) => {
    if (!isInstalling(event)) return Promise.resolve();
    running += 1;
    return isGivenUp ? Promise.reject(new Error('given up')) : Promise.resolve();
  },
  handlerDidComplete: async ({ request, event, error }) => {
    if (!isInstalling(event)) return;
    running -= 1;
    if (error) return;
    done += bytesOf.get(request.url) ?? 0;
    if (done < total && Date.now() - told < pause) return;
    told = Date.now();
    await tell();
  },
};

/** A path without its last slash: a host would lead it to the page. */
const withSlash = ({ url }: { url: URL }): URL[] =>
  /\/[^/.]+$/.test(url.pathname) ? [new URL(`${url.pathname}/${url.search}`, url)] : [];

const serwist = new Serwist({
  precacheEntries: OFFLINE_FILES.map(([path, revision]): PrecacheEntry => ({ url: addressOf(path), revision })),
  precacheOptions: {
    cacheName: store,
    plugins: [progress],
    cleanURLs: false,
    directoryIndex: null,
    // A question in the address is asked of the page itself; only an edition makes another file of a file.
    ignoreURLParametersMatching: [/^(?!v$|ts$)/],
    urlManipulation: withSlash,
  },
  // The new edition stands whole beside the old one before it takes its place.
  skipWaiting: true,
  clientsClaim: true,
});

/** An address that is not kept is asked of the host; without a connection the page for unknown addresses answers. */
serwist.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  new NetworkOnly({
    plugins: [{ handlerDidError: () => serwist.matchPrecache(addressOf('404.html')) }],
  }),
);

worker.addEventListener('install', (event) => {
  event.waitUntil(keep(event));
});

/** Keeps all files, or none: what was begun is given back, unless it is beside an edition that is kept already. */
async function keep(event: unknown): Promise<void> {
  try {
    await serwist.handleInstall(event as never);
    // A host that got a newer edition meanwhile has given files of both.
    const now = await fetch(worker.location.href, { cache: 'no-store' });
    if (!(await now.text()).includes(OFFLINE_EDITION)) throw new Error('the site has changed meanwhile');
  } catch (error) {
    isGivenUp = true;
    while (running > 0) await new Promise((later) => setTimeout(later, pause));
    if (!worker.registration.active) await caches.delete(store);
    throw error;
  }
}

self.addEventListener('activate', (event) => void serwist.handleActivate(event));
self.addEventListener('fetch', (event) => {
  serwist.handleFetch(event);
});
