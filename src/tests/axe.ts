import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds on a page as it is shown now, each fault with the elements that have it.
 * @param rules those to ask for; all where none is named
 */
export async function faultsOfAxe(page: Page, rules: string[] = []): Promise<string[]> {
  // What is wrong alone is asked for, and style sheets are not read over again: half the time.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'], preload: false });
  const { violations } = await (rules.length > 0 ? builder.withRules(rules) : builder).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
