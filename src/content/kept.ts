import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { settings } from '#settings.ts';

/**
 * What was read of a file or a folder is kept while nothing in it changes: while the site is being written, one file of
 * thousands changes at a time. A build asks from the code around the pages and from the bundle that they are made with.
 */
interface Kept {
  /** What a file or a folder was when it was read. */
  stamp: string;
  read: object;
}

interface Whole {
  parts: readonly unknown[];
  whole: object;
}

/**
 * Caches by the name of their reader, in a build for all copies of this code. While the site is being written, what reads
 * may change too: then each cache is that of the very code that reads.
 * @param what is kept on them
 */
function caches<T>(what: string): (name: string, code: object) => Map<string, T> {
  const shared = globalThis as unknown as Record<symbol, Map<string, Map<string, T>> | undefined>;
  const byName = (shared[Symbol.for(`badia-file.${what}`)] ??= new Map<string, Map<string, T>>());
  const byCode = new WeakMap<object, Map<string, T>>();
  return (name, code) => {
    const found = settings.isBuild ? byName.get(name) : byCode.get(code);
    if (found) return found;
    const cache = new Map<string, T>();
    if (settings.isBuild) byName.set(name, cache);
    else byCode.set(code, cache);
    return cache;
  };
}

const readsOf = caches<Kept>('content-read');
const wholesOf = caches<Whole>('content-whole');

const snapshots = caches<object>('content-snapshot');

/**
 * What is read once in a build, however often and from whichever copy of the code it is asked for: all pages are of the
 * same content, whatever is edited meanwhile. Elsewhere it is read each time.
 */
export function keptInBuild<T extends object>({ name, code }: Reader, path: string, read: () => T): T {
  if (!settings.isBuild) return read();
  const cache = snapshots(name, code);
  const place = resolve(path);
  const made = cache.get(place) ?? read();
  cache.set(place, made);
  return made as T;
}

/** Changes so near to the time of reading may not show in the time of a file. */
const tick = 50;

/** Tells a file, or the files of a folder, from what they were before; undefined while they have just been written. */
function stampOf(path: string, isFolder: boolean): string | undefined {
  const settled = Date.now() - tick;
  const stamps: string[] = [];
  for (const name of isFolder ? readdirSync(path).sort() : ['']) {
    const found = statSync(join(path, name), { throwIfNoEntry: false });
    if (!found || found.mtimeMs > settled || found.ctimeMs > settled) return undefined;
    stamps.push(`${name}:${found.size}:${found.mtimeMs}:${found.ctimeMs}:${found.ino}`);
  }
  return stamps.join('|');
}

/** What was put together of parts, the same object while every part is the same. @param path of the folder that they are from */
export function keptWhole<T extends object>(
  { name, code }: Reader,
  path: string,
  parts: readonly unknown[],
  make: () => T,
): T {
  const cache = wholesOf(name, code);
  const place = resolve(path);
  const before = cache.get(place);
  if (before?.parts.length === parts.length && before.parts.every((part, at) => part === parts[at]))
    return before.whole as T;
  const whole = make();
  cache.set(place, { parts, whole });
  return whole;
}

/** What reads: its name, and the code that is other after a change to it. */
export interface Reader {
  name: string;
  code: object;
}

/**
 * What a reader makes of a file or folder, the same object while nothing in it has changed.
 * @param read must take all that it needs from there, and give all that it found
 */
export function keptOf<T extends object>({ name, code }: Reader, path: string, isFolder: boolean, read: () => T): T {
  const cache = readsOf(name, code);
  const place = resolve(path);
  const stamp = stampOf(path, isFolder);
  const before = cache.get(place);
  if (before && before.stamp === stamp) return before.read as T;
  const made = read();
  if (stamp === undefined) cache.delete(place);
  else cache.set(place, { stamp, read: made });
  return made;
}
