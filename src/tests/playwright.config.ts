import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { settings } from '#settings.ts';
import { fixtureSite } from '../../scripts/testing/fixture-site.ts';
import { basePath, outDir } from '../../scripts/serve.ts';

/** Browser tests of two built sites, served as a static host would: that of the fixture, and the real one. */
const port = settings.testPort;
const address = (at: number) => `http://localhost:${at}${basePath()}`;
const server = (at: number, folder: string) => ({
  command: `node scripts/testing/serve-for-tests.ts ${at} "${folder}"`,
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  url: address(at),
  reuseExistingServer: false,
});
/** The golden pictures alone need no real site. */
const isSiteBuilt = existsSync(join(outDir(), '404.html'));
const browser = settings.browserPath;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  fullyParallel: true,
  timeout: 60_000,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  projects: [
    {
      name: 'fixture',
      testMatch: '*.browser.ts',
      testIgnore: 'site.browser.ts',
      use: { baseURL: address(port) },
    },
    ...(isSiteBuilt ? [{ name: 'site', testMatch: 'site.browser.ts', use: { baseURL: address(port + 1) } }] : []),
  ],
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: [
        // Chromium refuses its sandbox to root; the next four keep it from asking for anything on its own.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // The same picture each time: letters as their outlines are, whatever the machine makes of them.
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
  webServer: [server(port, fixtureSite.folder), ...(isSiteBuilt ? [server(port + 1, outDir())] : [])],
});
