import { expect, test, type Page } from '@playwright/test';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { archiveName, dataFileNames } from '#export/data/files.ts';
import { article, at, compilation, excerpt, words } from './pages.ts';

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** What Zotero and its like make of a page: each ContextObject as its fields. */
const contextObjects = (page: Page): Promise<Record<string, string>[]> =>
  page
    .locator('span.Z3988')
    .evaluateAll((spans) => spans.map((span) => Object.fromEntries(new URLSearchParams((span as HTMLElement).title))));

for (const locale of allLocales)
  test.describe(`in ${locale}`, () => {
    const open = (page: Page, slug: string, to: Locale = locale) => page.goto(at({ page: 'article', id: slug }, to));

    test('both the original and the page are cited in every style, and each is copied', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, article.slug);
      const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
      for (const cited of ['original', 'page']) {
        await page.locator(`#cite [data-cites="${cited}"] summary`).click();
        for (const style of ['chicago', 'apa', 'mla', 'arabic']) {
          const citation = page.locator(`#cite [data-cites="${cited}"] [data-citation="${style}"]`);
          await expect(citation).toHaveCount(1);
          const text = ((await citation.textContent()) ?? '').replace(/\s+/g, ' ').trim();
          if (cited === 'page') expect(text.endsWith(canonical), text).toBe(true);
          await citation.locator('xpath=ancestor::section[1]').getByRole('button').click();
          await expect(page.getByText(words(locale)['cite.copied']).first()).toBeVisible();
          // It still says so of the one before.
          await expect.poll(() => clipboard(page)).toBe(text);
        }
      }
    });

    test('a citation manager is offered both, with type, title, outlet, date, language and address', async ({
      page,
    }) => {
      for (const each of [article, compilation, excerpt]) {
        await open(page, each.slug);
        const [original, ours, ...more] = await contextObjects(page);
        expect(more).toEqual([]);
        expect(original).toMatchObject({
          'rft.type': 'newspaperArticle',
          'rft.title': each.title.ar,
          'rft.language': 'ar',
        });
        expect(original?.['rft.identifier']).toBe(each.url);
        const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
        expect(ours).toMatchObject({
          'rft.type': 'webpage',
          'rft.title': each.title[locale],
          'rft.date': each.read,
          'rft.language': locale,
          'rft.identifier': canonical,
        });
        await expect(page.locator('meta[name="DC.type"]')).toHaveAttribute('content', 'webpage');
        await expect(page.locator('meta[name="citation_publication_date"]')).toHaveAttribute('content', each.read);
      }
    });

    test('the files for reference managers are there', async ({ page, request }) => {
      await open(page, article.slug);
      const files = await page
        .locator('#cite a[download]')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(files).toHaveLength(6);
      for (const file of files) expect((await request.get(file)).status(), file).toBe(200);
    });

    test('every other page cites itself in one line', async ({ page }) => {
      for (const kind of ['home', 'about', 'data'] as const) {
        await page.goto(at({ page: kind }, locale));
        const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
        const line = page.locator('[data-citation="line"]');
        await expect(line).toContainText(words(locale)['site.name']);
        await expect(line).toContainText(canonical);
      }
    });

    test('the page of the data links every file, and counts what is in them', async ({ page, request }) => {
      await page.goto(at({ page: 'data' }, locale));
      for (const name of [...dataFileNames, archiveName]) {
        const link = page.getByRole('main').locator(`a[href$="/data/${name}"]`);
        await expect(link, name).toHaveCount(1);
        expect((await request.get((await link.getAttribute('href')) ?? '')).status(), name).toBe(200);
      }
      const href = await page.locator('a[href$="/data/badia-file.json"]').getAttribute('href');
      const file = (await (await request.get(href ?? '')).json()) as Record<
        string,
        { statements: { relations: [] }[] }[]
      >;
      const statements = (file['articles'] ?? []).flatMap((each) => each.statements);
      const counts = {
        ...Object.fromEntries(['articles', 'actors', 'places', 'events'].map((thing) => [thing, file[thing]?.length])),
        statements: statements.length,
        relations: statements.flatMap((each) => each.relations).length,
      };
      for (const [thing, count] of Object.entries(counts))
        await expect(page.locator(`[data-count="${thing}"]`)).toHaveText(String(count));
    });
  });
