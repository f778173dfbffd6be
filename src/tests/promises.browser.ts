import { expect, test, type Page } from '@playwright/test';
import type { PageRef } from '#domain/model/links.ts';
import { allLocales } from '#domain/model/locales.ts';
import { faultsOfAxe } from './axe.ts';
import { article, at, atFile, kinds, search } from './pages.ts';

const articlePage: PageRef = { page: 'article', id: article.slug };
const addresses = [
  ...allLocales.flatMap((locale) => kinds.map((kind) => at(kind, locale))),
  atFile('front'),
  atFile('not-found'),
];

/** Pages on which the bar above is looked at when it is wide: everywhere else it is one of these two. */
const withItsBar = new Set(allLocales.flatMap((locale) => [at({ page: 'home' }, locale), at(articlePage, locale)]));

/** Which elements are rendered, each as a digit: what axe looks at. */
const rendered = (page: Page, isBarSeen: boolean): Promise<string> =>
  page.evaluate(
    (elements) =>
      [...document.querySelectorAll(elements)].map((element) => (element.checkVisibility() ? '1' : '0')).join(''),
    isBarSeen ? 'body *' : 'body > :not(.site-header) *',
  );

for (const address of addresses)
  test(`${address} asks nothing of another origin, breaks no policy, stores nothing, never scrolls sideways, and axe finds nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    const strangers: string[] = [];
    const complaints: string[] = [];
    const { origin } = new URL(baseURL ?? '');
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin && !request.url().startsWith('data:')) strangers.push(request.url());
    });
    page.on('console', (message) => {
      // A page of its own about a missing address is the one answer that is an error.
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto(address, { waitUntil: 'networkidle' });
    expect(strangers).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

    const tooWide: number[] = [];
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 900 });
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) tooWide.push(width);
    }
    expect(tooWide, 'the page scrolls sideways').toEqual([]);

    // The narrow page whole: there most is folded, and what scrolls by itself does. Only contrast depends on the theme.
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 900 });
    const isBarSeen = withItsBar.has(address);
    const narrow = await rendered(page, isBarSeen);
    expect(await faultsOfAxe(page), 'light, 360 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faultsOfAxe(page, ['color-contrast']), 'dark, 360 px').toEqual([]);

    // The wide page only where it renders other elements: axe knows nothing of where they stand.
    await page.setViewportSize({ width: 1280, height: 900 });
    if ((await rendered(page, isBarSeen)) === narrow) return;
    expect(await faultsOfAxe(page), 'dark, 1280 px').toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await faultsOfAxe(page, ['color-contrast']), 'light, 1280 px').toEqual([]);
  });

for (const locale of allLocales)
  test(`axe finds nothing on the results of a search, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'نقابة الفلاحين');
    expect(await faultsOfAxe(page)).toEqual([]);
  });
