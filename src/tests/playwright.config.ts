import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { settings } from '#settings.ts';
import { basePath } from '../../scripts/serve.ts';

/** Browser tests of the built site, served as a static host would. */
const port = settings.testPort;
const baseURL = `http://localhost:${port}${basePath()}`;
const browser = settings.browserPath;

export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.ts',
  outputDir: '../../test-results',
  // One golden picture for every system: they are compared with tolerance.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  fullyParallel: true,
  // Long pages are long to look through with axe on a busy machine.
  timeout: 60_000,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      // Chromium refuses its sandbox to root; the rest keeps it from asking for anything on its own.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `node scripts/serve-for-tests.ts ${port}`,
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    url: baseURL,
    reuseExistingServer: false,
  },
});
