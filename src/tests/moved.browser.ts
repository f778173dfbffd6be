import { expect, test } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { article, at } from './pages.ts';

const old = { page: 'article', id: 'market-day' } as const;
const now = { page: 'article', id: article.slug } as const;

for (const locale of allLocales) {
  test(`an old address leads to the new one and carries the anchor along, or what it has become, in ${locale}`, async ({
    page,
  }) => {
    for (const [before, after] of [
      [undefined, undefined],
      ['p2', 'p2'],
      ['road-open', 'hill-road-reopened'],
    ]) {
      await page.goto(at(old, locale, before));
      await page.waitForURL(`**${at(now, locale, after).slice(1)}`);
      await expect(page.locator('h1')).toBeVisible();
      // A refresh that came after all would have lost the anchor.
      await page.waitForTimeout(300);
      expect(page.url().endsWith(at(now, locale, after).slice(1))).toBe(true);
    }
  });

  test(`the old anchor of a statement still leads to it, in ${locale}`, async ({ page }) => {
    await page.goto(at(now, locale, 'melons'));
    await expect(page.locator('[id="melons"]')).toBeInViewport();
    await expect(page.locator('[id="riders-pelted-stall"]')).toBeInViewport();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address leads to the new page', async ({ page }) => {
    await page.goto(at(old, 'ar'));
    await page.waitForURL(`**${at(now, 'ar').slice(1)}`);
  });
});
