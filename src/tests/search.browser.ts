import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { allLocales, twinOf } from '#domain/model/locales.ts';
import { actor, article, at, compilation, search, words } from './pages.ts';

const results = '[data-search-results] > li';
/** What the search says; other parts of a page have a status of their own. */
const status = (page: Page) => page.locator('.search-status');

for (const locale of allLocales) {
  const t = words(locale);

  for (const query of ['البطيخ', 'watermelons', 'شركة دوار', 'Dawwar Buses', 'بير زيتون', 'gravel'])
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
      await expect(status(page)).not.toBeEmpty();
    });

  test(`a change of the hash alone asks again, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'Rimal');
    await expect(page.locator(results).first().locator('h3 a')).toBeVisible();
    await page.evaluate(() => (location.hash = `q=${encodeURIComponent('السقاية')}`));
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('السقاية');
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page.locator(`${results} mark`).filter({ hasText: 'السقاية' }).first()).toBeVisible();
  });

  test(`a word broken with dots is found by its plain form, and shown as printed, from ${locale}`, async ({ page }) => {
    await search(page, locale, 'حافلات');
    await expect(page.locator(`${results} mark`).filter({ hasText: 'حافـ.ـلات' }).first()).toBeVisible();
  });

  test(`an unknown word finds nothing, and says how to go on, in ${locale}`, async ({ page }) => {
    for (const nonsense of ['blockchain', 'بيتزا', 'weather in paris']) {
      await search(page, locale, nonsense);
      await expect(page.locator(results)).toHaveCount(0);
      for (const word of nonsense.split(' in ')) await expect(status(page)).toContainText(word);
    }
  });

  test(`only a question with an unknown word fetches everyday words, and a few files of them, in ${locale}`, async ({
    page,
  }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      const [path] = /common-words\/.*\.json/.exec(request.url()) ?? [];
      if (path !== undefined) fetched.push(path);
    });
    await search(page, locale, 'البطيخ');
    expect(fetched).toEqual([]);
    for (const [question, language] of [
      ['البيتزا', 'ar'],
      ['blockchain', 'en'],
    ]) {
      await search(page, locale, question ?? '');
      expect(fetched.length).toBeGreaterThan(0);
      expect(fetched.length).toBeLessThanOrEqual(3);
      for (const path of fetched.splice(0)) expect(path).toContain(`common-words/${language}/`);
    }
  });

  test(`a repaired word is shown, never hidden, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'watermellons');
    await expect(status(page)).toContainText('watermellons');
    const first = page.locator(results).first();
    await expect(first).toHaveAttribute('data-match', 'close');
    await expect(first.locator('mark').first()).toHaveText(/watermelon|بطيخ/i);
  });

  test(`a phrase in quotation marks stands word for word, in ${locale}`, async ({ page }) => {
    await search(page, locale, '"ساعات السقاية"');
    await expect(page.locator(results).first().locator('h3 a')).toHaveAttribute(
      'href',
      /market-day-returns-to-tell-nahl/,
    );
    for (const excerpt of await page.locator('[data-search-excerpt]').allTextContents())
      expect(excerpt).toMatch(/ساعات السقاية|hours of watering/);
  });

  test(`an empty question is idle, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'search' }, locale));
    await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', 'idle');
    await expect(status(page)).toHaveText(t['search.idle']);
  });

  test(`the query stays when the language is switched, from ${locale}`, async ({ page }) => {
    await search(page, locale, 'Rimal');
    await page.getByRole('banner').locator('[data-language-switch]').click();
    await expect(page).toHaveURL(new RegExp(`/${twinOf(locale)}/search/#q=Rimal$`));
    await page.locator('[data-search-state="done"]').waitFor();
  });

  test(`beginnings of words are answered while one types, and named in the address, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'search' }, locale));
    const box = page.getByRole('main').getByRole('searchbox');
    await box.pressSequentially(locale === 'ar' ? 'البسات' : 'orch');
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page.locator(`${results} a[href$="/actors/orchard-watch/"]`)).toBeVisible();
    await expect(page).toHaveURL(/#q=.*\*$/);
    await expect(box).toHaveValue(locale === 'ar' ? 'البسات' : 'orch');
  });

  test(`the arrows lead from the box through the results and back, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'market');
    const box = page.getByRole('main').getByRole('searchbox');
    await box.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${results} h3 a`).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`${results} h3 a`).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(box).toBeFocused();
  });

  test(`filters narrow a search, list without one, and stand in the address, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'search' }, locale));
    await page.locator('[data-search-choice] select[name=\"kind\"]').selectOption('event');
    await page.locator('[data-search-choice] select[name=\"actor\"]').selectOption(actor.id);
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page).toHaveURL(new RegExp(`#kind=event&actor=${actor.id}$`));
    const kinds = () =>
      page.locator(results).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['kind']));
    expect(new Set(await kinds())).toEqual(new Set(['event']));
    await search(page, locale, 'البئر', { kind: 'article', outlet: compilation.outlet });
    await expect(page.locator(results)).toHaveCount(1);
    await expect(page.locator(`${results} h3 a`)).toHaveAttribute('href', new RegExp(compilation.slug));
    await expect(page.locator('[data-search-choice] select[name=\"outlet\"]')).toHaveValue(compilation.outlet);
  });

  test(`opening a hit marks the words on the page, without a letter changed, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'حافلات الركاب');
    const link = page.locator(`${results} a[href*="/articles/${article.slug}/#p"]`).first();
    const anchor = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/articles/${article.slug}/${anchor}$`));
    await expect(page.locator(`${anchor} mark`).first()).toBeVisible();
    await expect(page.locator(anchor)).toBeInViewport();
    for (const { n, text } of article.paragraphs) await expect(page.locator(`#p${n}`)).toHaveText(text);
    expect((await page.locator('main mark').allTextContents()).join(' ')).toMatch(/حافـ\.ـل|حافلات|bus/);
  });

  test(`a further question is answered offline once its pieces are there, or says that it cannot be, in ${locale}`, async ({
    page,
    context,
  }) => {
    await search(page, locale, 'البطيخ');
    const first = await page.locator(`${results} h3 a`).first().getAttribute('href');
    await context.setOffline(true);
    const ask = (query: string) => page.evaluate((hash) => (location.hash = hash), `q=${encodeURIComponent(query)}`);
    await ask('والبطيخ');
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('والبطيخ');
    await page.locator('[data-search-state="done"]').waitFor();
    expect(await page.locator(`${results} h3 a`).first().getAttribute('href')).toBe(first);
    await ask('bridge');
    await page.locator('[data-search-state="error"]').waitFor();
    await expect(status(page)).toHaveText(t['search.offline']);
    await context.setOffline(false);
    let spaces = '';
    // The network is back a moment later than it is said to be.
    await expect(async () => {
      await ask(`bridge${(spaces += ' ')}`);
      await page.locator('[data-search-state="done"]').waitFor({ timeout: 1000 });
    }).toPass({ timeout: 10_000 });
    await expect(page.locator(results).first()).toBeVisible();
  });

  test(`where nothing is found there are ways on, in ${locale}`, async ({ page }) => {
    await search(page, locale, 'Zaytunistan festival');
    const ways = page.locator('[data-search-ways]');
    await expect(ways.getByRole('link', { name: t['search.index'] })).toBeVisible();
    await ways.getByRole('link', { name: locale === 'ar' ? 'بئر زيتون' : 'Bir Zaytun', exact: true }).click();
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page.locator(results).first().locator('h3 a')).toHaveAttribute('href', /bir-zaytun/);
  });

  test(`the first question takes no more than it may, in ${locale}`, async ({ page }) => {
    // A file that was preloaded answers twice, and is fetched once.
    const bodies = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const url = response.url();
      if (/\/(?:pagefind|search-data|_astro)\//.test(url) && !/\.(?:css|woff2)$/.test(url) && !bodies.has(url))
        bodies.set(
          url,
          response.body().then((body) => gzipSync(body).length),
        );
    });
    await search(page, locale, 'البطيخ');
    const sizes = await Promise.all(bodies.values());
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(185_000);
  });
}

test('the ranking is the same from both languages', async ({ page }) => {
  const ranking = async (locale: (typeof allLocales)[number]) => {
    await search(page, locale, 'نقابة الفلاحين');
    const hrefs = await page
      .locator(`${results} h3 a`)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
    return hrefs.map((href) => href.replace(/^.*\/(?:en|ar)\//, ''));
  };
  const [first, second] = [await ranking('en'), await ranking('ar')];
  expect(first.length).toBeGreaterThan(1);
  expect(second).toEqual(first);
});
