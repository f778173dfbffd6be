import { expect, test, type Page } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { at, kinds } from './pages.ts';

/**
 * One picture a page kind: the desk and the phone in both languages, side by side and made small, so that a change of
 * design is seen in one look, and the finest differences between machines' drawing of letters are not. `npm run golden`
 * draws them anew.
 */
const views = [
  { width: 1280, height: 1400, shown: 340 },
  { width: 360, height: 1200, shown: 115 },
] as const;

/** How far a pixel may differ (0 to 1, perceived), and what share of them may, before it is another picture. */
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.01 };

/** The pages of one kind as one small picture: the desk in each language, then the phone in each. */
async function sheet(page: Page, addresses: string[]): Promise<Buffer> {
  const shots = new Map<number, string[]>(views.map(({ shown }) => [shown, []]));
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    for (const { width, height, shown } of views) {
      await page.setViewportSize({ width, height });
      shots.get(shown)?.push((await page.screenshot({ animations: 'disabled' })).toString('base64'));
    }
  }
  const images = [...shots].flatMap(([width, data]) =>
    data.map((each) => `<img width="${width}" src="data:image/png;base64,${each}">`),
  );
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto('about:blank');
  await page.setContent(
    `<body style="margin:0;display:inline-flex;align-items:start;gap:8px;padding:8px;background:#888">${images.join('')}`,
  );
  return page.locator('body').screenshot();
}

for (const kind of kinds)
  test(`the page of kind «${kind.page}» looks as it was drawn, in both languages, at the desk and on the phone`, async ({
    page,
  }) => {
    test.slow();
    const picture = await sheet(
      page,
      allLocales.map((locale) => at(kind, locale)),
    );
    expect(picture).toMatchSnapshot(`${kind.page}.png`, tolerance);
  });
