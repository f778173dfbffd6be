import { fileURLToPath } from 'node:url';
import { resolve, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { Plugin } from 'vite';
import { settings } from '#settings.ts';
import { checkedContent } from './checked-content.ts';

/** What reads the content: all that was made from it is made anew when this is read again. */
const reader = fileURLToPath(new URL('../content/read.ts', import.meta.url));

/** How long a change is waited for to be whole, in milliseconds, at least: editors write in several steps. */
const patience = 100;

/** Of much content the check takes long, and nothing else is done meanwhile: pages that are waited for go first. */
const pagesFirst = 2;

/**
 * While the site is being written (`astro dev`): what is changed in the content folder is read again and its pages are
 * loaded anew, and the faults in it are told at once, in the terminal and instead of every page.
 */
export function freshContent(logger: AstroIntegrationLogger): Plugin {
  const folder = resolve(settings.contentDir) + sep;
  const isContent = (file: string) => resolve(file).startsWith(folder);
  return {
    name: 'fresh-content',
    configureServer(server) {
      let told = '';
      let took = 0;
      const tell = async () => {
        const start = performance.now();
        const { faults } = await checkedContent();
        took = performance.now() - start;
        if (faults !== told) {
          if (faults) logger.error(faults);
          else logger.info('The content is sound.');
        }
        told = faults;
      };
      void tell();
      server.watcher.add(folder);
      let waiting: NodeJS.Timeout | undefined;
      server.watcher.on('all', (_, file) => {
        if (!isContent(file)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => void tell(), Math.max(patience, pagesFirst * took));
      });
    },
    hotUpdate({ file, modules }) {
      if (!isContent(file)) return undefined;
      return [...modules, ...(this.environment.moduleGraph.getModulesByFile(reader) ?? [])];
    },
  };
}
