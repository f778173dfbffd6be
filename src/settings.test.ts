import { afterEach, expect, test, vi } from 'vitest';
import { settings } from './settings.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['SITE_URL', 'siteUrl', 'http://localhost:4321'],
  ['BASE_PATH', 'basePath', undefined],
  ['CONTENT_DIR', 'contentDir', 'content'],
  ['OUT_DIR', 'outDir', 'dist'],
  ['CACHE_DIR', 'cacheDir', './.astro'],
  ['BROWSER_PATH', 'browserPath', undefined],
] as const)(
  '%s is taken as it is set, also after the start; unset or empty it is the default',
  (name, setting, otherwise) => {
    vi.stubEnv(name, undefined);
    expect(settings[setting]).toBe(otherwise);
    vi.stubEnv(name, '');
    expect(settings[setting]).toBe(otherwise);
    vi.stubEnv(name, 'as-set');
    expect(settings[setting]).toBe('as-set');
  },
);

test('the repository is the one that its host names, and none where no host does', () => {
  vi.stubEnv('GITHUB_SERVER_URL', undefined);
  vi.stubEnv('GITHUB_REPOSITORY', undefined);
  expect(settings.repository).toBeUndefined();
  vi.stubEnv('GITHUB_REPOSITORY', 'desert/file');
  expect(settings.repository).toBe('https://github.com/desert/file');
  vi.stubEnv('GITHUB_SERVER_URL', 'https://git.example');
  expect(settings.repository).toBe('https://git.example/desert/file');
});

test('TEST_PORT is a number', () => {
  vi.stubEnv('TEST_PORT', '5000');
  expect(settings.testPort).toBe(5000);
  vi.stubEnv('TEST_PORT', undefined);
  expect(settings.testPort).toBe(4329);
});
