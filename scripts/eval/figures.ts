import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '#domain/model/locales.ts';
import { outDir } from '../serve.ts';

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

/** What an engine made of a question: the paths that it shows, best first. */
export interface Outcome {
  query: EvalQuery;
  paths: string[];
}

/** The figures of one answer; undefined where a figure does not apply to the question. */
export interface Figures {
  recall: number | undefined;
  reciprocalRank: number | undefined;
  precision: number | undefined;
  noAnswer: number | undefined;
  profileFirst: number | undefined;
}

/** How many results are looked at, and how many count for recall and for precision. */
export const depth = { read: 10, recall: 5, precision: 3 };

/**
 * The figures of one answer. Precision is the share of right pages among the first three shown, and 0 where nothing is
 * shown; where no single page must be found, any of the right ones will do for recall and rank.
 */
export function figuresOf({ query, paths }: Outcome): Figures {
  const { expected, relevant = [], profile } = query;
  if (expected.length === 0 && relevant.length === 0)
    return {
      recall: undefined,
      reciprocalRank: undefined,
      precision: undefined,
      noAnswer: Number(paths.length === 0),
      profileFirst: undefined,
    };
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
export function meanOf(figures: readonly (number | undefined)[]): number | undefined {
  const known = figures.filter((figure) => figure !== undefined);
  return known.length > 0 ? known.reduce((sum, figure) => sum + figure, 0) / known.length : undefined;
}

/** Why an answer falls short, in words; empty when it does not. */
export function faultsOf(outcome: Outcome): string[] {
  const { query, paths } = outcome;
  const { recall, precision, noAnswer, profileFirst } = figuresOf(outcome);
  const first = paths.slice(0, depth.recall);
  const missing = query.expected.filter((path) => !first.includes(path));
  const right = [...query.expected, ...(query.relevant ?? [])];
  const wrong = first.slice(0, depth.precision).filter((path) => !right.includes(path));
  return [
    ...(recall !== undefined && recall < 1 ? [`not in the first five: ${missing.join(', ') || 'any right page'}`] : []),
    ...(profileFirst === 0 ? [`not first: ${query.profile ?? ''}`] : []),
    ...(precision !== undefined && precision < 1 && wrong.length > 0
      ? [`wrong in the first three: ${wrong.join(', ')}`]
      : []),
    ...(noAnswer === 0 ? ['should find nothing'] : []),
  ];
}

/**
 * The questions of both sets, each checked against the built site.
 * @throws Error when one is asked twice, or expects a page that the built site does not have
 */
export function readQueries(): EvalQuery[] {
  const sets = ['queries.json', 'more-queries.json'];
  const queries = sets.flatMap(
    (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as EvalQuery[],
  );
  const asked = new Set<string>();
  return queries.filter(({ q, expected, relevant = [], profile }) => {
    for (const path of [...expected, ...relevant, ...(profile === undefined ? [] : [profile])])
      for (const locale of allLocales)
        if (!existsSync(join(outDir(), locale, path, 'index.html')))
          throw new Error(`«${q}» expects ${locale}/${path}, which the site does not have`);
    const isNew = !asked.has(q);
    asked.add(q);
    return isNew;
  });
}
