import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { pathTo } from '#domain/model/links.ts';
import { allLocales } from '#domain/model/locales.ts';
import { messages } from '#i18n/messages.ts';
import { article } from './pages.ts';
import { fixtureSite } from '../../scripts/testing/fixture-site.ts';
import { basePath, serveSite } from '../../scripts/serve.ts';

/** What the browser keeps of the site, and for it. */
const kept = (page: Page): Promise<{ stores: number; workers: number }> =>
  page.evaluate(async () => ({
    stores: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const keepButton = (page: Page) => page.getByRole('contentinfo').locator('[data-keep-offline]');

async function keep(page: Page): Promise<void> {
  await keepButton(page).click();
  await expect(keepButton(page)).toHaveAttribute('data-keep-state', 'kept', { timeout: 60_000 });
}

test('nothing is stored before the reader asks; then all is there without a connection; then all is given back', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const home = `.${pathTo({ page: 'home' }, 'en')}`;
  await page.goto(home);
  await expect(keepButton(page)).toBeVisible();
  await expect(keepButton(page)).toHaveAttribute('data-keep-state', 'idle');
  expect(await kept(page)).toEqual({ stores: 0, workers: 0 });

  await keepButton(page).click();
  const bar = page.getByRole('contentinfo').locator('progress');
  await expect(bar).toBeVisible();
  await expect(keepButton(page)).toHaveAttribute('data-keep-state', 'kept', { timeout: 60_000 });
  await expect(page.getByText(messages.en['offline.kept'])).toBeVisible();
  expect(await bar.evaluate((element) => [element.getAttribute('value'), element.getAttribute('max')])).toEqual([
    expect.stringMatching(/^\d{4,}$/),
    expect.stringMatching(/^\d{4,}$/),
  ]);
  expect(await kept(page)).toEqual({ stores: 1, workers: 1 });

  await context.setOffline(true);
  for (const locale of allLocales) {
    await page.goto(`.${pathTo({ page: 'articles' }, locale)}`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await page.getByRole('main').getByRole('link', { name: article.title[locale] }).first().click();
    const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
    const word = title.split(/\s+/).toSorted((a, b) => b.length - a.length)[0] ?? '';
    await page.goto(`.${pathTo({ page: 'search' }, locale)}#${new URLSearchParams({ q: word }).toString()}`);
    await page.locator('[data-search-state="done"]').waitFor();
    await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
  }
  await page.goto(`.${pathTo({ page: 'actor', id: 'no-such-actor' }, 'ar')}`);
  await expect(page.getByRole('heading', { level: 2, name: messages.ar['not-found.title'] })).toBeVisible();

  await page.goto(home);
  await expect(keepButton(page)).toHaveAttribute('data-keep-state', 'kept');
  await page.getByRole('contentinfo').locator('[data-remove-offline]').click();
  await expect(keepButton(page)).toHaveAttribute('data-keep-state', 'idle');
  await expect(page.getByText(messages.en['offline.removed'])).toBeVisible();
  expect(await kept(page)).toEqual({ stores: 0, workers: 0 });
});

test.describe('with a host of its own', () => {
  let folder = '';

  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'badia-'));
    cpSync(fixtureSite.folder, folder, { recursive: true, filter: (path) => !/\/cards\/|\.zip$/.test(path) });
  });
  test.afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Makes another edition of the copy: one page says something else. */
  function change(words: string): void {
    const page = join(folder, 'en/about/index.html');
    const before = readFileSync(page, 'utf8');
    const after = before.replace(/<h1>[^<]*<\/h1>/, `<h1>${words}</h1>`);
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const worker = join(folder, 'sw.js');
    const { edition } = JSON.parse(readFileSync(join(folder, 'offline.json'), 'utf8')) as { edition: string };
    const script = readFileSync(worker, 'utf8')
      .replaceAll(hash(before).slice(0, 16), hash(after).slice(0, 16))
      .replaceAll(edition, hash(words));
    writeFileSync(page, after);
    writeFileSync(worker, script);
    writeFileSync(join(folder, 'offline.json'), JSON.stringify({ edition: hash(words), files: 1, bytes: 1 }));
  }

  test('a new edition takes the place of the old one, whole, and stays when the host is gone', async ({ page }) => {
    test.setTimeout(120_000);
    const host = await serveSite(0, { folder });
    const about = `http://localhost:${host.port}${basePath().slice(0, -1)}${pathTo({ page: 'about' }, 'en')}`;
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(about);
    await keep(page);
    const size = await page.evaluate(
      async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).length,
    );

    change('Another edition');
    await page.goto(about);
    await expect(async () => {
      await page.goto(about);
      await expect(heading).toHaveText('Another edition', { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(keepButton(page)).toHaveAttribute('data-keep-state', 'kept');
    await expect(async () => {
      const now = await page.evaluate(
        async () => (await (await caches.open((await caches.keys())[0] ?? '')).keys()).length,
      );
      expect(now).toBe(size);
    }).toPass();

    await host.close();
    await page.goto(about);
    await expect(heading).toHaveText('Another edition');
  });

  test('what cannot be kept whole is not kept at all, and said', async ({ page }) => {
    rmSync(join(folder, 'ar/about/index.html'));
    const host = await serveSite(0, { folder });
    await page.goto(`http://localhost:${host.port}${basePath().slice(0, -1)}${pathTo({ page: 'home' }, 'ar')}`);
    await keepButton(page).click();
    await expect(keepButton(page)).toHaveAttribute('data-keep-state', 'error', { timeout: 60_000 });
    await expect(page.getByText(messages.ar['offline.error'])).toBeVisible();
    await expect(async () => {
      expect(await kept(page)).toEqual({ stores: 0, workers: 0 });
    }).toPass();
    await host.close();
  });
});
