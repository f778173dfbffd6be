import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#domain/model/locales.ts';
import { languageOf } from '#domain/text/script.ts';
import { gather, indexForms } from '#search/query/evidence.ts';
import { refsInFile, unresolved } from '#search/query/lexicon/lexicon-files.ts';
import { plan } from '#search/query/query-plan.ts';
import { dataForQuestion } from '#search/query/question-data.ts';
import { ranked } from '#search/query/rank.ts';
import { textsFile } from '#search/query/record.ts';
import { expectedRecords, pieceName, piecesFor } from '#search/query/search-data.ts';
import { withBuiltSearch, type BuiltSearch } from '../search/built-search.ts';
import { compressed } from './output.ts';

/** What a question costs: bytes over the wire, compressed, with nothing kept and then; milliseconds of ranking, warm. */
export interface Question {
  text: string;
  first: number;
  later: number;
  ranking: number;
}

/** How many results are shown at first. */
const shownAtFirst = 10;

/** What the search page of a locale fetches for any question: itself, styles, scripts, what it asks for early; faces apart. */
function pageFiles(folder: string, locale: Locale): string[] {
  const page = join(locale, 'search/index.html');
  const html = readFileSync(join(folder, page), 'utf8');
  const linked = html.matchAll(
    /<(?:script[^>]* src|link[^>]* href)="\/([^"?]+\.(?:css|json|js|pagefind|pf_meta))(?=["?])/g,
  );
  return [...new Set([page, ...[...linked].map(([, path = '']) => path)])];
}

/** The edition of a built site, as its index is named. */
const editionOf = (folder: string): string =>
  /unknown_(\w+)/.exec(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8'))?.[1] ?? '';

/** The files that a question fetches of the lexicon besides those that every question does. */
async function lexiconFiles(text: string, folder: string): Promise<string[]> {
  const files: string[] = [];
  await dataForQuestion(text, (name) => {
    const file = `search-data/${name}`;
    files.push(file);
    return Promise.resolve(JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown);
  });
  return [...new Set(files)].filter((file) => !/\/(?:names|lexicon)\.json$/.test(file));
}

async function asked(text: string, folder: string, { dataFor, ask, resolve }: BuiltSearch): Promise<Question> {
  const locale = languageOf(text);
  const data = await dataFor(text);
  const planned = plan(text, data.lexicon);
  const matches = async () => ranked((await gather(planned, data, ask)).evidence);
  const found = await matches();
  const start = performance.now();
  await matches();
  const ranking = performance.now() - start;
  const first = found.slice(0, shownAtFirst).map(({ ref }) => ref);
  const shown = new Set([...expectedRecords(data, planned.units), ...(await resolve(first))]);
  const numbers = first.flatMap((ref) => unresolved(ref) ?? []);
  const own = [
    ...(await lexiconFiles(text, folder)),
    ...new Set(numbers.map((number) => `search-data/refs/${Math.floor(number / refsInFile)}.json`)),
    ...piecesFor(indexForms(planned.units), data.pieces).map(
      (piece) => `pagefind/index/${pieceName(editionOf(folder), piece)}.pf_index`,
    ),
    ...[...shown].map((ref) => `search-data/${textsFile(ref, locale)}`),
  ];
  const bytes = (paths: readonly string[]) =>
    paths.reduce((sum, path) => sum + compressed(readFileSync(join(folder, path))), 0);
  const later = bytes(own);
  return { text, first: bytes(pageFiles(folder, locale)) + later, later, ranking };
}

/** Three questions to a built search: a name that is everywhere, one in English that is not, and a plain word. */
export async function questionsOf(folder: string): Promise<Question[]> {
  const questions: Question[] = [];
  await withBuiltSearch(async (search) => {
    const { names } = (await search.dataFor('')).lexicon;
    const named = [...names.values()].map(({ name }) => name);
    // A word of the texts: of a large vocabulary one of the part in which words with such letters are.
    const { entries } = (await search.dataFor('قوافل')).lexicon;
    const texts = [named[0]?.ar, named[20]?.en, entries[Math.floor(entries.length / 2)]?.shown];
    for (const text of texts) questions.push(await asked(text ?? '', folder, search));
  }, folder);
  return questions;
}
