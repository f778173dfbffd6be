import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { Zip } from 'fflate';
import { normaliseBase, pathToFile } from '#domain/model/links.ts';
import { addPacked, type PackedFile } from '#export/zip-member.ts';
import { folderScript, relativePage, relativeStyles, type Folder } from '#export/site-zip/relative.ts';
import { timedPart } from '#timing.ts';
import { builtFiles, readOver } from './built-files.ts';
import { bundled } from './bundle.ts';

/** Not in the folder: what only hosts, networks and search engines read, and other archives of the site itself. */
const onlyServed =
  /^(?:cards|icons)\/|^(?:_headers|_redirects|sw\.js|offline\.json|robots\.txt|sitemap[\w-]*\.xml|badia-file-site\.zip)$|\.webmanifest$/;

/** An archive of this format numbers no more files than this. */
const mostFiles = 65_535;

/** What is left out of a larger site, in this order, until the rest fits: on the web it is still there. */
const forgone = [/\/(?:index\.md|feed\.xml)$/, /^cite\//, /^(?:search-data|pagefind)\//];

/** As many of the files as an archive takes; none where not even the pages fit. One more stands beside them. */
export function fitting(files: readonly string[], most = mostFiles): string[] {
  let kept = [...files];
  for (const kind of forgone) if (kept.length >= most) kept = kept.filter((file) => !kind.test(file));
  return kept.length < most ? kept : [];
}

/** Every file has this time: an archive counts from then, and the same content gives the same bytes. */
const noTime = new Date(1980, 0, 1);

/** A file as it is in a folder on disk: what pages and style sheets name is there too. */
function asInFolder(file: string, bytes: Buffer, folder: Folder): Uint8Array {
  if (file.endsWith('.html')) return Buffer.from(relativePage(file, bytes.toString(), folder));
  return file.endsWith('.css') ? Buffer.from(relativeStyles(file, bytes.toString(), folder)) : bytes;
}

/** How hard it is tried, of 9: two steps more would take two thirds more time and save a twentieth of the bytes. */
const effort = { level: 4 };

/** A file of the archive, compressed: at once, since handing so many small ones over takes longer. */
const memberOf = (filename: string, bytes: Uint8Array): PackedFile => ({
  filename,
  bytes,
  packed: deflateRawSync(bytes, effort),
  mtime: noTime,
});

/** Writes an archive of files of the built site, one of them in memory at a time. @returns its size in bytes */
function writeArchive(root: string, names: readonly string[], folder: Folder, script: string): number {
  const out = openSync(join(root, pathToFile('site-zip')), 'w');
  try {
    let size = 0;
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      size += writeSync(out, chunk);
    });
    for (const [name, bytes] of readOver(root, names)) addPacked(zip, memberOf(name, asInFolder(name, bytes, folder)));
    addPacked(zip, memberOf(folderScript, Buffer.from(script)));
    zip.end();
    return size;
  } finally {
    closeSync(out);
  }
}

/** Writes, when all else is written, the whole site as an archive: unpacked, it opens by a double click. */
export function siteZip(): AstroIntegration {
  let base = '/';
  let site = '';
  let project = new URL('../..', import.meta.url);
  return {
    name: 'site-zip',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = normaliseBase(config.base);
        site = config.site ?? '';
        project = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const all = (await builtFiles(root)).filter((file) => !onlyServed.test(file));
        const names = fitting(all);
        if (names.length < all.length) logger.warn(`${all.length - names.length} of ${all.length} files find no room`);
        if (names.length === 0) return;
        const script = await bundled(project, 'src/client/folder.ts');
        const folder = { files: new Set(names), base, site };
        const size = timedPart('archive', () => writeArchive(root, names, folder, script));
        logger.info(`${names.length} files, ${(size / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
