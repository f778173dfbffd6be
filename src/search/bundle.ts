import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { LexiconFile } from './lexicon.ts';
import { facets, type Facet } from './record.ts';

/**
 * The engine's own files, read back after it has written them. Its format is its own affair, so every surprise stops the
 * build: Pagefind 1.5.2 writes gzip over a signature, then CBOR (index) or JSON (pages).
 */
const signature = 'pagefind_dcd';

async function unpacked(file: string): Promise<Buffer> {
  const bytes = gunzipSync(await readFile(file));
  if (bytes.subarray(0, signature.length).toString() !== signature)
    throw new Error(`search index: ${file} is not in the format of the engine that this was written for`);
  return bytes.subarray(signature.length);
}

/** A page as the engine has it: its number, the address that it was given, and its text. */
export interface EnginePage {
  id: string;
  url: string;
  content: string;
}

/** The pages of a written index. @param folder `pagefind/` of the built site */
export async function enginePages(folder: string): Promise<EnginePage[]> {
  const names = (await readdir(join(folder, 'fragment'))).sort();
  return Promise.all(
    names.map(async (name) => {
      const { url, content } = JSON.parse((await unpacked(join(folder, 'fragment', name))).toString()) as EnginePage;
      return { id: name.replace(/^unknown_|\.pf_fragment$/g, ''), url, content };
    }),
  );
}

const packed = (content: unknown): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(signature), encode(content)]), { level: 9 });

/**
 * Writes the filters anew, their values in order: the engine has them in the order of a hash table, which is another in
 * every run, and the same content must give the same bytes. @param folder `pagefind/` of the built site
 */
export async function settleFilters(folder: string, edition: string): Promise<void> {
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.pf_meta'));
  const meta = decode(await unpacked(join(folder, name))) as unknown[];
  const listed = meta[3] as [facet: string, file: string][];
  const settled: [facet: string, file: string][] = [];
  for (const [facet, file] of listed) {
    const path = join(folder, 'filter', `${file}.pf_filter`);
    const [own, values] = decode(await unpacked(path)) as [string, [value: string, pages: number[]][]];
    values.sort(([a], [b]) => (a < b ? -1 : 1));
    await rm(path);
    await writeFile(join(folder, 'filter', `${facet}_${edition}.pf_filter`), packed([own, values]));
    settled.push([facet, `${facet}_${edition}`]);
  }
  meta[3] = settled.sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(join(folder, name), packed(meta));
}

const isRow = (row: unknown, length: number): row is unknown[] => Array.isArray(row) && row.length === length;

/** Where a written index keeps its words and its filters. @param folder `pagefind/` of the built site */
export async function enginePieces(folder: string): Promise<Pick<LexiconFile, 'pieces' | 'filters'>> {
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.pf_meta'));
  const [, , pieces, filters] = decode(await unpacked(join(folder, name)), { useMaps: true }) as unknown[];
  if (!Array.isArray(pieces) || !pieces.every((row) => isRow(row, 3)) || !Array.isArray(filters))
    throw new Error('search index: the list of pieces is not in the format of the engine that this was written for');
  const files = new Map(filters.filter((row) => isRow(row, 2)).map(([facet, file]) => [facet, String(file)]));
  const missing = facets.filter((facet) => !files.has(facet));
  if (missing.length > 0) throw new Error(`search index: the engine has no filter for ${missing.join(', ')}`);
  return {
    pieces: pieces.map((row) => row.map(String) as [string, string, string]),
    filters: Object.fromEntries(facets.map((facet) => [facet, `filter/${files.get(facet) ?? ''}.pf_filter`])) as Record<
      Facet,
      string
    >,
  };
}

/**
 * What the index says its language is: nothing that a browser takes for one, or the engine would make a segmenter of
 * graphemes for every form that it is asked, which takes a slow phone a fifth of a second and changes nothing in letters.
 */
const noLanguage = 'no_language';

interface EngineEntry {
  languages: Record<string, { hash: string }>;
  include_characters: string[];
}

/**
 * Gives the index the edition's name, so that all its first files can be asked for at once, and removes what nothing
 * asks for: the engine's own interfaces, its worker, and the pages, whose texts we keep in their own spelling.
 * @param letters of all forms: the engine takes these as they are, without looking up what each one is
 */
export async function trimBundle(folder: string, edition: string, letters: readonly string[]): Promise<void> {
  const entryFile = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as EngineEntry;
  const language = entry.languages['unknown'];
  if (!language || Object.keys(entry.languages).length !== 1)
    throw new Error('search index: there should be one index, of no language');
  const name = `unknown_${edition}`;
  await rename(join(folder, `pagefind.${language.hash}.pf_meta`), join(folder, `pagefind.${name}.pf_meta`));
  language.hash = name;
  await writeFile(
    entryFile,
    JSON.stringify({ ...entry, languages: { [noLanguage]: language }, include_characters: [...letters] }),
  );
  await rm(join(folder, 'fragment'), { recursive: true });
  for (const file of await readdir(folder))
    if (/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./.test(file)) await rm(join(folder, file));
}
