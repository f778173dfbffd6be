import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { normaliseBase } from '#domain/model/links.ts';
import { allLocales, twinOf, type Locale } from '#domain/model/locales.ts';
import { timedPart } from '#timing.ts';
import { addressOf, builtFiles, readOver } from './built-files.ts';

/** A page in another language, as a sitemap names it. */
interface Alternate {
  lang: Locale | 'x-default';
  url: string;
}

/**
 * The same page in each language: its twin differs in the locale alone; the front door leads to the home pages.
 * @param url the whole address of a page @param front that of the front door
 */
export function alternatesOf(url: string, front: string): Alternate[] {
  const path = url.slice(front.length);
  const own = allLocales.find((locale) => path.startsWith(`${locale}/`));
  if (own === undefined)
    return [...allLocales.map((lang) => ({ lang, url: `${front}${lang}/` })), { lang: 'x-default', url }];
  const twin = twinOf(own);
  const urls = { [own]: url, [twin]: front + path.replace(own, twin) } as Record<Locale, string>;
  return [...allLocales.map((lang) => ({ lang, url: urls[lang] })), { lang: 'x-default', url: urls.en }];
}

/** Whether a page asks in its head to be kept out of search engines, as moved pages and tombstones do; most of it is body. */
function isHidden(page: Buffer): boolean {
  const end = page.indexOf('</head>');
  return page.subarray(0, end < 0 ? page.length : end).includes('<meta name="robots" content="noindex');
}

/**
 * The sitemap of Astro, with the languages of each page and without pages that ask to be left out. What a page asks is
 * read from its own file, so that no list has to be kept; the links of languages are ours, since the library compares
 * every page with every other.
 */
export function siteMap(): AstroIntegration[] {
  const hidden = new Set<string>();
  let front = '/';
  return [
    {
      name: 'hidden-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          front = new URL(normaliseBase(config.base), config.site ?? 'http://localhost').href;
        },
        'astro:build:done': async ({ dir }) => {
          const folder = fileURLToPath(dir);
          await timedPart('hidden pages', async () => {
            const pages = (await builtFiles(folder)).filter((file) => file.endsWith('.html'));
            for (const [file, page] of readOver(folder, pages)) if (isHidden(page)) hidden.add(front + addressOf(file));
          });
        },
      },
    },
    sitemap({
      filter: (page) => !hidden.has(page),
      serialize: (item) => ({ ...item, links: alternatesOf(item.url, front) }),
    }),
  ];
}
