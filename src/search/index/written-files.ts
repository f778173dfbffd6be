import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes files below a folder. @param files their bytes by their paths, with `/` between folders */
export async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}

/**
 * Whether everything that should lie below a folder lies there whole.
 * @throws Error naming every file that is missing, empty or not what was written
 */
export async function refuseLostFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const lost: string[] = [];
  for (const [path, bytes] of files) {
    const there = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes.length === 0) lost.push(`${path} is empty`);
    else if (!there) lost.push(`${path} is missing`);
    else if (!there.equals(bytes)) lost.push(`${path} has ${there.length} of ${bytes.length} bytes`);
  }
  if (lost.length > 0)
    throw new Error(`The search was not written whole: ${lost.join('; ')}. Check the disk and build again.`);
}
