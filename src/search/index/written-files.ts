import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes files below a folder, each as it comes.
 * @param files their bytes by their paths, with `/` between folders
 * @returns how many bytes each has
 */
export async function writeAll(
  folder: string,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): Promise<Map<string, number>> {
  const written = new Map<string, number>();
  const folders = new Set<string>();
  for (const [path, bytes] of files) {
    const into = dirname(join(folder, path));
    if (!folders.has(into)) await mkdir(into, { recursive: true });
    folders.add(into);
    await writeFile(join(folder, path), bytes);
    written.set(path, bytes.length);
  }
  return written;
}

/**
 * Whether everything that should lie below a folder lies there whole.
 * @param files how many bytes each should have
 * @throws Error naming every file that is missing, empty or not as long as what was written
 */
export async function refuseLostFiles(folder: string, files: ReadonlyMap<string, number>): Promise<void> {
  const lost: string[] = [];
  for (const [path, length] of files) {
    const there = await stat(join(folder, path)).catch(() => undefined);
    if (length === 0) lost.push(`${path} is empty`);
    else if (!there) lost.push(`${path} is missing`);
    else if (there.size !== length) lost.push(`${path} has ${there.size} of ${length} bytes`);
  }
  if (lost.length > 0)
    throw new Error(`The search was not written whole: ${lost.join('; ')}. Check the disk and build again.`);
}
