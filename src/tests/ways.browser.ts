import { expect, test } from '@playwright/test';
import { allLocales, locales } from '#domain/model/locales.ts';
import { article, at, corpus, words } from './pages.ts';

/** How high a line may stand above the one before and still be the same line, in px. */
const sameLine = 14;

for (const locale of allLocales) {
  const t = words(locale);

  test(`who followed a number out of the summary is led back to it, in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at({ page: 'article', id: article.slug }, locale));
    const back = page.getByRole('button', { name: t['site.back'] });
    await expect(back).toBeHidden();
    const number = page.locator('.summary .citation').last();
    await number.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(back).toBeVisible();
    await back.click();
    await expect(number).toBeFocused();
    await expect(number).toBeInViewport();
    await expect(back).toBeHidden();
    expect(new URL(page.url()).hash).toBe('');
  });

  test(`the row of ways through a page leads on and offers no way back, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'article', id: article.slug }, locale));
    await page.locator('.section-bar a[href="#reports"]').click();
    await expect(page.locator('#reports')).toBeInViewport();
    await expect(page.getByRole('button', { name: t['site.back'] })).toBeHidden();
  });

  test(`on a phone the keyboard goes through a paragraph and what belongs to it as the eye does, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(at({ page: 'article', id: article.slug }, locale));
    const backwards = await page.locator('.reading .row').evaluateAll((rows, line) => {
      const forwards = document.documentElement.dir === 'rtl' ? -1 : 1;
      return rows.flatMap((row) => {
        const stops = [...row.querySelectorAll('a[href], button, summary')]
          .filter((stop) => stop.checkVisibility({ visibilityProperty: true }))
          .map((stop) => ({ stop, box: stop.getClientRects()[0] ?? new DOMRect() }));
        return stops.flatMap(({ stop, box }, index) => {
          const before = stops[index - 1]?.box;
          // Within a paragraph of the other language its own direction is the order.
          if (!before || stop.closest('p')) return [];
          const isBelow = box.top > before.top + line;
          const isBeside = Math.abs(box.top - before.top) <= line && (box.left - before.left) * forwards > 0;
          return isBelow || isBeside ? [] : [stop.outerHTML];
        });
      });
    }, sameLine);
    expect(backwards).toEqual([]);
  });

  test.describe(`by touch, in ${locale}`, () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('the first tap of a mark on the map shows its own card, whose name leads there', async ({ page }) => {
      await page.goto(at({ page: 'map' }, locale));
      for (const mark of await page.locator('svg.map a:has(.map-touch)').filter({ visible: true }).all()) {
        const href = (await mark.getAttribute('href')) ?? '';
        const named = corpus.places.find(({ id }) => href.endsWith(`/places/${id}/`));
        await mark.locator('.map-touch').tap({ force: true });
        await expect(page.locator('.preview-name'), href).toHaveText(named?.name[locale] ?? '');
        await page.keyboard.press('Escape');
      }
      // The last is drawn over the others.
      const mark = page.locator('svg.map a').filter({ visible: true }).last();
      const href = (await mark.getAttribute('href')) ?? '';
      const place = corpus.places.find(({ id }) => href.endsWith(`/places/${id}/`));
      if (!place) throw new Error(`${href} is no place`);
      await mark.locator('circle').first().tap({ force: true });
      await expect(page.locator('.preview')).toContainText(place.description[locale]);
      await page.locator('.preview a').tap();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.name[locale]);
    });
  });

  test(`the timeline is narrowed to what is so sure, and the choice can be sent, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'timeline' }, locale));
    const grades = () =>
      page
        .locator('.timeline > li:visible')
        .evaluateAll((items) => [...new Set(items.map((item) => (item as HTMLElement).dataset['sure']))]);
    expect((await grades()).length).toBeGreaterThan(1);
    await page.getByLabel(t['sourcing.how']).selectOption('named');
    expect(await grades()).toEqual(['named']);
    await page.reload();
    expect(await grades()).toEqual(['named']);
  });

  test(`About names the repository in which one writes to the editors, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'about' }, locale));
    const address = corpus.site?.repository ?? '';
    await expect(page.getByRole('main').locator(`a[href="${address}"]`)).toHaveText(
      new URL(address).host + new URL(address).pathname,
    );
    await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
  });
}
