import { expect, test, type Page } from '@playwright/test';
import { allLocales, twinOf } from '#domain/model/locales.ts';
import { actor, article, at, words } from './pages.ts';

const address = (locale: (typeof allLocales)[number], fragment?: string) =>
  at({ page: 'article', id: article.slug }, locale, fragment);
const top = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

/** A statement that rests on one paragraph, and it alone. */
const statement = article.statements.find(({ paragraphs }) => paragraphs.length === 1);
const paragraph = statement?.paragraphs[0] ?? 0;

for (const locale of allLocales) {
  const t = words(locale);

  test(`statements stand on the row of their paragraph at 1280 px, apart from the original at 360, and dotted words offer their plain form, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address(locale));
    const firsts = [...new Set(article.statements.map(({ paragraphs }) => Math.min(...paragraphs)))];
    for (const n of firsts)
      expect(await top(page, `.statements.lg\\:row-start-${n + 1}`), `paragraph ${n}`).toBe(
        await top(page, `.lg\\:row-start-${n + 1}:has(#p${n})`),
      );
    const dotted = page.locator('#p1 abbr').first();
    await expect(dotted).toHaveText('الميليشـ.ـيات');
    await expect(dotted).toHaveAttribute('title', 'الميليشيات');

    await page.setViewportSize({ width: 360, height: 900 });
    const [reports, original] = await Promise.all(
      ['section.reports', 'section.original'].map((part) => page.locator(part).boundingBox()),
    );
    if (!reports || !original) throw new Error('the article has no two parts');
    expect(reports.y >= original.y + original.height || original.y >= reports.y + reports.height).toBe(true);
  });

  test(`a statement and its paragraph light up together, and a button outside the text copies its address, in ${locale}`, async ({
    page,
    context,
  }) => {
    await page.goto(address(locale));
    const lit = page.locator('.linked');
    await page.locator(`#${statement?.id ?? ''}`).hover();
    await expect(lit).toHaveAttribute('data-paragraph', String(paragraph));
    await page.mouse.move(0, 0);
    await expect(lit).toHaveCount(0);
    await page.locator(`[data-paragraph="${paragraph}"] .paragraph-number`).focus();
    await expect(page.locator(`#${statement?.id ?? ''}`)).toHaveClass(/linked/);

    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const button = page.getByRole('button', { name: t['article.copy'].replace('{n}', '4'), exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#reading-status')).toHaveText(t['article.copied']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      new RegExp(`/${locale}/articles/${article.slug}/#p4$`),
    );
    await expect(page.locator('#p4')).toHaveText(article.paragraphs[3]?.text ?? '');
    await expect(button).toHaveCSS('user-select', 'none');
    await expect(page.locator('.paragraph-number').first()).toHaveCSS('user-select', 'none');
  });

  test(`the language switch keeps the place that was scrolled to, from ${locale}`, async ({ page }) => {
    await page.goto(address(locale));
    await page.locator('#p9').evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    const link = page.getByRole('banner').locator('[data-language-switch]');
    // The banner is out of sight: followed by keyboard, or from the footer, it must lead to the same place.
    await link.dispatchEvent('click');
    await expect(page).toHaveURL(new RegExp(`/${twinOf(locale)}/articles/${article.slug}/#`));
    await expect(page.locator('#p9')).toBeInViewport();
  });

  test(`a name beside a statement shows whose it is, and Escape takes it away, in ${locale}`, async ({ page }) => {
    await page.goto(address(locale));
    const name = page.locator(`.statement .inline-list a[href$="/actors/${actor.id}/"]`).first();
    const card = page.locator('.preview');
    await name.hover();
    await expect(card).toContainText(actor.description[locale]);
    await card.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await name.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await expect(card).toBeVisible();
    await expect(name).toHaveAttribute('aria-describedby', 'preview');
  });

  test(`the page keeps its length when the faces arrive late, in ${locale}`, async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => (arrive = done));
    await page.route('**/*.woff2', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(address(locale), { waitUntil: 'domcontentloaded' });
    const length = () => page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
    await page.locator('.site-footer').waitFor();
    const before = await length();
    arrive();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    expect(Math.abs((await length()) - before) / before).toBeLessThan(0.03);
  });

  test.describe(`by touch, in ${locale}`, () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('the first tap of a name in the text shows whose it is, the second leads there', async ({ page }) => {
      await page.goto(address(locale));
      const name = page.locator(`#p2 .name-link[href$="/actors/${actor.id}/"]`);
      await name.scrollIntoViewIfNeeded();
      await name.tap();
      await expect(page.locator('.preview')).toContainText(actor.description[locale]);
      await expect(page.locator('#p1')).toHaveText(article.paragraphs[0]?.text ?? '');
      await page.locator('.preview a').tap();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor.name[locale]);
    });
  });
}
