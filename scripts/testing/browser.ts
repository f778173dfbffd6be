import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { settings } from '#settings.ts';
import { step } from '../steps.ts';

/** Where a system's Chromium or Chrome usually is. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const present = (): string | undefined =>
  [settings.browserPath, ...usual, chromium.executablePath()].find((path) => path && existsSync(path));

/**
 * The path of a Chromium for the browser tests. Where there is none it is installed: Debian's own where apt is at hand
 * and may be used, Playwright's elsewhere. Exits 1 with one line when neither can be had.
 */
export async function findBrowser(): Promise<string> {
  const found = present();
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    if (await step('Asking Debian for its packages', 'apt-get', ['update', '-q'], env))
      await step(
        'Installing Chromium from Debian',
        'apt-get',
        ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
        env,
      );
  }
  if (!present()) await step('Installing Chromium from Playwright', 'playwright', ['install', 'chromium']);
  const installed = present();
  if (!installed) {
    console.error(
      'No Chromium could be installed. Install one by hand, or set BROWSER_PATH to yours, and run npm test again.',
    );
    process.exit(1);
  }
  return installed;
}
