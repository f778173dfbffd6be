import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { allLocales, type Locale } from '#domain/locales.ts';
import { findBrowser } from './browser.ts';
import { basePath, outDir, serveSite } from './serve.ts';

/** `npm run eval:search`: asks the built site's search pages what readers may ask, and says how well they answer. */

/** A question with the pages that answer it, as paths below the language: `actors/irgc/`. */
export interface EvalQuery {
  q: string;
  category: string;
  /** What a reader must find among the first five; empty where nothing should be found. */
  expected: string[];
  /** What else would not be wrong. */
  relevant?: string[];
  /** The page that should come first. */
  profile?: string;
}

/** A result as the page shows it. */
export interface Shown {
  path: string;
  kind: string;
}

/** What one language's search page made of a query. */
export interface Outcome {
  query: EvalQuery;
  locale: Locale;
  shown: Shown[];
}

/** The figures of one answer; undefined where a figure does not apply to the query. */
export interface Figures {
  recall: number | undefined;
  reciprocalRank: number | undefined;
  precision: number | undefined;
  noAnswer: number | undefined;
  profileFirst: number | undefined;
}

/** How many results are looked at, and how many count for recall and for precision. */
const depth = { read: 10, recall: 5, precision: 3 };

/**
 * The figures of one answer. A page that is shown twice, as the glossary may be, counts once for recall; precision is
 * the share of right pages among the first three shown, and 0 where nothing is shown.
 */
export function figuresOf({ query, shown }: Outcome): Figures {
  const { expected, relevant = [], profile } = query;
  const paths = shown.map(({ path }) => path);
  const noAnswer = Number(paths.length === 0);
  if (expected.length === 0 && relevant.length === 0)
    return { recall: undefined, reciprocalRank: undefined, precision: undefined, noAnswer, profileFirst: undefined };
  // Where no single page must be found, any of the right ones will do.
  const wanted = new Set(expected.length > 0 ? expected : relevant);
  const right = new Set([...expected, ...relevant]);
  const first = paths.slice(0, depth.recall);
  const found = new Set(first.filter((path) => wanted.has(path))).size;
  const rank = first.findIndex((path) => wanted.has(path)) + 1;
  const top = paths.slice(0, depth.precision);
  return {
    recall: found / Math.min(wanted.size, depth.recall),
    reciprocalRank: rank > 0 ? 1 / rank : 0,
    precision: top.length > 0 ? top.filter((path) => right.has(path)).length / top.length : 0,
    noAnswer: undefined,
    profileFirst: profile === undefined ? undefined : Number(paths[0] === profile),
  };
}

