import { createHash, type Hash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { readOver } from './built-files.ts';

/** The paths of all files below a folder, or of one file; none where there is nothing. In an order that is the same everywhere. */
async function filesBelow(path: string): Promise<string[]> {
  let entries;
  try {
    entries = await readdir(path, { recursive: true, withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [path];
    if (code === 'ENOENT') return [];
    throw error;
  }
  const below = entries.map(async (entry) => {
    const found = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) return filesBelow(found);
    return entry.isDirectory() ? [] : [found];
  });
  return (await Promise.all(below)).flat().sort();
}

/** Hashes files with their paths, so that none can be taken for another. */
async function add(hash: Hash, root: string, path: string): Promise<void> {
  const files = (await filesBelow(path)).map((file) => relative(root, file));
  for (const [file, bytes] of readOver(root, files))
    hash.update(JSON.stringify([file.split(sep).join('/'), bytes.length])).update(bytes);
}

/**
 * One hash of all that a build is made from.
 * @param root from which the paths are told @param paths files and folders @param words all else: versions, settings
 */
export async function fingerprintOf(
  root: string,
  paths: readonly string[],
  words: readonly unknown[],
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(words));
  for (const path of paths) await add(hash, root, path);
  return hash.digest('hex');
}

/** What a build has finished: what it was made from, and what it wrote. */
interface Finished {
  from: string;
  wrote: string;
}

/** All that lies in a folder, as one hash. */
const writtenIn = (folder: string): Promise<string> => fingerprintOf(folder, [folder], []);

/** Notes in a file that a build from this has written all that lies in a folder now. */
export async function noteFinished(note: string, from: string, folder: string): Promise<void> {
  const finished: Finished = { from, wrote: await writtenIn(folder) };
  await mkdir(dirname(note), { recursive: true });
  await writeFile(note, `${JSON.stringify(finished)}\n`);
}

/** Forgets what a build has finished: another begins. */
export const forgetFinished = (note: string): Promise<void> => rm(note, { force: true });

/** Whether the folder holds, to the byte and nothing else, what a build from this wrote. */
export async function isFinished(note: string, from: string, folder: string): Promise<boolean> {
  let finished: Partial<Finished>;
  try {
    finished = JSON.parse(await readFile(note, 'utf8')) as Partial<Finished>;
  } catch {
    // There is none yet, or it was cut off: either way a build finds out.
    return false;
  }
  return finished.from === from && finished.wrote === (await writtenIn(folder));
}
