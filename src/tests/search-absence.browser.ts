import { expect, test, type Page } from '@playwright/test';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { article, at, corpus, place, search, words } from './pages.ts';

/** Names that the fixture lists as absent, each like one that its articles name; and what nobody could know. */
const absent = corpus.absent;
const nowhere: Record<Locale, string> = { en: 'Zzyzxqua', ar: 'ظضغطثخذ' };

const results = '[data-search-results] > li';
const missing = (page: Page) => page.locator('[data-search-missing]');
const matches = (page: Page) =>
  page.locator(results).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['match']));

for (const locale of allLocales) {
  const t = words(locale);
  const name = place.name[locale];
  const said = (names: string) => t['search.missing'].replace('{names}', names);

  test.describe(`in ${locale}`, () => {
    test('a word that nothing holds is named as typed, and what is found for the rest is close', async ({ page }) => {
      await search(page, locale, `${nowhere[locale]} ${name}`);
      await expect(missing(page)).toHaveText(said(nowhere[locale]));
      await expect(page.locator(results).first()).toContainText(name);
      expect(new Set(await matches(page))).toEqual(new Set(['close']));
    });

    test('the name of a page alone is exact, and nothing is missing', async ({ page }) => {
      await search(page, locale, name);
      await expect(missing(page)).toBeHidden();
      await expect(page.locator(results).first()).toHaveAttribute('data-match', 'exact');
    });

    for (const [id, { name: known }] of Object.entries(absent))
      test(`a name that no article names is said to be absent, and nothing like it is shown: ${id}`, async ({
        page,
      }) => {
        await search(page, locale, known[locale]);
        await expect(missing(page)).toHaveText(said(known[locale]));
        await expect(page.locator(results)).toHaveCount(0);
        await expect(page.locator('[data-search-ways] a')).not.toHaveCount(0);
      });

    test('beside what is known it is named as typed, and no result is exact', async ({ page }) => {
      const typed = { en: 'HAWKS of the dunes', ar: 'وصقور الكثبان' }[locale];
      await search(page, locale, `${name} ${typed}`);
      await expect(missing(page)).toHaveText(said(typed));
      await expect(page.locator(results).first()).toContainText(name);
      expect(new Set(await matches(page))).toEqual(new Set(['close']));
    });

    test('an ordinary word that is absent is bent into no other', async ({ page }) => {
      // A letter away from words of the fixture: market, well, rider; سوق, بئر, فارس.
      for (const word of { en: ['basket', 'wall', 'riser'], ar: ['سوط', 'مجنون', 'حصار'] }[locale]) {
        await search(page, locale, word);
        await expect(missing(page)).toHaveText(said(word));
        await expect(page.locator(results)).toHaveCount(0);
      }
    });

    test('a question behind a question mark is answered, and goes behind the hash', async ({ page }) => {
      await page.goto(`${at({ page: 'search' }, locale)}?${new URLSearchParams({ q: name }).toString()}`);
      await page.locator('[data-search-state="done"]').waitFor();
      await expect(page.locator(results).first()).toContainText(name);
      const { search: query, hash } = new URL(page.url());
      expect([query, new URLSearchParams(hash.slice(1)).get('q')]).toEqual(['', name]);
    });

    test('a filter is a chip that can be taken off, by keyboard too', async ({ page }) => {
      await search(page, locale, name, { kind: 'place' });
      const chip = page.locator('[data-search-chips] button');
      await expect(chip).toHaveCount(1);
      expect(
        new Set(
          await page
            .locator(results)
            .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['kind'])),
        ),
      ).toEqual(new Set(['place']));
      await chip.focus();
      await page.keyboard.press('Enter');
      await expect(chip).toHaveCount(0);
      await expect.poll(() => new URL(page.url()).hash).not.toContain('kind=');
    });

    test('on a phone the filters are a sheet with counts, which closes and gives the focus back', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await search(page, locale, name);
      const summary = page.locator('[data-search-choice] summary');
      await summary.click();
      await expect(page.locator('select[name="kind"] option[value="article"]')).toHaveText(/\([\d٠-٩]+\)$/u);
      await page.locator('[data-search-close]').click();
      await expect(page.locator('select[name="kind"]')).toBeHidden();
      await expect(summary).toBeFocused();
    });

    test('on a desk the filters stand open beside the results, and count once they are reached for', async ({
      page,
    }) => {
      await search(page, locale, name);
      const article = page.locator('select[name="kind"] option[value="article"]');
      await expect(page.locator('select[name="kind"]')).toBeInViewport();
      await expect(article).not.toHaveText(/\(/u);
      await page.locator('select[name="kind"]').focus();
      await expect(article).toHaveText(/\([\d٠-٩]+\)$/u);
    });

    test('the answer never speaks with the mark of an unfinished word', async ({ page }) => {
      await search(page, locale, `${nowhere[locale]}*`);
      await expect(missing(page)).toHaveText(said(nowhere[locale]));
      expect(await page.locator('.search-status').textContent()).not.toContain('*');
    });

    test('an opened page leads from hit to hit', async ({ page }) => {
      await search(page, locale, name);
      await page.locator(`${results}[data-kind="article"] h3 a[href*="/${article.slug}/"]`).click();
      const bar = page.locator('[data-hits]');
      const marked = page.locator('mark.found-now');
      await expect(bar).toBeVisible();
      const before = await bar.textContent();
      await bar.getByRole('button', { name: t['search.hits.next'] }).click();
      await expect(bar).not.toHaveText(before ?? '');
      await expect(marked.first()).toBeInViewport();
      await bar.getByRole('button', { name: t['search.hits.close'] }).click();
      await expect(page.locator('mark.found')).toHaveCount(0);
    });
  });
}
