import { expect, test } from '@playwright/test';
import { allLocales, twinOf } from '#domain/locales.ts';
import { actor, at, search, words } from './pages.ts';

const results = '[data-search-results] > li';

for (const locale of allLocales) {
  test(`the header's box leads to results, from a page in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'actors' }, locale));
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill(actor.name[twinOf(locale)]);
    await box.press('Enter');
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/#q=`));
    const first = page.locator(results).first();
    await expect(first).toHaveAttribute('data-kind', 'actor');
    await expect(first.locator('a')).toHaveText(actor.name[locale]);
    await first.locator('a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor.name[locale]);
  });

  for (const query of ['الفوسفات', 'phosphate', 'القاطرجي', 'Katerji', 'كنصفرة', 'Kansafra'])
    test(`«${query}» finds something from ${locale}, with the hit marked and the links in ${locale}`, async ({
      page,
    }) => {
      await search(page, locale, query);
      const first = page.locator(results).first();
      await expect(first).toHaveAttribute('data-match', /^(exact|close)$/);
      await expect(first.locator('[data-search-excerpt] mark').first()).toBeVisible();
      expect(
        await page
          .locator(`${results} h3 a`)
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)),
      ).toEqual(expect.arrayContaining([expect.stringContaining(`/${locale}/`)]));
      await expect(page.getByRole('status')).not.toBeEmpty();
    });

  test(`a change of the hash alone asks again, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'Palmyra');
    await expect(page.locator(results).first().locator('a')).toBeVisible();
    await page.evaluate(() => (location.hash = 'q=%D8%AF%D8%B1%D8%B9%D8%A7'));
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('درعا');
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page.locator(`${results} mark`).filter({ hasText: 'درعا' }).first()).toBeVisible();
  });

  test(`a word broken with dots is found by its plain form, and shown as printed, from ${locale}`, async ({ page }) => {
    await search(page, locale, 'ميليشيات');
    await expect(page.locator(`${results} mark`).filter({ hasText: 'ميليشـ.ـيات' }).first()).toBeVisible();
  });

  test(`an unknown word finds nothing, and says how to go on, in ${locale}`, async ({ page }) => {
    for (const nonsense of ['blockchain', 'بيتزا', 'weather in paris']) {
      await search(page, locale, nonsense);
      await expect(page.locator(results)).toHaveCount(0);
      await expect(page.getByRole('status')).toContainText(nonsense);
    }
  });

  test(`a repaired word is shown, never hidden, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'phosphatte');
    await expect(page.getByRole('status')).toContainText('phosphatte');
    const first = page.locator(results).first();
    await expect(first).toHaveAttribute('data-match', 'close');
    await expect(first.locator('mark').first()).toHaveText(/phosphate|فوسفات/i);
  });

  test(`a phrase in quotation marks stands word for word, in ${locale}`, async ({ page }) => {
    await search(page, locale, '"آلية عمل مشتركة"');
    await expect(page.locator(results).first().locator('a')).toHaveAttribute('href', /al-bukamal-security-meeting/);
    for (const excerpt of await page.locator('[data-search-excerpt]').allTextContents())
      expect(excerpt).toMatch(/آلية عمل مشتركة|joint working/);
  });

  test(`an empty question is idle, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'search' }, locale));
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
    await expect(page.getByRole('status')).toHaveText(words(locale)['search.idle']);
  });

  test(`the query stays when the language is switched, from ${locale}`, async ({ page }) => {
    await search(page, locale, 'Palmyra');
    await page.getByRole('banner').locator('[data-language-switch]').click();
    await expect(page).toHaveURL(new RegExp(`/${twinOf(locale)}/search/#q=Palmyra$`));
    await page.locator('[data-search-state="done"]').waitFor();
  });

  test(`nothing of the search engine is fetched before it is asked, in ${locale}`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(at({ page: 'actors' }, locale), { waitUntil: 'networkidle' });
    expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });
}

test('the ranking is the same from both languages', async ({ page }) => {
  const ranking = async (locale: (typeof allLocales)[number]) => {
    await search(page, locale, 'لواء القدس');
    const hrefs = await page
      .locator(`${results} h3 a`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    return hrefs.map((href) => href.replace(/^.*\/(?:en|ar)\//, ''));
  };
  const [first, second] = [await ranking('en'), await ranking('ar')];
  expect(first.length).toBeGreaterThan(1);
  expect(second).toEqual(first);
});
