import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import * as pagefind from 'pagefind';
import { loadCorpus } from '#content/read.ts';
import { allLocales } from '#domain/model/locales.ts';
import { shownParagraphs } from '#domain/derived/rights.ts';
import { settings } from '#settings.ts';
import { writeAll } from '#search/index/written-files.ts';
import { findBrowser } from './testing/browser.ts';
import { askStock, openSearch, stockGlob, type Ask } from './eval/ask.ts';
import { depth, faultsOf, figuresOf, meanOf, readQueries, type EvalQuery, type Outcome } from './eval/figures.ts';
import { reportAbsence } from './eval/report-absence.ts';
import { drawWords, perturbations, randomFrom } from './eval/perturb.ts';
import { outDir, serveSite } from './serve.ts';

/**
 * `npm run eval:search`: asks the built site’s search pages what readers may ask, next to Pagefind as it comes on the same
 * pages, then words of the corpus written otherwise, and prints how well each does.
 */

const words = settings.perturbedWords;

const cell = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3)).padStart(10);

async function outcomesOf(ask: Ask, queries: readonly EvalQuery[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const query of queries) outcomes.push({ query, paths: await ask(query.q) });
  return outcomes;
}

/** One line of the table: the figures of some outcomes. */
function line(name: string, outcomes: readonly Outcome[], more = ''): string {
  const figures = outcomes.map(figuresOf);
  const keys = ['recall', 'reciprocalRank', 'precision', 'noAnswer', 'profileFirst'] as const;
  const means = keys.map((key) => cell(meanOf(figures.map((each) => each[key]))));
  return `${name.padEnd(24)}${String(outcomes.length).padStart(4)}${means.join('')}${more}`;
}

/** Figures by category, ours and the stock engine’s, and how many questions rank alike from both languages. */
function reportQuestions(queries: readonly EvalQuery[], ours: readonly Outcome[][], stock: readonly Outcome[]): void {
  const heads = ['recall@5', 'MRR@5', 'P@3', 'no answer', 'profile@1'];
  console.log(`${'questions'.padEnd(24)}   n${heads.map((head) => head.padStart(10)).join('')}`);
  const [first = [], second = []] = ours;
  const of = (outcomes: readonly Outcome[], category: string) =>
    outcomes.filter(({ query }) => query.category === category);
  for (const category of [...new Set(queries.map((query) => query.category))].sort()) {
    console.log(line(category, of(first, category)));
    console.log(line('  stock Pagefind', of(stock, category)));
  }
  console.log(line('all', first));
  console.log(line('  stock Pagefind', stock));
  const alike = first.filter(({ paths }, index) => paths.join() === second[index]?.paths.join()).length;
  console.log(`\nRanked alike from both languages: ${alike} of ${queries.length}`);

  console.log('\nFalling short:');
  for (const outcome of first) {
    const faults = faultsOf(outcome);
    if (faults.length === 0) continue;
    console.log(`\n«${outcome.query.q}» (${outcome.query.category})\n  ${faults.join('\n  ')}`);
    console.log(`  came: ${outcome.paths.slice(0, depth.recall).join(', ') || 'nothing'}`);
  }
}

/** Of what a word finds among the first five, the share that it finds written otherwise, by way of writing. */
async function reportPerturbations(ours: Ask, stock: Ask): Promise<void> {
  const random = randomFrom(words.seed);
  const corpus = loadCorpus();
  const originals = corpus.articles.flatMap((article) => shownParagraphs(article).map(({ text }) => text));
  const english = corpus.articles.flatMap(({ statements }) => statements.map(({ text }) => text.en));
  const drawn = [...drawWords(originals, words.count, random), ...drawWords(english, words.count / 3, random)];
  const plain = new Map<string, string[]>();
  for (const word of drawn) plain.set(word, (await ours(word)).slice(0, depth.recall));
  const found = drawn.filter((word) => (plain.get(word) ?? []).length > 0);
  console.log(
    `\nWords of the corpus, drawn at random (seed ${words.seed}): ${found.length} of ${drawn.length} find something`,
  );
  for (const word of drawn) if (!found.includes(word)) console.log(`  finds nothing: ${word}`);

  console.log(`\n${'words written otherwise'.padEnd(28)}   n      ours     stock`);
  for (const { name, isError, write } of perturbations) {
    const shares: { ours: number; stock: number }[] = [];
    const lost: string[] = [];
    for (const word of found) {
      const written = write(word, random);
      if (written === undefined || written === word) continue;
      const wanted = plain.get(word) ?? [];
      const shareOf = (paths: string[]) =>
        wanted.filter((path) => paths.slice(0, depth.recall).includes(path)).length / wanted.length;
      const own = shareOf(await ours(written));
      if (own < 1) lost.push(`${word} → ${written}`);
      shares.push({ ours: own, stock: shareOf(await stock(written)) });
    }
    const means = [meanOf(shares.map((share) => share.ours)), meanOf(shares.map((share) => share.stock))];
    console.log(
      `${(isError ? `error: ${name}` : name).padEnd(28)}${String(shares.length).padStart(4)}${means.map(cell).join('')}`,
    );
    if (!isError) for (const each of lost) console.log(`    not the same: ${each}`);
  }
}

/** Makes a stock index of the same pages in a folder of its own. */
async function stockIndex(folder: string): Promise<void> {
  try {
    const { index } = await pagefind.createIndex({});
    if (!index) throw new Error('Pagefind made no index');
    await index.addDirectory({ path: outDir(), glob: stockGlob });
    const { files } = await index.getFiles();
    await writeAll(folder, new Map(files.map(({ path, content }) => [path, content])));
  } finally {
    await pagefind.close();
  }
}

async function evaluate(browser: Browser, origin: string, folder: string): Promise<void> {
  const queries = readQueries();
  const opened = await Promise.all(allLocales.map((locale) => openSearch(browser, origin, locale)));
  const ours = opened.map(({ ask }) => ask);
  const stock = await askStock(browser, origin, folder);
  const [outcomes, stockOutcomes] = await Promise.all([
    Promise.all(ours.map((ask) => outcomesOf(ask, queries))),
    outcomesOf(stock, queries),
  ]);
  reportQuestions(queries, outcomes, stockOutcomes);
  await reportAbsence(browser, origin);
  if (ours[0]) await reportPerturbations(ours[0], stock);
}

const folder = await mkdtemp(join(tmpdir(), 'stock-'));
const server = await serveSite(0);
try {
  await stockIndex(folder);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await evaluate(browser, `http://localhost:${server.port}`, folder);
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true });
}
