import { mkdtemp, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { searchFilesOf } from '#search/index/search-files.ts';
import { writeAll } from '#search/index/written-files.ts';
import { searchFaults } from './search-faults.ts';

describe('the search of a built site', () => {
  let made: ReadonlyMap<string, Uint8Array>;
  let site = '';
  const at = (path: string) => join(site, path);
  const pathLike = (pattern: RegExp) => [...made.keys()].find((path) => pattern.test(path)) ?? '';

  beforeAll(async () => {
    made = new Map((await searchFilesOf(sampleCorpus(), 'edition')).files);
  });
  beforeEach(async () => {
    site = await mkdtemp(join(tmpdir(), 'search-'));
    await writeAll(site, made);
  });
  afterEach(() => rm(site, { recursive: true }));

  test('is sound as the build makes it', async () => {
    expect(await searchFaults(site)).toEqual([]);
  });

  test.each([
    ['the list of the engine', /pagefind-entry\.json$/],
    ['the index', /\.pf_meta$/],
    ['the engine', /\/pagefind\.js$/],
    ['the code of the engine', /\/wasm\./],
    ['a piece of the index', /\.pf_index$/],
    ['a facet', /facets\/year\.json$/],
    ['a part of the Arabic everyday words', /common-words\/ar\/7\.json$/],
    ['a part of the English everyday words', /common-words\/en\/15\.json$/],
    ['the names', /names\.json$/],
    ['the lexicon', /lexicon\.json$/],
    ['an Arabic text', /^search-data\/ar\/article\//],
    ['an English text', /^search-data\/en\/article\//],
    ['a text of both languages', /^search-data\/actor\//],
  ])('without %s is faulty, and the file is named', async (_, pattern) => {
    const path = pathLike(pattern);
    await rm(at(path));
    expect((await searchFaults(site)).join('\n')).toContain(path);
  });

  test.each([/\.pf_meta$/, /\/wasm\./, /\.pf_index$/])(
    'with a file that is empty, cut off or of another program is faulty: %s',
    async (pattern) => {
      const path = pathLike(pattern);
      await truncate(at(path), 30);
      expect((await searchFaults(site)).join('\n')).toContain(path);
      await truncate(at(path), 0);
      expect((await searchFaults(site)).join('\n')).toContain(path);
      await writeFile(at(path), 'a text');
      expect((await searchFaults(site)).join('\n')).toContain(path);
    },
  );

  test('with an engine that cannot be run is faulty', async () => {
    await writeFile(at('pagefind/pagefind.js'), 'export const nothing = 0;');
    expect(await searchFaults(site)).toEqual(['pagefind/pagefind.js: offers no search']);
  });

  test('whose index goes by another name is faulty', async () => {
    await rename(at('pagefind/pagefind.unknown_edition.pf_meta'), at('pagefind/pagefind.unknown_other.pf_meta'));
    expect(await searchFaults(site)).toEqual([
      'pagefind/pagefind.unknown_edition.pf_meta: search index: pagefind.unknown_edition.pf_meta is not there',
    ]);
  });

  test('that was never built is faulty', async () => {
    await rm(at('pagefind'), { recursive: true });
    await rm(at('search-data'), { recursive: true });
    expect((await searchFaults(site)).length).toBeGreaterThan(3);
  });
});
