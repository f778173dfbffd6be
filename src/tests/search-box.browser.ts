import { expect, test } from '@playwright/test';
import { allLocales, twinOf } from '#domain/model/locales.ts';
import { actor, at, words } from './pages.ts';

for (const locale of allLocales) {
  const t = words(locale);
  const typed = { en: 'farmers u', ar: 'نقابة الفلا' }[locale];

  test(`the header's box leads to results, from a page in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'actors' }, locale));
    const box = page.getByRole('banner').locator('input[type="search"]');
    await box.fill(actor.name[twinOf(locale)]);
    await box.press('Enter');
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/#q=`));
    const first = page.locator('[data-search-results] > li').first();
    await expect(first).toHaveAttribute('data-kind', 'actor');
    await expect(first.locator('a')).toHaveText(actor.name[locale]);
    await first.locator('a').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor.name[locale]);
  });

  test(`the header's box offers names while one types, and the keyboard chooses, in ${locale}`, async ({ page }) => {
    await page.goto(at({ page: 'about' }, locale));
    const box = page.getByRole('banner').locator('input[type="search"]');
    await box.focus();
    await box.pressSequentially(typed);
    const options = page.getByRole('listbox', { name: t['search.names'] }).getByRole('option');
    await expect(options.first()).toContainText(actor.name[locale]);
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await box.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
    await box.press('Escape');
    await expect(options).toHaveCount(0);
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await box.press('End');
    await box.pressSequentially(typed.endsWith('u') ? 'n' : 'ح');
    await box.press('ArrowDown');
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await box.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(actor.name[locale]);
  });

  test(`a question that is known as a whole is made ready while it is typed, in ${locale}`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(at({ page: 'about' }, locale));
    const box = page.getByRole('banner').locator('input[type="search"]');
    await box.pressSequentially('qwrtzx');
    await expect.poll(() => fetched.some((url) => url.includes('lexicon.json'))).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(fetched.filter((url) => url.includes('.pf_index'))).toEqual([]);
    await box.fill({ en: 'watermelon', ar: 'البطيخ' }[locale]);
    await expect.poll(() => fetched.some((url) => url.includes('.pf_index'))).toBe(true);
    await expect.poll(() => fetched.some((url) => url.includes(`/search-data/${locale}/article/`))).toBe(true);
  });

  test(`nothing of the search is fetched before its box is focused, in ${locale}`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => {
      if (/\/(?:pagefind|search-data)\/|\/_astro\/search\./.test(request.url())) fetched.push(request.url());
    });
    await page.goto(at({ page: 'actors' }, locale), { waitUntil: 'networkidle' });
    expect(fetched).toEqual([]);
    await page.getByRole('banner').locator('input[type="search"]').focus();
    await expect.poll(() => fetched.some((url) => url.includes('names.json'))).toBe(true);
  });
}
