import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { allLocales } from '#domain/model/locales.ts';
import { actor, article, at } from './pages.ts';

/** The reader mode of Firefox, as a script for a page. */
const path = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');

declare global {
  interface Window {
    Readability: new (page: Document) => { parse: () => { textContent: string } | null };
  }
}

// The policy of the pages allows no script but their own.
test.use({ bypassCSP: true });

for (const locale of allLocales)
  for (const [what, ref, parts] of [
    [
      'an article, its paragraphs and statements with who says them',
      { page: 'article', id: article.slug },
      '.summary p:not(.hint), .original-text, .statement-text, .reports [data-said-by]',
    ],
    [
      'a profile and who it is',
      { page: 'actor', id: actor.id },
      '.profile-head + .lead, .statement-text, [data-said-by]',
    ],
  ] as const)
    test(`a reader mode keeps the whole of ${what}, in ${locale}`, async ({ page }) => {
      await page.goto(at(ref, locale));
      await page.addScriptTag({ path });
      const { count, lost } = await page.evaluate((selector) => {
        const squeezed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
        const wanted = [...document.querySelectorAll(selector)].map((part) => squeezed(part.textContent));
        const read = squeezed(new window.Readability(document.cloneNode(true) as Document).parse()?.textContent);
        return { count: wanted.length, lost: wanted.filter((text) => !read.includes(text)) };
      }, parts);
      expect(count).toBeGreaterThan(10);
      expect(lost).toEqual([]);
    });
