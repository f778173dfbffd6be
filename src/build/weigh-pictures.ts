import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { normaliseBase } from '#domain/model/links.ts';
import { picturesDrawn } from '#pictures/timed.ts';
import { pictureWeight, timesByKind, tooHeavy, weightsBySection, type PageWithPictures } from '#pictures/weigh.ts';
import { timedPart } from '#timing.ts';
import { addressOf, builtFiles, readOver } from './built-files.ts';

async function pagesWithPictures(folder: string): Promise<PageWithPictures[]> {
  const names = (await builtFiles(folder)).filter((name) => name.endsWith('index.html'));
  const pages: PageWithPictures[] = [];
  for (const [name, html] of readOver(folder, names)) {
    const bytes = html.includes(' data-picture=') ? pictureWeight(html.toString()) : 0;
    if (bytes > 0) pages.push({ page: addressOf(name), bytes });
  }
  return pages;
}

/** Prints after the build how long the pictures of each page took and what they weigh, and warns of heavy ones. */
export function weighPictures(): AstroIntegration {
  let base = '/';
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await timedPart('weighing pictures', () => pagesWithPictures(fileURLToPath(dir)));
        const timings = picturesDrawn();
        for (const line of [...timesByKind(timings), ...weightsBySection(pages, timings, base)]) logger.info(line);
        const warning = tooHeavy(pages);
        if (warning) logger.warn(warning);
      },
    },
  };
}
