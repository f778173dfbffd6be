import { editionOf } from '#content/edition.ts';
import { loadCorpus } from '#content/read.ts';
import { searchFilesOf } from './search-files.ts';
import { refuseLostFiles, writeAll } from './written-files.ts';

/**
 * Writes the search of the content below a folder, and says how many records it has. A process of its own: of a large
 * archive the search and the pages would not find room beside each other.
 */
const [, , folder = ''] = process.argv;
const corpus = loadCorpus();
const { files, records } = await searchFilesOf(corpus, editionOf(corpus));
await refuseLostFiles(folder, await writeAll(folder, files));
console.log(`[search-index] ${records} records`);
