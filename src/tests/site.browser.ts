import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { faultsOfAxe } from './axe.ts';
import { outDir } from '../../scripts/serve.ts';

/**
 * The real site, of which axe looks at the heaviest page of each kind, once: with more on it than the fixture has, in the
 * narrow view and the dark theme. All else that the pages promise is held by the fixture and by the site checks.
 */
const root = outDir();

/** The kind of a page by its address: its section, and whether it is one of many there. */
const kindOf = (address: string): string => address.replace(/^(?:en|ar)\//, '').replace(/\/[^/]+\/$/, '/…/');

function heaviestPages(): Map<string, string> {
  const heaviest = new Map<string, { address: string; size: number }>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('index.html') || name === 'index.html') continue;
    const address = name
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '');
    const { size } = statSync(join(root, name));
    const kind = kindOf(address);
    if (size > (heaviest.get(kind)?.size ?? 0)) heaviest.set(kind, { address, size });
  }
  return new Map([...heaviest].map(([kind, { address }]) => [kind, address]));
}

test.use({ viewport: { width: 360, height: 900 }, colorScheme: 'dark' });

for (const [kind, address] of heaviestPages())
  test(`axe finds nothing on the heaviest page of the kind «${kind || 'home'}», ${address}`, async ({ page }) => {
    await page.goto(`./${address}`);
    expect(await faultsOfAxe(page)).toEqual([]);
  });
