import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { allLocales, twinOf, type Locale } from '#domain/model/locales.ts';
import { languageOf } from '#domain/text/script.ts';
import { basePath } from '../serve.ts';
import type { Answered } from './absence.ts';
import { depth } from './figures.ts';

/** Asks one question and gives the paths of what is shown, below the language, best first, each once. */
export type Ask = (question: string) => Promise<string[]>;

const distinct = (paths: string[]): string[] => [...new Set(paths)].slice(0, depth.read);

/** Our search page in one language: what it shows for a question, and all that it says. */
export interface OurSearch {
  ask: Ask;
  answered: (question: string) => Promise<Answered>;
}

/** Opens our search page, to be asked by its address as a reader’s link would. @param origin without a final slash */
export async function openSearch(browser: Browser, origin: string, locale: Locale): Promise<OurSearch> {
  const home = `${basePath()}${locale}/`;
  const page = await browser.newPage();
  await page.goto(`${origin}${home}search/`);
  const put = async (question: string): Promise<void> => {
    await page.evaluate((hash) => (location.hash = hash), new URLSearchParams({ q: question }).toString());
    // The page sets the box and leaves the state «done» in one go, so the two together mean this question's answer.
    await page.waitForFunction(
      (asked) => {
        const root = document.querySelector<HTMLElement>('[data-search-state]');
        const hash = new URLSearchParams(location.hash.slice(1)).get('q')?.trim();
        return (
          root?.dataset['searchState'] === 'done' &&
          root.querySelector('input')?.value.trim() === asked &&
          hash === asked
        );
      },
      question.trim(),
      { polling: 10 },
    );
  };
  const pathOf = (href: string): string => href.slice(home.length);
  return {
    ask: async (question) => {
      await put(question);
      const hrefs = await page
        .locator('[data-search-results] > li h3 a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      return distinct(hrefs.map(pathOf));
    },
    answered: async (question) => {
      await put(question);
      const read = await page.evaluate(() => {
        const items = [...document.querySelectorAll<HTMLElement>('[data-search-results] > li')];
        const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
        return {
          results: items.map((item) => ({
            href: item.querySelector<HTMLAnchorElement>('h3 a')?.pathname ?? '',
            match: item.dataset['match'],
            excerpt: item.querySelector('[data-search-excerpt]')?.textContent ?? '',
          })),
          missing: text('[data-search-missing]'),
          said: `${text('.search-status')} ${text('[data-search-ways]')}`,
          marks: items.flatMap((item) =>
            [...item.querySelectorAll('[data-search-excerpt] mark')].map((mark) => mark.textContent),
          ),
        };
      });
      const results = read.results.map((result) => ({ ...result, path: pathOf(result.href) }));
      return {
        ...read,
        paths: distinct(results.map(({ path }) => path)),
        exact: results.filter(({ match }) => match === 'exact').map(({ path }) => path),
        excerpts: results.map(({ excerpt }) => excerpt),
      };
    },
  };
}

/** Pages that a stock index is made of: those that ours has records of. */
export const stockGlob = '{en,ar}/{articles,actors,places,events,outlets,glossary}/**/index.html';
const listPages = /^(?:articles|actors|places|events|outlets)\/$/;

/** A page on which the stock engine is asked; its files come from a folder of their own. */
async function stockPage(browser: Browser, origin: string, folder: string, locale: Locale): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/stock/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/stock\//, '');
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill({ body: await readFile(join(folder, path)), contentType });
  });
  await page.goto(`${origin}${basePath()}${locale}/about/`);
  await page.evaluate(
    async ({ bundle, other }) => {
      const engine = (await import(`${bundle}pagefind.js`)) as {
        options: (options: object) => Promise<void>;
        init: () => Promise<void>;
        mergeIndex: (path: string, options: object) => Promise<void>;
      };
      await engine.options({ noWorker: true });
      await engine.init();
      // The engine takes its own bundle for already merged unless the path is written otherwise.
      await engine.mergeIndex(bundle.replace('/stock/', '/./stock/'), { language: other });
      Object.assign(window, { engine });
    },
    { bundle: `${basePath()}stock/`, other: twinOf(locale) },
  );
  return page;
}

/** Pagefind as it comes, both languages merged, asked from a page in the language of the question. */
export async function askStock(browser: Browser, origin: string, folder: string): Promise<Ask> {
  const pages = new Map<Locale, Page>();
  for (const locale of allLocales) pages.set(locale, await stockPage(browser, origin, folder, locale));
  return async (question) => {
    const page = pages.get(languageOf(question));
    const urls = await page?.evaluate(
      async ({ asked, most }) => {
        const { engine } = window as unknown as {
          engine: { search: (q: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }> };
        };
        const { results } = await engine.search(asked);
        return Promise.all(results.slice(0, most).map(async (result) => (await result.data()).url));
      },
      { asked: question, most: 2 * depth.read },
    );
    const paths = (urls ?? []).map((url) => url.replace(/^.*?\/(?:en|ar)\//, ''));
    return distinct(paths.filter((path) => !listPages.test(path)));
  };
}
