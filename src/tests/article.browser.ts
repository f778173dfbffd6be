import { expect, test, type Page } from '@playwright/test';
import { allLocales, twinOf } from '#domain/model/locales.ts';
import { actor, article, at, excerpt, words } from './pages.ts';

const address = (locale: (typeof allLocales)[number], fragment?: string) =>
  at({ page: 'article', id: article.slug }, locale, fragment);

/** A paragraph whose statements, links and names the tests look at, and a statement that rests on it. */
const n = 4;
const paragraph = article.paragraphs[n - 1]?.text ?? '';
const statement = article.statements.find(({ id }) => id === 'market-day-returns');
const row = (page: Page) => page.locator(`[data-paragraph="${n}"]`);

for (const locale of allLocales) {
  const t = words(locale);

  test(`dotted words offer their plain form, and stay as printed, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address(locale));
    await expect(page.locator('#p1')).toHaveText(article.paragraphs[0]?.text ?? '');
    const dotted = page.locator('#p1 abbr').first();
    await expect(dotted).toHaveText('حافـ.ـلات');
    await expect(dotted).toHaveAttribute('title', 'حافلات');
  });

  test(`a keyboard comes to the text in sixty stops at most, on a wide page and a narrow one, in ${locale}`, async ({
    page,
  }) => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address(locale));
      const isAtText = () =>
        page.evaluate(() => {
          const text = document.querySelector('#t1') ?? document.querySelector('#p1');
          const stop = document.activeElement;
          return !text || !stop || text.contains(stop) || text.compareDocumentPosition(stop) === 4;
        });
      let stops = 0;
      do await page.keyboard.press('Tab');
      while (!(await isAtText()) && ++stops <= 60);
      expect(stops, `${width} px`).toBeLessThanOrEqual(60);
      expect(stops, `${width} px`).toBeGreaterThan(5);
    }
  });

  test(`a name leads to its profile once in a summary, and the menu opens to the ways in, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address(locale));
    const names = await page
      .locator('.summary .name-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(names).toEqual([...new Set(names)]);
    const ways = page.getByRole('banner').getByRole('navigation');
    await expect(ways).toBeHidden();
    await expect(page.getByRole('banner').getByRole('searchbox')).toBeVisible();
    await page.locator('.site-menu > summary').click();
    await expect(ways.getByRole('link', { name: t['nav.glossary'] })).toBeVisible();
  });

  test(`a paragraph opens what rests on it, which leads to the statement, which is then open, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(address(locale));
    const resting = row(page).locator('details.resting');
    const link = resting.locator(`a[href="#${statement?.id ?? ''}"]`);
    await expect(link).toBeHidden();
    await resting.locator('summary').click();
    await expect(link).toHaveText(statement?.text[locale] ?? '');
    const rest = page.locator(`#${statement?.id ?? ''} .statement-rest`);
    await expect(rest).toBeHidden();
    await link.click();
    await expect(page.locator(`#${statement?.id ?? ''}`)).toBeInViewport();
    await expect(rest).toBeVisible();
    await expect(rest.locator('q[lang="ar"]')).toHaveText(statement?.quote?.ar ?? '');
    await rest.locator(`a[href="#p${n}"]`).click();
    await expect(row(page)).toBeInViewport();
  });

  test(`a paragraph’s controls stand outside its text and are not copied with it, in ${locale}`, async ({ page }) => {
    await page.goto(address(locale));
    await expect(page.locator(`#p${n}`)).toHaveText(paragraph);
    const control = row(page).getByRole('button', {
      name: t['share.paragraph'].replace('{n}', String(n)),
      exact: true,
    });
    await expect(control).toHaveCSS('user-select', 'none');
    await expect(page.locator('.paragraph-number').first()).toHaveCSS('user-select', 'none');
  });

  test(`the language switch keeps the place that was scrolled to, from ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto(address(locale));
    await page.locator('[data-paragraph="9"]').evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    const link = page.getByRole('banner').locator('[data-language-switch]');
    // The banner is out of sight: followed by keyboard, or from the footer, it must lead to the same place.
    await link.dispatchEvent('click');
    await expect(page).toHaveURL(new RegExp(`/${twinOf(locale)}/articles/${article.slug}/#`));
    await expect(page.locator('[data-paragraph="9"]')).toBeInViewport();
  });

  test(`a name that comes to lie under a still mouse shows nothing before the mouse moves, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    await page.goto(address(locale));
    await page.mouse.move(640, 350);
    const name = page.locator(`#p${n} .name-link`).first();
    await name.evaluate((link) => {
      const [box = link.getBoundingClientRect()] = link.getClientRects();
      scrollBy(0, box.top + box.height / 2 - 350);
    });
    const box = (await name.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.waitForTimeout(700);
    await expect(page.locator('.preview')).toBeHidden();
    await page.mouse.move(box.x + box.width / 2, 350);
    await page.mouse.move(box.x + box.width / 2 + 1, 350);
    await expect(page.locator('.preview')).toBeVisible();
  });

  test(`a name in a statement shows whose it is, and Escape takes it away, in ${locale}`, async ({ page }) => {
    await page.goto(address(locale, statement?.id));
    const name = page.locator(`#${statement?.id ?? ''} .inline-list a[href$="/actors/${actor.id}/"]`).first();
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

  test(`of an excerpt the first paragraph alone is shown, and nothing of the others’ translation and misprints, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at({ page: 'article', id: excerpt.slug }, locale));
    await expect(page.locator('#p1')).toHaveText(excerpt.paragraphs[0]?.text ?? '');
    const html = await page.content();
    for (const { text } of excerpt.paragraphs.slice(1)) expect(html).not.toContain(text.slice(0, 40));
    for (const text of excerpt.translation?.slice(1) ?? []) expect(html).not.toContain(text.slice(0, 40));
    for (const { printed } of excerpt.original.misprints) expect(html).not.toContain(printed);
  });

  test.describe(`by touch, in ${locale}`, () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('the first tap of a name in the text shows whose it is, the second leads there', async ({ page }) => {
      await page.goto(address(locale, `p${n}`));
      const name = page.locator(`#p${n} .name-link[href$="/actors/${actor.id}/"]`);
      await name.scrollIntoViewIfNeeded();
      await name.tap();
      await expect(page.locator('.preview')).toContainText(actor.description[locale]);
      await expect(page.locator(`#p${n}`)).toHaveText(paragraph);
      await page.locator('.preview a').tap();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor.name[locale]);
    });
  });
}

test('our translation stands beside each paragraph on the English page, below it on a phone, and not on the Arabic one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(address('en'));
  for (const [index, text] of (article.translation ?? []).entries())
    await expect(page.locator(`#t${index + 1}`)).toHaveText(text);
  const box = async (selector: string) => (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const [ours, theirs] = [await box(`#t${n}`), await box(`#p${n}`)];
  expect(Math.abs(ours.y - theirs.y)).toBeLessThan(40);
  expect(ours.x + ours.width).toBeLessThanOrEqual(theirs.x);

  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.locator(`#p${n}`)).toBeHidden();
  await row(page).locator('.original-fold > summary').click();
  await expect(page.locator(`#p${n}`)).toHaveText(paragraph);

  await page.goto(address('ar'));
  await expect(page.locator('[id^="t"]:is(.translation)')).toHaveCount(0);
});
