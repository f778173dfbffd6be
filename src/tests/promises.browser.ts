import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { at, atFile, kinds, search } from './pages.ts';

const addresses = [
  ...allLocales.flatMap((locale) => kinds.map((kind) => at(kind, locale))),
  atFile('front'),
  atFile('not-found'),
];
/** Both themes at both widths. Only contrast depends on the theme: once a width was seen whole, it alone is asked again. */
const views = [
  { colorScheme: 'light', width: 360, rules: [] },
  { colorScheme: 'dark', width: 360, rules: ['color-contrast'] },
  { colorScheme: 'dark', width: 1280, rules: [] },
  { colorScheme: 'light', width: 1280, rules: ['color-contrast'] },
] as const;

for (const address of addresses)
  test(`${address} asks nothing of another origin, breaks no policy, stores nothing, never scrolls sideways, and axe finds nothing`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.setTimeout(180_000);
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

    for (const { colorScheme, width, rules } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      // What is wrong alone is asked for, and style sheets are not read over again: half the time.
      const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });
      const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        `${colorScheme}, ${width} px`,
      ).toEqual([]);
    }
  });

for (const locale of allLocales)
  test(`axe finds nothing on the results of a search, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'الفيلق الخامس');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
