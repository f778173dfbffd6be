import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allLocales } from '#domain/locales.ts';
import { at, atFile, kinds, search } from './pages.ts';

const addresses = [
  ...allLocales.flatMap((locale) => kinds.map((kind) => at(kind, locale))),
  atFile('front'),
  atFile('not-found'),
];
/** Both themes and both widths; contrast does not depend on the width, nor layout on the theme. */
const views = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;

for (const address of addresses) {
  test(`axe finds nothing on ${address}, in both themes and at two widths`, async ({ page }) => {
    test.slow();
    for (const { colorScheme, width } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        `${colorScheme}, ${width} px`,
      ).toEqual([]);
    }
  });

  test(`${address} asks nothing of another origin, breaks no policy and stores nothing`, async ({
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
  });

  test(`nothing scrolls sideways on ${address} from 320 to 1440 px`, async ({ page }) => {
    await page.goto(address);
    const tooWide: number[] = [];
    for (let width = 320; width <= 1440; width += 80) {
      await page.setViewportSize({ width, height: 900 });
      if ((await page.evaluate(() => document.documentElement.scrollWidth)) > width) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });
}

for (const locale of allLocales)
  test(`axe finds nothing on the results of a search, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'الفيلق الخامس');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
