import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

type Picture = Uint8Array<ArrayBuffer>;
type Draw = () => Picture | Promise<Picture>;

/** Pictures that builds have drawn, each under the hash of all that it was drawn from. */
export interface PictureStore {
  /** The picture of something that JSON can tell, drawn only where no build has. */
  drawn: (of: unknown, draw: Draw) => Promise<Picture>;
  /** Forgets the pictures that were not asked for since the store was opened. */
  forgetOthers: () => Promise<void>;
}

/**
 * Opens a store of pictures.
 * @param folder where they are kept @param drawnBy what draws: its code, versions and faces, as one hash
 */
export async function pictureStore(folder: string, drawnBy: string): Promise<PictureStore> {
  const asked = new Set<string>();
  await mkdir(folder, { recursive: true });
  return {
    drawn: async (of, draw) => {
      const name = createHash('sha256')
        .update(JSON.stringify([drawnBy, of]))
        .digest('hex');
      const path = join(folder, name);
      asked.add(name);
      try {
        return await readFile(path);
      } catch {
        const picture = await draw();
        // Under its name only when it is whole: a build may be stopped at any time.
        await writeFile(`${path}.new`, picture);
        await rename(`${path}.new`, path);
        return picture;
      }
    },
    forgetOthers: async () => {
      for (const name of await readdir(folder)) if (!asked.has(name)) await rm(join(folder, name));
    },
  };
}

// Pages are drawn from a bundle of their own: the store is opened by the build around them.
const key = Symbol.for('badia-file.picture-store');
const shared = globalThis as unknown as Record<symbol, PictureStore | undefined>;

/** Gives all pages of this build a store. */
export function useStore(store: PictureStore): void {
  shared[key] = store;
}

/** A picture from the store of this build; drawn each time where there is none, as while the site is being written. */
export const keptPicture = async (of: unknown, draw: Draw): Promise<Picture> =>
  shared[key] ? shared[key].drawn(of, draw) : draw();
