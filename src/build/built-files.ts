import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The paths of all files of the built site, with `/` between folders, in an order that is the same everywhere. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The path of a page’s address below the base. @example addressOf('en/about/index.html') // => 'en/about/' */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** Where files are read to; grows with the largest. */
let room = Buffer.alloc(1 << 20);

/** The bytes of an open file, in the room for all. */
function bytesIn(file: number): Buffer {
  const { size } = fstatSync(file);
  if (size > room.length) room = Buffer.alloc(2 * size);
  let end = 0;
  for (let read = -1; read !== 0 && end < size; end += read) read = readSync(file, room, end, size - end, end);
  return room.subarray(0, end);
}

/**
 * Reads files one after another into the same memory: the next overwrites what was given before. With memory of its own
 * for each of very many files the engine, full at the end of a build, would tidy all that it holds again and again.
 * @param root from which the paths are told
 */
export function* readOver(root: string, files: readonly string[]): Generator<readonly [file: string, bytes: Buffer]> {
  for (const path of files) {
    const file = openSync(join(root, path), 'r');
    try {
      yield [path, bytesIn(file)];
    } finally {
      closeSync(file);
    }
  }
}
