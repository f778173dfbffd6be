import { findBrowser } from './testing/browser.ts';
import { fixtureSettings } from './testing/fixture-site.ts';
import { step } from './steps.ts';

/**
 * `npm run test:browser` and `npm run golden`: builds the site of the fixture, and runs the browser tests with what is said
 * besides. What looks at the real site needs it built before.
 */
const args = process.argv.slice(2);
const browser = await findBrowser();
const isBuilt = await step('Building the fixture', 'astro', ['build', '--silent'], fixtureSettings);
const tested =
  isBuilt &&
  (await step('Browser tests', 'playwright', ['test', '--config', 'src/tests', ...args], { BROWSER_PATH: browser }));
process.exit(tested ? 0 : 1);
