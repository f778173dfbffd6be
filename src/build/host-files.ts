import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadPublished } from '#content/read.ts';
import { allMovedPages } from '#domain/derived/redirects.ts';
import { normaliseBase } from '#domain/model/links.ts';
import { headersFile } from '#export/hosting/headers-file.ts';
import { redirectsFile } from '#export/hosting/redirects-file.ts';

/** The content security policy of a page. @throws Error where a page has none */
export function policyOf(html: string): string {
  const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
  if (policy === undefined) throw new Error('The pages have no content security policy.');
  return policy;
}

/** Whether an address is of this machine alone, and so of no use to a reader. */
export const isLocal = (site: string): boolean => /^(?:localhost|127\.|\[?::1)/.test(new URL(site).hostname);

/** Says aloud when the addresses that the pages give of themselves are those of this machine: it may be what is wanted. */
export function sayWhereItIsFor(site: string, base: string): void {
  if (!isLocal(site)) return;
  // Not through the logger: a build that is asked to be silent says this too.
  console.warn(
    [
      '',
      `  !  The pages give ${site}${base} as their address: canonical links, feeds, the sitemap, cards, citations.`,
      '     That is right for looking at the site on this machine, and wrong for publishing it.',
      '     Before publishing, build with SITE_URL=https://your.host (docs/hosting.md).',
      '',
    ].join('\n'),
  );
}

/**
 * Writes what hosts read beside the pages, where they do: old addresses, and how each file is to be answered. Says aloud
 * when the addresses that the pages give of themselves are those of this machine.
 */
export function hostFiles(): AstroIntegration {
  let base = '/';
  let site = 'http://localhost:4321';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
        site = config.site ?? site;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        // Every page has the same policy: it names the scripts of all.
        const policy = policyOf(await readFile(join(folder, 'index.html'), 'utf8'));
        await writeFile(join(folder, '_headers'), headersFile(policy, base));
        const { corpus, gone } = loadPublished();
        await writeFile(join(folder, '_redirects'), redirectsFile(allMovedPages(corpus.redirects, gone), base));
        sayWhereItIsFor(site, base);
      },
    },
  };
}
