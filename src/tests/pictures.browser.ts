import { expect, test } from '@playwright/test';
import { allLocales, locales } from '#domain/model/locales.ts';
import { article, at, place } from './pages.ts';

/** An actor whose ties are drawn in both languages. */
const drawn = 'bir-zaytun-council';

for (const locale of allLocales) {
  for (const width of [360, 1280])
    test(`no name on the map lies over another or leaves it at ${width} px, in ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at({ page: 'map' }, locale));
      const map = page.locator('svg.map').filter({ visible: true });
      await expect(map).toHaveCount(1);
      const crowded = await map.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const names = [...svg.querySelectorAll('text')].map((text) => ({
          text: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        // The box of a line of text is higher than its letters.
        const over = names.filter(({ box }, index) =>
          names.some(
            ({ box: other }, place) =>
              place !== index &&
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height * 0.45,
          ),
        );
        const outside = names.filter(({ box }) => box.left < frame.left || box.right > frame.right);
        return [...over, ...outside].map(({ text }) => text);
      });
      expect(crowded).toEqual([]);
      const size = await map
        .locator('text')
        .first()
        .evaluate((text) => {
          const { width: drawn } = (text.closest('svg') as SVGSVGElement).getBoundingClientRect();
          return (
            (Number(text.getAttribute('font-size')) * drawn) /
            (text.closest('svg') as SVGSVGElement).viewBox.baseVal.width
          );
        });
      expect(size).toBeGreaterThan(9);
    });

  test(`a place on the map leads to its page by keyboard, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'place', id: place.id }, locale));
    const link = page.locator('svg.map a').first();
    await link.focus();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/places/`));
  });

  test(`on a phone a diagram fits the page, or leaves it to the sentences that say the same, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at({ page: 'actor', id: drawn }, locale));
    const diagram = page.locator('.diagram-figure svg');
    await expect(diagram).toBeVisible();
    await page.setViewportSize({ width: 360, height: 900 });
    await expect(page.locator('.told').first()).toBeVisible();
    if (await diagram.isVisible()) expect((await diagram.boundingBox())?.width).toBeLessThanOrEqual(360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test(`the text of a diagram can be copied, in ${locale}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(at({ page: 'actor', id: drawn }, locale));
    await page.locator('.diagram-source summary').click();
    await page.locator('[data-copy]').click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(locales[locale].dir === 'rtl' ? /^flowchart RL/ : /^flowchart LR/);
  });

  test(`on paper nothing is cut short, and nothing of an article stands there twice, in ${locale}`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(at({ page: 'article', id: article.slug }, locale));
    const cut = await page
      .locator('.statement-text')
      .evaluateAll((texts) => texts.filter((text) => text.scrollHeight > text.clientHeight + 1).length);
    expect(cut).toBe(0);
    for (const twice of ['.resting', '.statement-citation', '.cite-files'])
      await expect(page.locator(twice).filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('[data-citation]').filter({ visible: true })).toHaveCount(2);
  });

  test(`on paper a picture keeps within the page, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(at({ page: 'actor', id: drawn }, locale));
    for (const picture of await page.locator('svg.map, svg.diagram').filter({ visible: true }).all())
      expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(700);
  });
}
