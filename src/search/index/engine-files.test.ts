import { gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enginePages, engineVersion, pieceStarts, servedFiles, unpacked, type EngineFiles } from './engine-files.ts';
import { leanFiles } from './lean-index.ts';

describe('the files of an index, as the engine makes them', () => {
  let files: EngineFiles = new Map();
  const lean = () => leanFiles([{ files, numberOf: () => 7 }], 'abc');

  beforeAll(async () => {
    const { index } = await pagefind.createIndex({ forceLanguage: 'unknown' });
    const words = Array.from(
      { length: 3000 },
      (_, word) => `ك${word.toString(8).replace(/./g, (digit) => 'ابتثجحخد'[Number(digit)] ?? '')}ʼ`,
    );
    await index?.addHTMLFile({
      url: '/actor/a/',
      content: `<html lang="ar"><body data-pagefind-body><p>${words.join(' ')}</p><p data-pagefind-weight="7">سوق سوق</p></body></html>`,
    });
    files = new Map((await index?.getFiles())?.files.map(({ path, content }) => [path, content]));
  });
  afterAll(() => pagefind.close());

  test('are those of the engine whose private format these functions read: on an upgrade, read its files anew first', () => {
    const entry = JSON.parse(Buffer.from(files.get('pagefind-entry.json') ?? '').toString()) as { version: string };
    expect(entry.version).toBe(engineVersion);
  });

  test('hold each page with its number, address and text', () => {
    expect([...enginePages(files)].map(({ url, content }) => [url, content.slice(-8)])).toEqual([
      ['/actor/a/', 'سوق سوق.'],
    ]);
  });

  test('are made lean: small pieces in order, named after the edition, and pages under their own numbers', () => {
    const made = lean();
    const starts = pieceStarts(made, 'abc');
    expect(starts.length).toBeGreaterThan(3);
    expect(starts).toEqual([...starts].sort());
    const pieces = [...made.keys()].filter((path) => path.startsWith('index/'));
    expect(pieces).toEqual(starts.map((_, index) => `index/abc_${index}.pf_index`));
    for (const path of pieces) expect(made.get(path)?.length).toBeLessThan(8000);
    const meta = decode(unpacked(made, [...made.keys()].find((path) => path.endsWith('.pf_meta')) ?? '')) as unknown[];
    expect(meta[1]).toEqual([['7', expect.any(Number)]]);
  });

  test('hold every word in its piece, with its weights and without its places', () => {
    const made = lean();
    const words = [...made.keys()]
      .filter((path) => path.startsWith('index/'))
      .flatMap((path) => (decode(unpacked(made, path)) as [string, [number, number[]][]][][])[0] ?? []);
    expect(words).toHaveLength(3001);
    const places = words.find(([word]) => word === 'سوق')?.[1][0]?.[1] ?? [];
    expect(places.filter((place) => place > 0)).toEqual([1, 1]);
    expect(places.some((place) => place < 0)).toBe(true);
  });

  test('are the same for the same content', () => {
    const bytes = () => [...lean()].map(([path, each]) => [path, Buffer.from(each).toString('base64')]);
    expect(bytes()).toEqual(bytes());
  });

  test('are served without what nothing asks for, the index named after the edition', () => {
    const served = servedFiles(lean(), 'abc', ['ق'], 2);
    expect([...served.keys()].filter((path) => /fragment|-ui|worker|highlight/.test(path))).toEqual([]);
    expect([...served.keys()]).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind.unknown_abc.pf_meta']));
    expect(Buffer.from(served.get('pagefind-entry.json') ?? '').toString()).toContain('"page_count":2');
  });

  test('in another format are refused by name', () => {
    const [meta = ''] = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
    expect(() => pieceStarts(new Map([[meta, gzipSync('another format altogether')]]), 'abc')).toThrow(
      'is not in the format of Pagefind',
    );
  });
});
