import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normaliseBase } from '#domain/model/links.ts';
import { pictureStore, useStore, type PictureStore } from '#pictures/picture-store.ts';
import { fingerprintOf } from './finished.ts';

/**
 * Keeps cards and diagrams from build to build, in the folder of the cache: a build of a larger site draws what is new.
 * All our code counts as what draws, so that no change to it can leave an old picture.
 */
export function keptPictures(): AstroIntegration {
  let store: PictureStore | undefined;
  return {
    name: 'kept-pictures',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const code = ['src', 'package-lock.json'].map((name) => join(root, name));
        const drawnBy = await fingerprintOf(root, code, [process.versions, process.arch, normaliseBase(config.base)]);
        store = await pictureStore(join(fileURLToPath(config.cacheDir), 'pictures'), drawnBy);
        useStore(store);
      },
      'astro:build:done': async () => {
        await store?.forgetOthers();
      },
    },
  };
}
