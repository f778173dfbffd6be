import { gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  enginePages,
  enginePieces,
  engineVersion,
  leanFiles,
  servedFiles,
  unpacked,
  type EngineFiles,
} from './engine-files.ts';

describe('the files of an index, as the engine makes them', () => {
  let files: EngineFiles = new Map();

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
    expect(enginePages(files).map(({ url, content }) => [url, content.slice(-8)])).toEqual([['/actor/a/', 'سوق سوق.']]);
  });

  test('are made lean: small pieces in order that hold every word, and pages under their own numbers', () => {
    const lean = leanFiles(files, (page) => (page.startsWith('unknown_') ? '7' : ''));
    const pieces = enginePieces(lean);
    const [last] = pieces.slice(-1);
    expect(pieces.length).toBeGreaterThan(enginePieces(files).length);
    expect(last?.[1]).toBe('كدددʼ');
    for (const [first, end, name] of pieces) {
      expect(first <= end).toBe(true);
      expect(lean.get(`index/${name}.pf_index`)?.length).toBeLessThan(8000);
    }
    const starts = pieces.map(([first]) => first);
    expect(starts).toEqual([...starts].sort());
    expect([...lean.keys()].filter((path) => path.startsWith('index/'))).toHaveLength(pieces.length);
    const meta = decode(unpacked(lean, [...lean.keys()].find((path) => path.endsWith('.pf_meta')) ?? '')) as unknown[];
    expect(meta[1]).toEqual([['7', expect.any(Number)]]);
  });

  test('are the same for the same content', () => {
    const once = leanFiles(files, () => '7');
    const again = leanFiles(files, () => '7');
    expect([...once].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')])).toEqual(
      [...again].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]),
    );
  });

  test('are served without what nothing asks for, the index named after the edition', () => {
    const served = servedFiles(
      leanFiles(files, () => '7'),
      'abc',
      ['ق'],
    );
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
