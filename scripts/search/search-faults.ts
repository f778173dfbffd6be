import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allLocales } from '#domain/model/locales.ts';
import { unpacked, type EngineFiles } from '#search/index/engine-files.ts';
import { commonWordPaths } from '#search/query/lexicon/common-words.ts';
import {
  refOfNumber,
  refsInFile,
  unresolved,
  type LexiconFile,
  type NamesFile,
} from '#search/query/lexicon/lexicon-files.ts';
import { pieceName } from '#search/query/search-data.ts';
import { facets, textsFile, type RecordRef } from '#search/query/record.ts';

/** Every file below a folder, by its path with `/` between folders. */
const filesBelow = (folder: string): EngineFiles =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]),
  );

/**
 * What is wrong with the search of a built site: every file that a question may need must be there, whole and loadable.
 * The build compares what it wrote with what it meant to write; this reads what lies there, as a browser would.
 * @param root the folder of the built site
 */
export async function searchFaults(root: string): Promise<string[]> {
  const faults: string[] = [];
  const attempt = async <T>(path: string, read: () => T): Promise<Awaited<T> | undefined> => {
    try {
      return await read();
    } catch (error) {
      faults.push(`${path}: ${(error as Error).message}`);
      return undefined;
    }
  };
  const json = (path: string) => attempt(path, () => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown);

  const engine = existsSync(join(root, 'pagefind'))
    ? filesBelow(join(root, 'pagefind'))
    : new Map<string, Uint8Array>();
  const unpack = (path: string) => attempt(`pagefind/${path}`, () => unpacked(engine, path));

  const entry = (await json('pagefind/pagefind-entry.json')) as
    { languages: Record<string, { hash: string }> } | undefined;
  const [index, ...others] = Object.values(entry?.languages ?? {});
  if (index && others.length === 0) await unpack(`pagefind.${index.hash}.pf_meta`);
  else faults.push('pagefind/pagefind-entry.json: does not name one index');
  await unpack('wasm.unknown.pagefind');
  await attempt('pagefind/pagefind.js', async () => {
    const module = (await import(pathToFileURL(join(root, 'pagefind/pagefind.js')).href)) as { search?: unknown };
    if (typeof module.search !== 'function') throw new Error('offers no search');
  });

  const names = (await json('search-data/names.json')) as NamesFile | undefined;
  const lexicon = (await json('search-data/lexicon.json')) as LexiconFile | undefined;
  if (!names || !lexicon) return faults;
  const edition = index?.hash.replace(/^unknown_/, '') ?? '';
  for (const piece of lexicon.pieces.split(' ').keys()) await unpack(`index/${pieceName(edition, piece)}.pf_index`);
  if (!lexicon.part)
    for (let part = 0; part < lexicon.parts.length; part++) await json(`search-data/lexicon/${part}.json`);
  for (const locale of allLocales) for (const path of commonWordPaths(locale)) await json(`search-data/${path}`);
  for (const facet of facets) await json(`search-data/facets/${facet}.json`);
  const kinds = (await json('search-data/facets/kind.json')) as Record<string, string> | undefined;
  const texts = new Set<string>();
  for (const number of Object.values(kinds ?? {}).flatMap((numbers) => numbers.split('.')))
    for (const locale of allLocales) {
      const ref = await recordOf(Number(number));
      if (ref !== undefined) texts.add(`search-data/${textsFile(ref, locale)}`);
    }
  for (const path of texts) await json(path);
  return faults;

  /** The record behind a number, which a large search has in a file of its own. */
  async function recordOf(number: number): Promise<RecordRef | undefined> {
    if (!names || !lexicon) return undefined;
    const ref = refOfNumber(names, lexicon, number);
    if (unresolved(ref) === undefined) return ref;
    const file = (await json(`search-data/refs/${Math.floor(number / refsInFile)}.json`)) as RecordRef[] | undefined;
    return file?.[number % refsInFile];
  }
}
