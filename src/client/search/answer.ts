import { languageOf } from '#domain/text/script.ts';
import { gather, indexForms, matchOf } from '#search/query/evidence.ts';
import { plan, type Plan } from '#search/query/query-plan.ts';
import { ranked } from '#search/query/rank.ts';
import { everyForm, facets, type Choice, type RecordRef } from '#search/query/record.ts';
import { expectedRecords, type SearchData } from '#search/query/search-data.ts';
import { engineAddress, loadSearchData, preload } from './files.ts';
import { askWith, loadPagefind, preloadIndex } from './pagefind.ts';
import { holdsPhrases, shownOf, textsOf, type Shown } from './texts.ts';

/** A record that answers a question, and whether it has all that was asked. */
interface Match {
  ref: RecordRef;
  match: 'exact' | 'close';
}

/** A result as it is shown. */
export type Result = Match & Shown;

/** The answer to a question: what it was taken for, how much was found, and the results a few at a time. */
export interface Answer {
  plan: Plan;
  count: number;
  results: (from: number, to: number) => Promise<Result[]>;
}

/** What a question is asked for in the end, and what answers it, the best first. */
interface Matches {
  plan: Plan;
  matches: readonly Match[];
}

/** How many records are read at most to find those that hold a quotation. */
const mostRead = 40;

/** The choices that were made, as the engine wants them. */
const filtersOf = (choice: Choice): Record<string, string> =>
  Object.fromEntries(facets.flatMap((facet) => (choice[facet] ? [[facet, choice[facet]]] : [])));

/**
 * Answers a question: what is named first, then articles, then the rest, each by rank; nothing for a question of unknown
 * words; without a question, everything that was chosen.
 * @throws MissingFile when something that the answer needs cannot be had
 */
export async function answer(question: string, choice: Choice): Promise<Answer> {
  const data = await loadSearchData();
  const { lexicon } = data;
  const planned = plan(question, lexicon);
  const filters = filtersOf(choice);
  const locale = languageOf(question);
  const forms = question === '' ? [everyForm] : indexForms(planned.hopeless ? [] : planned.units);
  const chosen = facets.filter((facet) => filters[facet]).map((facet) => preload(engineAddress(data.filters[facet])));
  const needed = Promise.all([preloadIndex(data, forms), ...chosen, loadPagefind()]);
  // Asked for beside the index: on a slow link it saves a round trip. What cannot be had is missed when it is needed.
  for (const ref of expectedRecords(data, planned.units)) void textsOf(ref, locale).catch(() => undefined);
  await needed;
  const found = question ? await matchesOf(planned, data, filters) : await listed(planned, data, filters);
  const matches = await withPhrases(found, data);
  return {
    plan: found.plan,
    count: matches.length,
    results: (from, to) =>
      Promise.all(
        matches
          .slice(from, to)
          .map(async (match) => ({ ...match, ...(await shownOf(match.ref, found.plan.units, lexicon, locale)) })),
      ),
  };
}

async function matchesOf(planned: Plan, data: SearchData, filters: Record<string, string>): Promise<Matches> {
  const { plan: asked, evidence } = await gather(planned, data, askWith(data, filters));
  return { plan: asked, matches: ranked(evidence).map((each) => ({ ref: each.ref, match: matchOf(each, asked) })) };
}

/** All that was chosen, without a question: articles newest first, then what is most reported. */
async function listed(planned: Plan, data: SearchData, filters: Record<string, string>): Promise<Matches> {
  const results = await askWith(data, filters)(everyForm);
  const refs = results.flatMap(({ id }) => data.recordOf(id) ?? []);
  return {
    plan: planned,
    matches: refs.sort((a, b) => data.order(a) - data.order(b)).map((ref) => ({ ref, match: 'exact' })),
  };
}

/** Those of some matches, the best of them, that hold what was quoted. */
async function withPhrases({ plan: planned, matches }: Matches, { lexicon }: SearchData): Promise<readonly Match[]> {
  if (planned.phrases.length === 0) return matches;
  const holding = await Promise.all(
    matches.slice(0, mostRead).map(async (match) => ((await holdsPhrases(match.ref, planned, lexicon)) ? [match] : [])),
  );
  return holding.flat();
}
