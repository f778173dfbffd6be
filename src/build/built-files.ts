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
