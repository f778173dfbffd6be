import { fileURLToPath } from 'node:url';

/**
 * The site that is built from the fixture, an invented content folder: browser tests and golden pictures stand on it, so
 * that they change with the design alone.
 */
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const fixtureSite = {
  content: fromRoot('src/tests/fixture'),
  folder: fromRoot('node_modules/.cache/fixture-site'),
} as const;

/** The settings with which it is built: a cache of its own, since the site itself may be built at the same time. */
export const fixtureSettings = {
  CONTENT_DIR: fixtureSite.content,
  OUT_DIR: fixtureSite.folder,
  CACHE_DIR: fromRoot('node_modules/.cache/fixture-cache'),
} as const;

/** The fixture with an article removed, under a path of its host: what is left of one must hold together too. */
export const removedSettings = {
  CONTENT_DIR: fromRoot('node_modules/.cache/removed-content'),
  OUT_DIR: fromRoot('node_modules/.cache/removed-site'),
  CACHE_DIR: fromRoot('node_modules/.cache/removed-cache'),
  SITE_URL: 'https://badia.example',
  BASE_PATH: '/badia',
} as const;
