import { loadCorpus } from '#content/read.ts';
import { editionOf } from '#content/edition.ts';
import { searchFilesOf } from '#search/index/search-files.ts';
import { writeAll } from '#search/index/written-files.ts';
const corpus = loadCorpus();
const t = Date.now();
const { files, records } = await searchFilesOf(corpus, editionOf(corpus));
await writeAll(process.env['OUT_DIR'] ?? 'dist', files);
console.log(records, 'records', files.size, 'files', Date.now() - t, 'ms');
