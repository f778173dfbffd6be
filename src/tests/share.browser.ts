import { expect, test, type Locator, type Page } from '@playwright/test';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { article, at, words } from './pages.ts';

const openArticle = (page: Page, locale: Locale) => page.goto(at({ page: 'article', id: article.slug }, locale));

/** What is on the clipboard, as text and as HTML. */
const clipboard = (page: Page): Promise<{ text: string; html: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const get = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await get('text/plain'), html: await get('text/html') };
  });

/**
 * What is on the clipboard once it ends with an address. The page may still say of the copy before that it is made, and a
 * clipboard that is written to while it is read refuses.
 */
async function copied(page: Page, address: string): Promise<{ text: string; html: string }> {
  let found = { text: '', html: '' };
  await expect(async () => {
    found = await clipboard(page);
    expect(found.text.split('\n').at(-1)).toBe(address);
  }).toPass({ timeout: 10_000 });
  return found;
}

const canonical = async (page: Page): Promise<string> =>
  (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';

/** The control of something: in its element, its parent or its grandparent. */
const controlOf = (page: Page, kind: 'share' | 'copy-quote', fragment: string): Locator =>
  page
    .locator(`[id="${fragment}"]`)
    .locator('xpath=ancestor-or-self::*[position() <= 3]')
    .locator(`[data-${kind}="${fragment}"]`)
    .first();

async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

for (const locale of allLocales) {
  const t = words(locale);

  test.describe(`in ${locale}`, () => {
    test.beforeEach(async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openArticle(page, locale);
    });

    test('every paragraph is quoted in Arabic, with its outlet, its date and its address', async ({ page }) => {
      const fragments = await page
        .locator('[id]')
        .evaluateAll((elements) => elements.map(({ id }) => id).filter((id) => /^p[1-9]\d*$/.test(id)));
      expect(fragments.length).toBeGreaterThan(1);
      for (const fragment of fragments.slice(0, 4)) {
        const words = ((await page.locator(`[id="${fragment}"]`).textContent()) ?? '').replace(/\s+/g, ' ').trim();
        await press(controlOf(page, 'copy-quote', fragment));
        await expect(page.getByText(t['quote.copied'])).toBeVisible();
        const address = `${await canonical(page)}#${fragment}`;
        const { text, html } = await copied(page, address);
        const [first, by, , ...more] = text.split('\n');
        expect(first).toBe(`«${words}»`);
        expect(by).toContain(t['site.name']);
        expect(more).toEqual([]);
        expect(html).toMatch(/<blockquote lang="ar" dir="rtl">«/);
        expect(html).toContain(`<p lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
        expect(html).toContain(`href="${address}"`);
      }
    });

    test('a statement is quoted as ours, beside it who said it', async ({ page }) => {
      const statement = page.locator('[data-statement][id]').first();
      const fragment = (await statement.getAttribute('id')) ?? '';
      await press(controlOf(page, 'copy-quote', fragment));
      await expect(page.getByText(t['quote.copied'])).toBeVisible();
      const lines = (await copied(page, `${await canonical(page)}#${fragment}`)).text.split('\n');
      const words = await statement.locator('[data-quotable]').textContent();
      const who = await statement.locator('[data-said-by]').first().textContent();
      expect(lines).toHaveLength(3);
      expect(lines[0]).toBe(locale === 'ar' ? `«${words?.trim() ?? ''}»` : `“${words?.trim() ?? ''}”`);
      expect(lines[1]).toContain(t['site.name']);
      expect(lines[1]).toContain(who?.trim());
    });

    test('the page, a paragraph and a statement give their address where there is no sheet to share it', async ({
      page,
    }) => {
      const statement = (await page.locator('[data-statement][id]').first().getAttribute('id')) ?? '';
      const controls: [Locator, string][] = [
        [page.locator('[data-share=""]').first(), ''],
        [controlOf(page, 'share', 'p1'), '#p1'],
        [controlOf(page, 'share', statement), `#${statement}`],
      ];
      for (const [control, fragment] of controls) {
        await press(control);
        await expect(page.getByRole('status').filter({ hasText: t['share.copied'] })).toBeVisible();
        const { text } = await copied(page, (await canonical(page)) + fragment);
        expect(text).not.toContain('\n');
        expect(text).toMatch(/^[\x21-\x7e]+[\w/-]$/);
      }
    });
  });

  test(`the sheet of the system is used where there is one, and what came of it is said, in ${locale}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const calls: unknown[] = [];
      Object.assign(window, { calls, refuse: false });
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          calls.push(data);
          return (window as unknown as { refuse: boolean }).refuse
            ? Promise.reject(new DOMException('no', 'AbortError'))
            : Promise.resolve();
        },
      });
      Object.defineProperty(navigator, 'canShare', { value: () => true });
    });
    await openArticle(page, locale);
    await press(controlOf(page, 'share', 'p1'));
    await expect(page.getByRole('status').filter({ hasText: t['share.shared'] })).toBeVisible();
    const [call] = await page.evaluate(() => (window as unknown as { calls: { url: string }[] }).calls);
    expect(call?.url).toBe(`${await canonical(page)}#p1`);
    await page.evaluate(() => Object.assign(window, { refuse: true }));
    await press(controlOf(page, 'share', 'p1'));
    await expect(page.getByRole('status').filter({ hasText: t['share.cancelled'] })).toBeVisible();
  });

  test(`where nothing can be copied, the words are there to be copied by hand, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    });
    await openArticle(page, locale);
    await press(controlOf(page, 'share', 'p1'));
    await expect(page.getByLabel(t['share.failed'])).toHaveValue(`${await canonical(page)}#p1`);
  });

  test(`the live region is there before it speaks, in ${locale}`, async ({ page }) => {
    await openArticle(page, locale);
    const status = page.locator('[data-share-status]');
    await expect(status).toHaveAttribute('role', 'status');
    await expect(status).toHaveText('');
    expect(await status.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
    expect(await status.evaluate((element) => getComputedStyle(element).visibility)).toBe('visible');
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no control is shown that could do nothing', async ({ page }) => {
    await openArticle(page, 'en');
    for (const selector of ['[data-share]', '[data-copy-quote]', '[data-keep-offline]'])
      for (const control of await page.locator(selector).all()) await expect(control).toBeHidden();
  });
});
