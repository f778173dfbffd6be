import { gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  enginePages,
  enginePieces,
  engineVersion,
  servedFiles,
  withFiltersInOrder,
  type EngineFiles,
} from './engine-files.ts';

describe('the files of an index, as the engine makes them', () => {
  let files: EngineFiles = new Map();

  beforeAll(async () => {
    const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    const filters = ['kind:actor', 'outlet:b', 'outlet:a', 'year:2020', 'actor:a', 'place:a']
      .map((filter) => `<span data-pagefind-filter="${filter}"></span>`)
      .join('');
    await index?.addHTMLFile({
      url: '/actor/a/',
      content: `<html lang="ar"><body data-pagefind-body><p>${filters}سوق</p></body></html>`,
    });
    files = new Map((await index?.getFiles())?.files.map(({ path, content }) => [path, content]));
  });
  afterAll(() => pagefind.close());

  test('are those of the engine whose private format these functions read: on an upgrade, read its files anew first', () => {
    const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '').toString()) as { version: string };
    expect(entry.version).toBe(engineVersion);
  });

  test('hold each page with its number, address and text', () => {
    expect(enginePages(files).map(({ url, content }) => ({ url, content }))).toEqual([
      { url: '/actor/a/', content: 'سوق.' },
    ]);
  });

  test('have their filters in order, named after the edition', () => {
    const settled = withFiltersInOrder(files, 'abc');
    expect(enginePieces(settled).filters).toEqual({
      kind: 'filter/kind_abc.pf_filter',
      outlet: 'filter/outlet_abc.pf_filter',
      year: 'filter/year_abc.pf_filter',
      actor: 'filter/actor_abc.pf_filter',
      place: 'filter/place_abc.pf_filter',
    });
    expect(enginePieces(settled).pieces.map(([first]) => first)).toEqual(['سوق']);
  });

  test('are served without what nothing asks for, the index named after the edition', () => {
    const served = servedFiles(withFiltersInOrder(files, 'abc'), 'abc', ['ق']);
    expect([...served.keys()].filter((path) => /fragment|-ui|worker|highlight/.test(path))).toEqual([]);
    expect([...served.keys()]).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind.unknown_abc.pf_meta']));
  });

  test('in another format are refused by name', () => {
    const [meta = ''] = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
    expect(() => enginePieces(new Map([[meta, gzipSync('another format altogether')]]))).toThrow(
      'is not in the format of Pagefind',
    );
  });
});
