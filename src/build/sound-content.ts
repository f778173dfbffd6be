import type { AstroIntegration } from 'astro';
import { editionDateOf, editionOf } from '#content/edition.ts';
import { published } from '#domain/derived/published/published.ts';
import { checkedContent } from './checked-content.ts';
import { freshContent } from './fresh-content.ts';

/**
 * Content with faults stops the build before anything is written; sound content gives the edition its name. While the
 * site is being written, the content is watched instead.
 */
export function soundContent(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, logger }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [freshContent(logger)] } });
        if (command !== 'build') return;
        const { corpus, faults } = await checkedContent();
        if (faults) {
          console.error(faults);
          process.exit(1);
        }
        const shown = published(corpus).corpus;
        const define = { EDITION: editionOf(shown), EDITION_DATE: editionDateOf(shown) ?? null };
        updateConfig({
          vite: {
            define: Object.fromEntries(
              Object.entries(define).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)]),
            ),
          },
        });
      },
    },
  };
}
