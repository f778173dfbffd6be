import { expect, test, type Page } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { at, kinds } from './pages.ts';

/**
 * One picture a page kind, of the fixture's pages, so that it changes with the design alone: the top of the phone's page in
 * both languages at its full size, where a changed word or digit is seen, and beside them the desk's at half its size,
 * where a changed layout is. `npm run golden` draws them anew.
 */
const views = [
  { width: 1280, height: 892, shown: 640 },
  { width: 360, height: 900, shown: 360 },
] as const;

/**
 * How far a pixel may differ (0 to 1, perceived), and how many may, before it is another picture. On one machine two
 * drawings are the same to the pixel; another draws the edges of letters a little otherwise, which stays below the
 * threshold, while the smallest changed digit puts more than this many pixels above it.
 */
const tolerance = { threshold: 0.25, maxDiffPixels: 8 };

/** The pages of one kind as one picture: the desk in each language, one below the other, then the phone in each. */
async function sheet(page: Page, addresses: string[]): Promise<Buffer> {
  // A face that comes late is left for the next page: a picture waits for it, however busy the machine is.
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('font-display:optional', 'font-display:block'),
    });
  });
  const shots = new Map<number, string[]>(views.map(({ shown }) => [shown, []]));
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const { width, height, shown } of views) {
      await page.setViewportSize({ width, height });
      shots.get(shown)?.push((await page.screenshot({ animations: 'disabled' })).toString('base64'));
    }
  }
  const columns = [...shots].map(([width, data]) => {
    const images = data.map((each) => `<img width="${width}" src="data:image/png;base64,${each}">`);
    return width === 640 ? `<div style="display:grid;gap:8px">${images.join('')}</div>` : images.join('');
  });
  await page.setViewportSize({ width: 1400, height: 1200 });
  await page.goto('about:blank');
  await page.setContent(
    `<body style="margin:0;display:inline-flex;align-items:start;gap:8px;padding:8px;background:#888">${columns.join('')}`,
  );
  return page.locator('body').screenshot();
}

for (const kind of kinds)
  test(`the page of kind «${kind.page}» looks as it was drawn, in both languages, at the desk and on the phone`, async ({
    page,
  }) => {
    const picture = await sheet(
      page,
      allLocales.map((locale) => at(kind, locale)),
    );
    expect(picture).toMatchSnapshot(`${kind.page}.png`, tolerance);
  });