/** The mean of the figures that apply; undefined when none does. @example meanOf([1, undefined, 0]) // => 0.5 */
export function meanOf(figures: (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length > 0 ? known.reduce((sum, figure) => sum + figure, 0) / known.length : undefined;
}

/** Reads the queries. @throws Error when one is asked twice, or expects a page that the built site does not have */
export function readQueries(): EvalQuery[] {
  const queries = JSON.parse(readFileSync(process.env['QUERIES'] ?? new URL('eval-queries.json', import.meta.url), 'utf8')) as EvalQuery[];
  const asked = new Set<string>();
  for (const { q, expected, relevant = [], profile } of queries) {
    if (asked.has(q)) throw new Error(`«${q}» is asked twice`);
    asked.add(q);
    for (const path of [...expected, ...relevant, ...(profile === undefined ? [] : [profile])])
      for (const locale of allLocales)
        if (!existsSync(join(outDir(), locale, path, 'index.html')))
          throw new Error(`«${q}» expects ${locale}/${path}, which the site does not have`);
  }
  return queries;
}

/** Asks every query on the search page of one language. @param origin of the server, without a final slash */
async function askAll(browser: Browser, origin: string, locale: Locale, queries: EvalQuery[]): Promise<Outcome[]> {
  const home = `${basePath()}${locale}/`;
  const page = await browser.newPage();
  const outcomes: Outcome[] = [];
  for (const query of queries) {
    const hash = new URLSearchParams({ q: query.q }).toString();
    await page.goto(`${origin}${home}search/#${hash}`);
    // The page sets the box and leaves the state «done» in one go, so the two together mean this query's answer.
    await page.waitForFunction((asked) => {
      const root = document.querySelector<HTMLElement>('[data-search-state]');
      return root?.dataset['searchState'] === 'done' && root.querySelector('input')?.value.trim() === asked;
    }, query.q.trim());
    const shown = await page.locator('[data-search-results] > li').evaluateAll(
      (items, { start, most }) =>
        items.slice(0, most).map((item) => ({
          path: (item.querySelector<HTMLAnchorElement>('h3 a')?.pathname ?? '').slice(start),
          kind: (item as HTMLElement).dataset['kind'] ?? '',
        })),
      { start: home.length, most: depth.read },
    );
    outcomes.push({ query, locale, shown });
  }
  await page.close();
  return outcomes;
}

const percent = (figure: number | undefined) => (figure === undefined ? '–' : figure.toFixed(3)).padStart(9);
const ranking = ({ shown }: Outcome) => shown.map(({ kind, path }) => `${kind} ${path}`).join('\n');

/** One line of the table: the figures of some outcomes, and how many of their queries rank alike in both languages. */
function line(name: string, outcomes: Outcome[]): string {
  const figures = outcomes.map(figuresOf);
  const rankings = new Map<string, Set<string>>();
  for (const outcome of outcomes)
    rankings.set(outcome.query.q, (rankings.get(outcome.query.q) ?? new Set()).add(ranking(outcome)));
  const alike = meanOf([...rankings.values()].map((each) => Number(each.size === 1)));
  return [
    name.padEnd(16),
    String(rankings.size).padStart(4),
    ...(['recall', 'reciprocalRank', 'precision', 'noAnswer', 'profileFirst'] as const).map((key) =>
      percent(meanOf(figures.map((each) => each[key]))),
    ),
    percent(alike),
  ].join('');
}

/** Why an outcome fails, in words; empty when it does not. */
export function faultsOf(outcome: Outcome): string[] {
  const { recall, precision, noAnswer, profileFirst } = figuresOf(outcome);
  const first = outcome.shown.slice(0, depth.recall).map(({ path }) => path);
  const missing = outcome.query.expected.filter((path) => !first.includes(path));
  const right = [...outcome.query.expected, ...(outcome.query.relevant ?? [])];
  const wrong = first.slice(0, depth.precision).filter((path) => !right.includes(path));
  return [
    ...(recall !== undefined && recall < 1 ? [`not in the first five: ${missing.join(', ') || 'any right page'}`] : []),
    ...(profileFirst === 0 ? [`not first: ${outcome.query.profile ?? ''}`] : []),
    ...(precision !== undefined && precision < 1 && wrong.length > 0
      ? [`wrong in the first three: ${wrong.join(', ')}`]
      : []),
    ...(noAnswer === 0 ? ['should find nothing'] : []),
  ];
}

/** Prints the table, then every query that fails with what came instead. */
function report(queries: EvalQuery[], outcomes: Outcome[]): void {
  const heads = ['recall@5', 'MRR@5', 'P@3', 'no answer', 'profile@1', 'alike'];
  console.log(`${'category'.padEnd(16)}   n${heads.map((head) => head.padStart(9)).join('')}`);
  for (const category of new Set(queries.map((query) => query.category)))
    console.log(
      line(
        category,
        outcomes.filter(({ query }) => query.category === category),
      ),
    );
  console.log(line('all', outcomes));
  for (const locale of allLocales)
    console.log(
      line(
        `all from ${locale}`,
        outcomes.filter((outcome) => outcome.locale === locale),
      ),
    );
  console.log('\nFailing queries:');
  for (const query of queries) {
    const own = outcomes.filter((outcome) => outcome.query === query);
    const isAlike = new Set(own.map(ranking)).size === 1;
    for (const outcome of isAlike ? own.slice(0, 1) : own) {
      const faults = faultsOf(outcome);
      if (!isAlike) faults.push('ranked differently from the two languages');
      if (faults.length === 0) continue;
      const from = isAlike ? 'both languages' : outcome.locale;
      const came = outcome.shown.slice(0, depth.recall).map(({ path }) => path);
      console.log(`\n«${query.q}» (${query.category}, from ${from})\n  ${faults.join('\n  ')}`);
      console.log(`  came: ${came.join(', ') || 'nothing'}`);
    }
  }
}

const queries = readQueries();
const server = await serveSite(0);
try {
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const origin = `http://localhost:${port}`;
    const outcomes = await Promise.all(allLocales.map((locale) => askAll(browser, origin, locale, queries)));
    report(queries, outcomes.flat());
  } finally {
    await browser.close();
  }
} finally {
  server.close();
}
