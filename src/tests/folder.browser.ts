import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { allLocales, locales, twinOf } from '#domain/model/locales.ts';
import { fixtureSite } from '../../scripts/testing/fixture-site.ts';
import { basePath, serveSite } from '../../scripts/serve.ts';
import { article, words } from './pages.ts';

/** The archive of the site, unpacked, as a reader would: below a folder with a space in its name. */
let parent = '';
let folder = '';

test.beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'badia-'));
  folder = join(parent, 'the file');
  for (const [name, bytes] of Object.entries(
    unzipSync(readFileSync(join(fixtureSite.folder, 'badia-file-site.zip'))),
  )) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  // The host of the tests wants one where it begins.
  writeFileSync(join(parent, '404.html'), '');
});
test.afterAll(() => {
  rmSync(parent, { recursive: true });
});

for (const locale of allLocales)
  test(`opens from a disk by its first page and is read in ${locale}, styled, with its pictures`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('requestfailed', (request) => {
      // One that the reader left behind by going on is given up, not missing.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(request.url());
    });

    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.getByRole('link', { name: words(locale)['front.enter'] }).click();
    await expect(page.locator('html')).toHaveAttribute('dir', locales[locale].dir);
    await page.getByRole('main').getByRole('link', { name: article.title[locale] }).first().click();
    await expect(page.locator('#p1')).toHaveText(article.paragraphs[0]?.text ?? '');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Serif|Naskh/);
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
    });
    expect(faces.join()).toMatch(/Source Serif 4|Noto Naskh Arabic/);

    await page.locator('[data-language-switch]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', twinOf(locale));
    await page.goBack();
    await page.getByText(words(locale)['site.menu'], { exact: true }).click();
    await page
      .getByRole('navigation')
      .getByRole('link', { name: words(locale)['nav.map'] })
      .click();
    await expect(page.getByRole('main').locator('svg').first()).toBeVisible();
    expect(complaints).toEqual([]);

    // The index stands in for the search.
    await page.goto(pathToFileURL(join(folder, locale, 'search', 'index.html')).href);
    await expect(page.getByText(words(locale)['search.noscript'])).toBeVisible();
    await page.locator('.by-letter a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('no link of any page ends in a folder, and each leads to a file that is there', () => {
  const pages = unzipSync(readFileSync(join(fixtureSite.folder, 'badia-file-site.zip')));
  const files = new Set(Object.keys(pages).map((name) => pathToFileURL(join(folder, name)).href));
  for (const [name, bytes] of Object.entries(pages).filter(([each]) => each.endsWith('.html'))) {
    const $ = load(Buffer.from(bytes));
    const links = $('a[href]')
      .toArray()
      .map((link) => new URL($(link).attr('href') ?? '', pathToFileURL(join(folder, name))).href)
      .map((link) => link.replace(/[?#].*$/, ''));
    expect(links.length, name).toBeGreaterThan(0);
    const broken = links.filter((link) => !link.startsWith('http') && !files.has(link));
    expect([...new Set(broken)], name).toEqual([]);
  }
});

test('searches live wherever a host serves the folder', async ({ page }) => {
  const host = await serveSite(0, { folder: parent });
  const word = article.title.en.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
  await page.goto(`http://localhost:${host.port}${basePath()}the%20file/en/search/index.html#q=${word}`);
  await page.locator('[data-search-state="done"]').waitFor();
  await page.locator('[data-search-results] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await host.close();
});
