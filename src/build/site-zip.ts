import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { Zip } from 'fflate';
import { normaliseBase, pathToFile } from '#domain/model/links.ts';
import { addPacked, type PackedFile } from '#export/zip-member.ts';
import { folderScript, relativePage, relativeStyles, type Folder } from '#export/site-zip/relative.ts';
import { builtFiles } from './built-files.ts';
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

async function bytesOf(root: string, file: string, folder: Folder): Promise<Uint8Array> {
  const bytes = await readFile(join(root, file));
  if (file.endsWith('.html')) return Buffer.from(relativePage(file, bytes.toString(), folder));
  return file.endsWith('.css') ? Buffer.from(relativeStyles(file, bytes.toString(), folder)) : bytes;
}

const deflate = promisify(deflateRaw);

/** A file of the archive, compressed. */
async function memberOf(filename: string, bytes: Uint8Array): Promise<PackedFile> {
  return { filename, bytes, packed: await deflate(bytes, { level: 6 }), mtime: noTime };
}

/** How many files are in memory at a time: one is read and moved while others are compressed. */
const atOnce = 4;

/**
 * Writes, when all else is written, the whole site as an archive: unpacked, it opens by a double click. A few files
 * at a time go through memory, since the site may be larger than that.
 */
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
        const folder = { files: new Set(names), base, site };
        const out = (await open(join(root, pathToFile('site-zip')), 'w')).createWriteStream();
        let size = 0;
        const zip = new Zip((error, chunk) => {
          if (error) throw error;
          size += chunk.length;
          out.write(chunk);
        });
        const add = async (member: Promise<PackedFile>) => {
          addPacked(zip, await member);
          if (out.writableNeedDrain) await once(out, 'drain');
        };
        const under: Promise<PackedFile>[] = [];
        for (const name of names) {
          under.push(bytesOf(root, name, folder).then((bytes) => memberOf(name, bytes)));
          const first = under.length < atOnce ? undefined : under.shift();
          if (first) await add(first);
        }
        for (const member of under) await add(member);
        await add(memberOf(folderScript, Buffer.from(await bundled(project, 'src/client/folder.ts'))));
        zip.end();
        out.end();
        await once(out, 'finish');
        logger.info(`${names.length} files, ${(size / 1e6).toFixed(1)} MB`);
      },
    },
  };
}
