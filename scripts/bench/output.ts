import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { kindOf } from './stages.ts';

/** The largest page of a kind, in bytes. */
export interface Largest {
  kind: string;
  path: string;
  raw: number;
  brotli: number;
}

export interface Output {
  files: number;
  pages: number;
  bytes: number;
  largest: Largest[];
}

/** Bytes as a host sends them that compresses what it serves once, at its best. */
export const compressed = (content: Buffer): number =>
  brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;

/** What a build has written. */
export function outputOf(folder: string): Output {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({ path: join(parentPath, name), raw: statSync(join(parentPath, name)).size }));
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .map((file) => ({ ...file, kind: kindOf(relative(folder, file.path).split(sep).join('/')) }));
  const largest = [...Map.groupBy(pages, ({ kind }) => kind).values()].map((members): Largest => {
    const { kind, path, raw } = members.reduce((most, each) => (each.raw > most.raw ? each : most));
    return { kind, path: relative(folder, path), raw, brotli: compressed(readFileSync(path)) };
  });
  return {
    files: files.length,
    pages: pages.length,
    bytes: files.reduce((sum, { raw }) => sum + raw, 0),
    largest: largest.sort((a, b) => b.brotli - a.brotli),
  };
}
