import type { Locale } from '#domain/locales.ts';
import { pathToFile } from '#domain/links.ts';
import { keyToken, lexiconOf, type LexiconFile } from './lexicon.ts';
import {
  excerptOf,
  plan,
  queryLexicon,
  readings,
  stemsOf,
  type Excerpt,
  type Plan,
  type QueryLexicon,
  type Unit,
} from './query.ts';
import { recordOf, type RecordKind, type SearchRecord, type Section } from './records.ts';

/** What we use of Pagefind. @see https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
  ) => Promise<{ results: { id: string; score: number; data: () => Promise<{ url: string }> }[] }>;
}

/** A result, best passage chosen, in the spelling in which it was printed. */
export interface Result {
  kind: RecordKind;
  id: string;
  name: Record<Locale, string>;
  excerpt: Excerpt | undefined;
  section: Section | undefined;
  match: 'exact' | 'close';
}

/** The answer to a question. */
export interface Answer {
  plan: Plan;
  results: Result[];
}

interface Ready {
  pagefind: Pagefind;
  lexicon: QueryLexicon;
  names: string[];
  /** The token of each name, by its place in `names`. */
  tokens: string[];
}

let ready: Promise<Ready> | undefined;

async function json<T>(path: string): Promise<T> {
  const response = await fetch(pathToFile('search-data') + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

async function loadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ pathToFile('engine'))) as Pagefind;
  // Without a worker the content security policy needs no `blob:` source.
  await pagefind.options({ noWorker: true, ranking: { termSimilarity: 0, pageLength: 0.3 } });
  await pagefind.init();
  return pagefind;
}

/** Loads the engine and the lexicon at once, each in parallel; a failed load is tried again at the next question. */
export function loadSearch(): Promise<Ready> {
  ready ??= Promise.all([loadPagefind(), json<LexiconFile>('lexicon.json')])
    .then(([pagefind, file]) => ({
      pagefind,
      lexicon: queryLexicon(lexiconOf(file)),
      names: file.names,
      tokens: file.names.map((_, index) => keyToken(index)),
    }))
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

/** The most results that are looked at; the corpus is small, and the rest would be chance. */
const most = 40;

/** Addresses with their scores for a list of units that must all be found, over every reading of their names. */
async function allOf({ pagefind }: Ready, units: readonly Unit[]): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const query of readings(units)) {
    const { results } = await pagefind.search(query);
    const best = results.slice(0, most);
    const urls = await Promise.all(best.map(async (result) => (await result.data()).url));
    urls.forEach((url, index) => found.set(url, Math.max(found.get(url) ?? 0, best[index]?.score ?? 0)));
  }
  return found;
}

/** Where no record has every unit: the records that have most of them, names counting twice. */
async function mostOf(search: Ready, units: readonly Unit[]): Promise<Map<string, number>> {
  const covered = new Map<string, { weight: number; score: number }>();
  for (const unit of units)
    for (const [url, score] of await allOf(search, [unit])) {
      const before = covered.get(url) ?? { weight: 0, score: 0 };
      covered.set(url, { weight: before.weight + (unit.kind === 'name' ? 2 : 1), score: before.score + score });
    }
  const heaviest = Math.max(0, ...[...covered.values()].map(({ weight }) => weight));
  return new Map([...covered].filter(([, { weight }]) => weight === heaviest).map(([url, { score }]) => [url, score]));
}

/**
 * The passage to show: the one with most of what was asked, then the one in the language of the question, then the one
 * with most hits. A list of other spellings (which weighs more in the index) is shown only where nothing else is hit.
 */
function bestPassage(record: SearchRecord, units: readonly Unit[], lexicon: QueryLexicon, locale: Locale) {
  const passages = record.sections.flatMap((section) => {
    const excerpt = excerptOf(section.text, units, lexicon);
    return excerpt ? [{ section, excerpt }] : [];
  });
  const inLanguage = ({ section }: { section: Section }) => Number(section.locale === locale);
  const isText = ({ section }: { section: Section }) => Number(section.weight === undefined);
  return passages.sort(
    (a, b) =>
      isText(b) - isText(a) ||
      b.excerpt.units - a.excerpt.units ||
      inLanguage(b) - inLanguage(a) ||
      b.excerpt.hits - a.excerpt.hits,
  )[0];
}

/** Answers a question: what is named first, then by rank; nothing for a question of unknown words. */
export async function answer(question: string): Promise<Answer> {
  const locale: Locale = /\p{Script=Arabic}/u.test(question) ? 'ar' : 'en';
  const search = await loadSearch();
  const asked = plan(question, search.lexicon);
  if (asked.hopeless) return { plan: asked, results: [] };
  const all = await allOf(search, asked.units);
  const scores = all.size > 0 ? all : await mostOf(search, asked.units);
  const wanted = new Set(asked.units.filter(({ kind }) => kind === 'name').flatMap(({ forms }) => forms));
  // A month has no page, and what an idea means is less sought than what is reported of it.
  const named = search.names.flatMap((name, index) =>
    wanted.has(search.tokens[index] ?? '') && !/^(?:month|term)\//.test(name) ? [`/${name}/`] : [],
  );
  const tier = (url: string) => (named.includes(url) ? 2 : url.startsWith('/article/') ? 1 : 0);
  const urls = [...new Set([...named, ...scores.keys()])]
    .sort((a, b) => tier(b) - tier(a) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, most);
  const exact = all.size > 0 && asked.repairs.length === 0;
  const results = await Promise.all(
    urls.map(async (url): Promise<Result | undefined> => {
      const { kind, id } = recordOf(url);
      const record = await json<SearchRecord>(`${kind}/${id}.json`);
      if (!holdsPhrases(record, asked.phrases, search.lexicon)) return undefined;
      const best = bestPassage(record, asked.units, search.lexicon, locale);
      const section = best?.section ?? record.sections[0];
      return { kind, id, name: record.name, section, excerpt: best?.excerpt, match: exact ? 'exact' : 'close' };
    }),
  );
  return { plan: asked, results: results.filter((result) => result !== undefined) };
}

/** Whether every quoted phrase stands word for word in some text of a record. */
function holdsPhrases({ name, sections }: SearchRecord, phrases: readonly string[], lexicon: QueryLexicon): boolean {
  if (phrases.length === 0) return true;
  const texts = [...Object.values(name), ...sections.map(({ text }) => text)].map(
    (text) => ` ${stemsOf(text, lexicon)} `,
  );
  return phrases.every((phrase) => texts.some((text) => text.includes(` ${phrase} `)));
}
