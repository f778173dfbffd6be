import { expect, test } from '@playwright/test';
import { allLocales, locales, twinOf } from '#domain/model/locales.ts';
import { actor, article, at, atFile, compilation, place, words } from './pages.ts';

for (const locale of allLocales) {
  const t = words(locale);
  const twin = twinOf(locale);

  test(`a reader goes from home to an article, an actor, a place and back, in ${locale}`, async ({ page }) => {
    await page.goto(atFile('front'));
    await page.getByRole('link', { name: t['front.enter'] }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);

    await page.getByRole('main').getByRole('link', { name: article.title[locale], exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title[locale]);
    await expect(page.locator('#p1')).toHaveText(article.paragraphs[0]?.text ?? '');

    await page.getByText(t['article.people']).click();
    await page.locator('.about-article').getByRole('link', { name: actor.name[locale], exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor.name[locale]);
    await expect(page.getByText(t['profile.notice'])).toBeVisible();

    const report = page
      .locator(`[data-statement]`, { has: page.locator(`a[href*="/articles/${article.slug}/#p"]`) })
      .first();
    await report.locator(`a[href*="#p"]`).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/articles/${article.slug}/#p\\d+$`));
    await expect(page.locator('[data-paragraph]', { has: page.locator(':target') })).toBeInViewport();

    await page.locator('.about-article').getByText(t['article.places']).click();
    await page.locator('.about-article').getByRole('link', { name: place.name[locale], exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.name[locale]);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title[locale]);
  });

  test(`the language switch keeps the page and the paragraph, from ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'article', id: article.slug }, locale, 'p4'));
    await page.getByRole('banner').getByRole('link', { name: locales[twin].label }).click();
    await expect(page).toHaveURL(new RegExp(`/${twin}/articles/${article.slug}/#p4$`));
    await expect(page.locator('html')).toHaveAttribute('lang', twin);
    await expect(page.locator('[data-paragraph="4"]')).toBeInViewport();
  });

  test(`the skip link is the first stop of the keyboard and leads to the content, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'home' }, locale));
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: t['site.skip'] })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test(`nothing moves while a page comes whose faces are late, in ${locale}`, async ({ browser }) => {
    for (const ref of [{ page: 'home' }, { page: 'article', id: article.slug }, { page: 'corrections' }] as const) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      await page.route('**/*.woff2', async (route) => {
        await page.waitForTimeout(500);
        await route.continue();
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset['moved'] = String((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(at(ref, locale), { waitUntil: 'networkidle' });
      await expect(page.locator('html'), ref.page).not.toHaveAttribute('data-moved');
      await context.close();
    }
  });

  test(`printed by the keyboard, a page has the faces of paper, in ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = String(document.fonts.check('1em "Arabic of paper"', 'أ'));
      };
    });
    await page.goto(at({ page: 'article', id: article.slug }, locale));
    await page.keyboard.press('Control+p');
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'true');
  });

  test(`the reason for an inferred date is one tap away, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'article', id: compilation.slug }, locale));
    const why = compilation.published.why?.[locale] ?? '';
    await expect(page.getByText(why, { exact: true })).toBeHidden();
    await page.locator('.about-article .facts').locator('summary').first().click();
    await expect(page.getByText(why, { exact: true })).toBeVisible();
  });

  test.describe(`without JavaScript, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('an article is whole, and the index takes the place of the search', async ({ page }) => {
      await page.goto(at({ page: 'article', id: article.slug }, locale));
      await expect(page.locator('.original-text')).toHaveCount(article.paragraphs.length);
      await expect(page.locator('[data-statement]')).toHaveCount(article.statements.length);
      await expect(page.getByRole('banner').getByRole('searchbox')).toBeHidden();
      await page.getByRole('banner').getByRole('link', { name: t['search.index'] }).click();
      await page.getByRole('main').getByRole('link', { name: actor.name[locale], exact: true }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor.name[locale]);
    });
  });
}

test('an unknown address shows both languages and ways back', async ({ page }) => {
  const response = await page.goto('./en/no-such-page/');
  expect(response?.status()).toBe(404);
  for (const locale of allLocales) {
    await expect(page.getByRole('heading', { name: words(locale)['not-found.title'], level: 2 })).toBeVisible();
    await expect(page.getByRole('link', { name: words(locale)['nav.home'] })).toBeVisible();
  }
});
