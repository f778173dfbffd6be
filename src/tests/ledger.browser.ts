import { expect, test } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { pairsOf, statementsOf } from '#domain/derived/ties.ts';
import { columnOf, type TermOf } from '#domain/derived/told/columns.ts';
import { actor, at, corpus, event, joinedEvent, pair, word, words } from './pages.ts';

const pairs = pairsOf(corpus.articles);
/** Seen at once; the others are folded. */
const often = pairs.filter((each) => statementsOf(each) >= 3);
const termOf: TermOf = (type) => corpus.terms.find(({ id }) => id === type) ?? {};
const rivals = pairs.filter(({ ties }) => ties.some(({ relation }) => columnOf(relation, termOf) === 'rivalry'));

for (const locale of allLocales) {
  const t = words(locale);

  test(`the list of ties shows two councils cooperating and competing, each with its sources, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at({ page: 'ties' }, locale));
    const row = page.locator('.pairs > li', { has: page.locator(`a[href$="/ties/${pair}/"]`) });
    await expect(row).toContainText(t['ties.ambivalent']);
    await row.getByRole('link').click();
    for (const mode of ['cooperation', 'request', 'rivalry']) {
      const section = page.getByRole('region', { name: new RegExp(`^${word(mode, locale)}`) });
      await expect(section.locator('[data-statement]').first()).toBeVisible();
    }
  });

  test(`the list of ties is filtered by kind of tie, the choice in the address, and whole again, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at({ page: 'ties' }, locale));
    const visible = page.locator('.pairs > li:visible');
    expect(rivals.length).toBeGreaterThan(often.length);
    await expect(visible).toHaveCount(often.length);
    await page.getByLabel(t['filter.mode']).selectOption('rivalry');
    await expect(visible).toHaveCount(rivals.length);
    await expect(page.locator('.column-rivalry li:visible')).not.toHaveCount(0);
    await expect(page.locator('.column-cooperation li:visible')).toHaveCount(0);
    const count = page.locator('.column-cooperation [data-counted]');
    await expect(count).toHaveAttribute('data-left', `0 ${t['filter.of']} `);
    await page.reload();
    await expect(visible).toHaveCount(rivals.length);
    await page.getByLabel(t['filter.mode']).selectOption('');
    await expect(visible).toHaveCount(often.length);
    await expect(count).not.toHaveAttribute('data-left');
    expect(new URL(page.url()).search).toBe('');
  });

  test(`the timeline is filtered by actor, and years without an entry go, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'timeline' }, locale));
    const years = page.locator('#timeline h2:visible');
    await expect(years).toHaveText(['2019', '2020', '2021']);
    await page.getByLabel(t['filter.actor']).selectOption('dune-riders');
    await expect(years).toHaveText(['2021']);
    await expect(page.locator('.section-bar li:visible')).toHaveCount(1);
    await page.getByLabel(t['filter.actor']).selectOption('');
    await expect(years).toHaveText(['2019', '2020', '2021']);
  });

  test(`a statement unfolds on a profile to its tie in words and the ways to its text, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at({ page: 'actor', id: actor.id }, locale));
    const statement = page.locator('[data-statement="union-relies-on-dawar"]').first();
    await expect(statement.locator('.statement-rest')).toBeHidden();
    await statement.locator('summary').first().click();
    await expect(statement.locator('.tie')).toContainText(word('cooperation', locale));
    await statement.locator('a.paragraph-ref').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/articles/[^/]+/#p5$`));
    await expect(page.locator('[data-paragraph="5"]')).toBeInViewport();
  });

  test(`an event sets its reports side by side and says where they differ, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'event', id: event.id }, locale));
    await expect(page.getByRole('heading', { name: t['event.differences'] })).toBeVisible();
    await expect(page.getByText(event.differences[0]?.text[locale] ?? '')).toBeVisible();
    await expect(page.locator('.side-by-side > section')).toHaveCount(2);
    await expect(page.getByText(t['event.possibly'])).toHaveCount(0);
  });

  test(`an event says which report is only possibly of it, and which is no independent one, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(at({ page: 'event', id: joinedEvent.id }, locale));
    await expect(page.getByText(t['event.possibly']).first()).toBeVisible();
    await expect(page.getByText(joinedEvent.joined[0]?.why[locale] ?? '')).toBeVisible();
    await expect(page.getByText(t['event.compiled'])).toBeVisible();
  });

  test(`an address that has changed leads to the new one, with the anchor that it has become, from ${locale}`, async ({
    page,
  }) => {
    await page.goto(`./${locale}/articles/market-day/#road-open`);
    await expect(page).toHaveURL(
      new RegExp(`/${locale}/articles/market-day-returns-to-tell-nahl/#hill-road-reopened$`),
    );
    await expect(page.locator('#hill-road-reopened')).toBeInViewport();
    await page.goto(at({ page: 'article', id: 'market-day-returns-to-tell-nahl' }, locale, 'melons'));
    await expect(page.locator('#riders-pelted-stall')).toBeInViewport();
  });

  test.describe(`without JavaScript, in ${locale}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the list of ties and the timeline are whole, and show no filter that would not work', async ({ page }) => {
      await page.goto(at({ page: 'ties' }, locale));
      await expect(page.locator('.pairs > li')).toHaveCount(pairs.length);
      await expect(page.locator('.filter')).toBeHidden();
      await page.goto(at({ page: 'timeline' }, locale));
      await expect(page.locator('.timeline > li').first()).toBeVisible();
      await expect(page.locator('.filter')).toBeHidden();
    });

    test('an address that has changed leads to the new one', async ({ page }) => {
      await page.goto(`./${locale}/articles/market-day/`);
      await expect(page).toHaveURL(new RegExp(`/${locale}/articles/market-day-returns-to-tell-nahl/$`));
    });
  });
}
