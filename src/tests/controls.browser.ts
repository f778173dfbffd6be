import { expect, test, type Page } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { faultsOfAxe } from './axe.ts';
import { article, at, words } from './pages.ts';

/** What axe finds as the page stands now, by day and by night. */
async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const byDay = await faultsOfAxe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...byDay, ...(await faultsOfAxe(page, ['color-contrast']))];
}

/** Presses a control by the keyboard, wherever the mouse would have to be for it to be seen. */
async function press(page: Page, selector: string): Promise<void> {
  const control = page.locator(selector).first();
  await control.focus();
  await control.press('Enter');
}

for (const locale of allLocales) {
  const t = words(locale);

  test.describe(`axe finds nothing, in ${locale},`, () => {
    test('where everything is open and something has been shared, quoted and cited', async ({ page, context }) => {
      test.setTimeout(120_000);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(at({ page: 'article', id: article.slug }, locale));
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      await press(page, '[data-share="p1"]');
      await expect(page.getByText(t['share.copied'])).toBeVisible();
      expect(await faults(page)).toEqual([]);
      await press(page, '[data-copy-quote="p1"]');
      await expect(page.getByText(t['quote.copied'])).toBeVisible();
      await press(page, '#cite [data-copy-citation]');
      await expect(page.getByText(t['cite.copied']).first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('where the words are there to be copied by hand', async ({ page }) => {
      await page.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
      });
      await page.goto(at({ page: 'article', id: article.slug }, locale));
      await press(page, '[data-copy-quote="p1"]');
      await expect(page.getByLabel(t['share.failed'])).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });

    test('on the page of the data, while the site is being kept, when it is, and when it could not be', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      let isHeld = true;
      let letGo: () => unknown = () => undefined;
      const held = new Promise<void>((done) => (letGo = done));
      await page.route('**/offline.json', async (route) => {
        if (isHeld) await held;
        await (isHeld ? route.abort() : route.continue());
      });
      await page.goto(at({ page: 'data' }, locale));
      const main = page.getByRole('main');
      const keep = main.locator('[data-keep-offline]');
      await keep.click();
      await expect(keep).toHaveAttribute('data-keep-state', 'keeping');
      await expect(main.locator('progress')).toBeVisible();
      expect(await faults(page)).toEqual([]);

      letGo();
      await expect(keep).toHaveAttribute('data-keep-state', 'error');
      await expect(main.getByText(t['offline.error'])).toBeVisible();
      expect(await faults(page)).toEqual([]);

      isHeld = false;
      await keep.click();
      await expect(keep).toHaveAttribute('data-keep-state', 'kept', { timeout: 60_000 });
      await expect(main.locator('[data-remove-offline]')).toBeVisible();
      // Both places of the page say the same.
      await expect(page.getByRole('contentinfo').locator('[data-keep-offline]')).toHaveAttribute(
        'data-keep-state',
        'kept',
      );
      expect(await faults(page)).toEqual([]);
      await main.locator('[data-remove-offline]').click();
      await expect(keep).toHaveAttribute('data-keep-state', 'idle');
      await expect(main.locator('[data-remove-offline]')).toBeHidden();
    });
  });
}
