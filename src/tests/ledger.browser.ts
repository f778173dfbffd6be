import { expect, test } from '@playwright/test';
import { loadCorpus } from '#content/read.ts';
import { allLocales } from '#domain/model/locales.ts';
import { pairsOf } from '#domain/derived/ties.ts';
import { at, words } from './pages.ts';

const corpus = loadCorpus();
const pairs = pairsOf(corpus.articles);
const word = (id: string, locale: (typeof allLocales)[number]) =>
  corpus.terms.find((term) => term.id === id)?.name[locale] ?? '';

for (const locale of allLocales) {
  const t = words(locale);

  test(`the ledger shows Iran and Russia cooperating and competing, each with its sources, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at({ page: 'ties' }, locale));
    const row = page.locator('.pairs > li', { has: page.locator('a[href$="/ties/iran--russia/"]') });
    await expect(row).toContainText(t['ties.ambivalent']);
    await row.getByRole('link').click();
    for (const mode of ['cooperation', 'rivalry']) {
      const section = page.getByRole('region', { name: new RegExp(`^${word(mode, locale)}`) });
      await expect(section.locator('[data-statement]').first()).toBeVisible();
    }
  });

  test(`the ledger is filtered by kind of tie, and whole again, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'ties' }, locale));
    const visible = page.locator('.pairs > li:visible');
    await expect(visible).toHaveCount(pairs.length);
    await page.getByLabel(t['filter.mode']).selectOption('hostility');
    await expect(visible).toHaveCount(pairs.filter(({ modes }) => modes.includes('hostility')).length);
    await page.getByLabel(t['filter.mode']).selectOption('');
    await expect(visible).toHaveCount(pairs.length);
  });

  test(`the timeline is filtered by actor, and years without an entry go, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'timeline' }, locale));
    await page.getByLabel(t['filter.actor']).selectOption('ahmad-al-awda');
    await expect(page.locator('#timeline h2:visible')).toHaveText(['2021']);
  });

  test(`the Arabic paragraph of a statement unfolds on a profile, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'actor', id: 'eighth-brigade' }, locale));
    const statement = page.locator('[data-statement]').first();
    await expect(statement.locator('.original-text').first()).toBeHidden();
    await statement.getByText(t['statement.paragraph.fold']).click();
    await expect(statement.locator('.original-text').first()).toBeVisible();
  });

  test(`an event sets its reports side by side and says where they differ, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'event', id: 'qaterji-convoy-attack-2020-11' }, locale));
    await expect(page.getByRole('heading', { name: t['event.differences'] })).toBeVisible();
    await expect(page.locator('.side-by-side > section')).toHaveCount(2);
    await expect(page.getByText(t['event.possibly'])).toBeVisible();
    await expect(page.getByText(t['event.compiled'])).toBeVisible();
  });

  test.describe(`without JavaScript, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the ledger and the timeline are whole, and show no filter that would not work', async ({ page }) => {
      await page.goto(at({ page: 'ties' }, locale));
      await expect(page.locator('.pairs > li')).toHaveCount(pairs.length);
      await expect(page.locator('.filter')).toBeHidden();
      await page.goto(at({ page: 'timeline' }, locale));
      await expect(page.locator('.timeline > li').first()).toBeVisible();
      await expect(page.locator('.filter')).toBeHidden();
    });
  });
}
