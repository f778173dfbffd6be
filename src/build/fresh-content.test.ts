import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createViteServer } from 'vitest/node';
import { freshContent } from './fresh-content.ts';

/** Stands for the library: content that is read when the module is loaded. */
const library = 'virtual:library';
const code = `import { readContent } from '/src/content/read.ts'; export const { outlets } = readContent().corpus;`;

vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let server: Awaited<ReturnType<typeof createViteServer>>;
const told: string[] = [];
const note = (line: string) => void told.push(line);
const logger = { info: note, error: note } as unknown as AstroIntegrationLogger;

const outlet = (en: string, kind = 'news-site') => {
  const text = `{ en: ${en}, ar: السوق }`;
  writeFileSync(
    join(folder, 'outlets', 'the-market.yaml'),
    `name: ${text}\nkind: ${kind}\nlanguages: [ar]\ndescription: ${text}\n`,
  );
};
const names = async (): Promise<string[]> => {
  const { outlets } = (await server.ssrLoadModule(library)) as { outlets: { name: { en: string } }[] };
  return outlets.map(({ name }) => name.en);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'outlets'));
  outlet('The Market');
  vi.stubEnv('CONTENT_DIR', folder);
  told.length = 0;
  server = await createViteServer({
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, ws: false },
    plugins: [
      freshContent(logger),
      {
        name: 'library',
        resolveId: (id) => (id === library ? id : undefined),
        load: (id) => (id === library ? code : undefined),
      },
    ],
  });
});

afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

test('an entry that is changed, added or removed shows without a restart', async () => {
  expect(await names()).toEqual(['The Market']);
  outlet('The Bazaar');
  await vi.waitFor(async () => {
    expect(await names()).toEqual(['The Bazaar']);
  }, 20_000);
  rmSync(join(folder, 'outlets', 'the-market.yaml'));
  await vi.waitFor(async () => {
    expect(await names()).toEqual([]);
  }, 20_000);
  outlet('The Market');
  await vi.waitFor(async () => {
    expect(await names()).toEqual(['The Market']);
  }, 20_000);
});

test('a fault is told at once with its file, and that it was mended', async () => {
  const unknown = 'content/outlets/the-market.yaml\n  kind: is not a value that this place knows';
  const isTold = async (kind: string, words: string) => {
    const tries = { timeout: 20_000, interval: 1000 };
    await vi.waitFor(() => {
      // Again, should the first have come before the folder was watched.
      outlet('The Market', kind);
      expect(told.at(-1)).toContain(words);
    }, tries);
  };
  await isTold('bazaar', unknown);
  await isTold('news-site', 'content/articles\n  the folder: holds no article');
  expect(told.at(-1)).not.toContain(unknown);
});
