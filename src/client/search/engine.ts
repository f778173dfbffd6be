import { edition, pathToFile, pathToSearchFile } from '#domain/model/links.ts';
import { twinOf, type Locale } from '#domain/model/locales.ts';
import { bestPassage, type Passage } from '#search/query/excerpt.ts';
import { engineFiles, json, MissingPiece, once, pieceAtHand, warm } from './files.ts';
import {
  isRecord,
  lexiconOfFiles,
  likelyOf,
  piecesFor,
  recordsOf,
  type LexiconFile,
  type NamesFile,
  type QueryLexicon,
} from '#search/query/lexicon.ts';
import { nameCover } from '#search/query/name-cover.ts';
import { plan, stemsOf, type Plan, type Unit } from '#search/query/query-plan.ts';
import { ranked, type UnitHits } from '#search/query/rank.ts';
import {
  everyForm,
  facets,
  formEnd,
  isLong,
  textsFile,
  type Choice,
  type RecordRef,
  type RecordTexts,
} from '#search/query/record.ts';

/** What we use of Pagefind. @see https://pagefind.app/docs/api-reference/ */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: { id: string; score: number }[] }>;
}

/** A result, best passage chosen, in the spelling in which it was printed. */
export interface Result {
  ref: RecordRef;
  name: Record<Locale, string>;
  passage: Passage | undefined;
  /** What is shown where nothing of the text is hit: its first words. */
  opening: RecordTexts['sections'][number] | undefined;
  match: 'exact' | 'close';
}

/** The answer to a question: what it was taken for, how much was found, and the results a few at a time. */
export interface Answer {
  plan: Plan;
  count: number;
  results: (from: number, to: number) => Promise<Result[]>;
}

/** All that a question needs but the engine itself: it tells what to fetch for the question, while the engine is coming. */
interface Shelf {
  lexicon: QueryLexicon;
  pieces: LexiconFile['pieces'];
  filters: LexiconFile['filters'];
  /** The records in which most is said of each key. */
  likely: ReturnType<typeof likelyOf>;
  records: Map<string, RecordRef>;
  /** The place of each record in the order in which records are listed when nothing ranks them. */
  order: Map<RecordRef, number>;
  inName: ReturnType<typeof nameCover>;
}

const loadPagefind = (): Promise<Pagefind> =>
  once('engine', async () => {
    const pagefind = (await import(/* @vite-ignore */ pathToFile('engine')).catch(() => {
      throw new MissingPiece('engine');
    })) as Pagefind;
    // Without a worker the content security policy needs no `blob:` source, and nothing waits for anything else.
    await pagefind.options({
      noWorker: true,
      metaCacheTag: edition,
      ranking: { termSimilarity: 0, pageLength: 0.3 },
    });
    await pagefind.init();
    try {
      // Waits for the engine's own files: it answers an empty question only when they are there.
      await pagefind.search('', { filters: {} });
    } catch {
      await pagefind.destroy();
      throw new MissingPiece('engine');
    }
    return pagefind;
  });

/** The names alone, which are there before all else. */
export const loadNames = (): Promise<NamesFile> => json<NamesFile>('names.json');

/** What both files say; what failed is tried again at the next question. */
export const loadShelf = (): Promise<Shelf> =>
  once('shelf', async () => {
    const [names, file] = await Promise.all([loadNames(), json<LexiconFile>('lexicon.json')]);
    const lexicon = lexiconOfFiles(names, file);
    const records = recordsOf(names, file);
    const order = new Map([...records.values()].map((ref, index) => [ref, index]));
    const { pieces, filters } = file;
    return { lexicon, pieces, filters, likely: likelyOf(names, file), records, order, inName: nameCover(lexicon) };
  });

/** Fetches all that any question needs, each part beside the others. */
export const loadSearch = async (): Promise<void> => {
  await Promise.all([loadPagefind(), loadShelf()]);
};

const indexPiece = (name: string): string => `index/${name}.pf_index`;

/** Brings what a question needs of the index near. @param forms as indexed, ends included */
async function bring({ pieces }: Shelf, forms: readonly string[]): Promise<void> {
  await Promise.all(piecesFor(forms, pieces).map((name) => pieceAtHand(indexPiece(name))));
}

/** How many texts of articles, and of other records, are fetched for an answer before it is known. */
const mostGuessed = { articles: 3, others: 5 };

/**
 * The records that will most likely be shown: what is named, and those in which most is said of the names and ideas of a
 * question, of several at once where it has several. A question of other words allows no guess.
 */
function likelyRecords({ likely, lexicon }: Shelf, units: readonly Unit[]): RecordRef[] {
  const counts = new Map<RecordRef, number>();
  const count = (refs: readonly RecordRef[], by: number) => {
    for (const ref of new Set(refs)) counts.set(ref, (counts.get(ref) ?? 0) + by);
  };
  for (const { forms } of units) {
    count(forms.flatMap((form) => lexicon.names.get(form)?.ref ?? []).filter(isRecord), units.length);
    count(forms.flatMap(likely), 1);
  }
  const refs = [...counts].sort(([, a], [, b]) => b - a);
  const several = Math.min(2, units.length);
  return [
    ...refs.filter(([ref]) => isLong(ref)).slice(0, mostGuessed.articles),
    ...refs.filter(([ref, times]) => !isLong(ref) && times >= several).slice(0, mostGuessed.others),
  ].map(([ref]) => ref);
}

const indexForms = (units: readonly Unit[]): string[] =>
  units.flatMap(({ forms }) => forms.map((form) => form + formEnd));

/**
 * Makes a question ready while it is typed, for the page that will answer it: what it needs of the index, and the texts
 * that will most likely be shown. Nothing for one that is not known as a whole, which may not be finished.
 */
export async function makeReady(question: string): Promise<void> {
  const shelf = await loadShelf();
  const { units, repairs, hopeless } = plan(question, shelf.lexicon);
  if (hopeless || repairs.length > 0) return;
  const locale = languageOf(question);
  warm([
    ...piecesFor(indexForms(units), shelf.pieces).map((name) => engineFiles.piece(indexPiece(name))),
    ...likelyRecords(shelf, units).map((ref) => pathToSearchFile(textsFile(ref, locale))),
  ]);
}

/** What the engine has for one part of a question, in any of its forms. */
async function hitsOf({ records }: Shelf, { forms }: Unit, filters: Record<string, string>): Promise<UnitHits> {
  const pagefind = await loadPagefind();
  const hits = new Map<RecordRef, number>();
  for (const form of forms)
    for (const { id, score } of (await pagefind.search(form + formEnd, { filters })).results) {
      const ref = records.get(id.replace(/^unknown_/, ''));
      if (ref) hits.set(ref, Math.max(hits.get(ref) ?? 0, score));
    }
  return hits;
}

/** The records that a part of a question names: a month has no page, and an idea is less sought than reports of it. */
function namedBy({ kind, forms }: Unit, { names }: QueryLexicon): Set<RecordRef> {
  const refs = kind === 'name' ? forms.flatMap((form) => names.get(form)?.ref ?? []) : [];
  return new Set(refs.filter((ref) => !/^(?:month|term)\//.test(ref)));
}

/** A word that stands on one profile alone is a part of its name: “Zawiyah” asks for Jabal al-Zawiya. */
function widenedBy(unit: Unit, found: UnitHits, { names }: QueryLexicon): Unit {
  const [only] = found.size === 1 ? [...found.keys()] : [];
  if (unit.kind !== 'word' || !only || !/^(?:actor|place|outlet)\//.test(only)) return unit;
  const keys = [...names].flatMap(([key, { ref }]) => (ref === only ? [key] : []));
  return { ...unit, forms: [...unit.forms, ...keys], kind: 'name' };
}

/** The language in which a question is written, and so in which passages are sought first. */
const languageOf = (question: string): Locale => (/\p{Script=Arabic}/u.test(question) ? 'ar' : 'en');

/** How many records are read at most to find those that hold a quotation. */
const mostRead = 40;

/** The choices that were made, as the engine wants them. */
const filtersOf = (choice: Choice): Record<string, string> =>
  Object.fromEntries(facets.flatMap((facet) => (choice[facet] ? [[facet, choice[facet]]] : [])));

/**
 * Answers a question: what is named first, then articles, then the rest, each by rank; nothing for a question of unknown
 * words; without a question, everything that was chosen.
 * @throws MissingPiece when something that the answer needs cannot be had
 */
export async function answer(question: string, choice: Choice): Promise<Answer> {
  const shelf = await loadShelf();
  const asked = plan(question, shelf.lexicon);
  const filters = filtersOf(choice);
  const forms = question ? indexForms(asked.units) : [everyForm];
  const locale = languageOf(question);
  const chosen = facets.filter((facet) => filters[facet]).map((facet) => pieceAtHand(shelf.filters[facet]));
  const near = Promise.all([bring(shelf, asked.hopeless && question ? [] : forms), ...chosen, loadPagefind()]);
  // Asked for beside the index: on a slow link it saves a round trip. What cannot be had is missed when it is needed.
  for (const ref of likelyRecords(shelf, asked.units)) void textsOf(ref, locale).catch(() => undefined);
  await near;
  const ranked = question ? await rankedFor(shelf, asked, filters) : await listed(shelf, filters);
  const show = ({ ref, match }: Placed) => resultOf(ref, match, asked.units, shelf.lexicon, locale);
  if (asked.phrases.length === 0)
    return { plan: asked, count: ranked.length, results: (from, to) => Promise.all(ranked.slice(from, to).map(show)) };
  const holding = await Promise.all(
    ranked.slice(0, mostRead).map(async (each) => ((await holdsPhrases(each.ref, asked.phrases, shelf)) ? [each] : [])),
  );
  const held = holding.flat();
  return { plan: asked, count: held.length, results: (from, to) => Promise.all(held.slice(from, to).map(show)) };
}

type Placed = Pick<Result, 'ref' | 'match'>;

async function rankedFor(shelf: Shelf, asked: Plan, filters: Record<string, string>): Promise<Placed[]> {
  const { lexicon, records, order } = shelf;
  if (asked.hopeless) return [];
  const found = await Promise.all(asked.units.map((unit) => hitsOf(shelf, unit, filters)));
  const widened = asked.units.map((unit, index) => widenedBy(unit, found[index] ?? new Map(), lexicon));
  await bring(shelf, indexForms(widened));
  const hits = await Promise.all(
    widened.map(async (unit, index) => {
      const before = unit === asked.units[index] ? found[index] : undefined;
      return before ?? (await hitsOf(shelf, unit, filters));
    }),
  );
  asked.units = widened;
  const best = ranked({
    hits,
    named: widened.map((unit) => namedBy(unit, lexicon)),
    total: records.size,
    inName: (ref, unit) => shelf.inName(ref, widened[unit]?.forms ?? []),
    order: (ref) => order.get(ref) ?? 0,
  });
  return best.map(({ ref, isWhole }) => ({ ref, match: isWhole && asked.repairs.length === 0 ? 'exact' : 'close' }));
}

/** All that was chosen, without a question: articles newest first, then what is most reported. */
async function listed({ records, order }: Shelf, filters: Record<string, string>): Promise<Placed[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(everyForm, { filters });
  return results
    .flatMap(({ id }) => records.get(id.replace(/^unknown_/, '')) ?? [])
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((ref) => ({ ref, match: 'exact' }));
}

/** The texts of a record in a language. */
async function textsOf(ref: RecordRef, locale: Locale): Promise<RecordTexts> {
  const { name, sections } = await json<RecordTexts>(textsFile(ref, locale));
  return { name, sections: sections.filter((section) => section.locale === locale) };
}

/** A record with the passage to show: in the language of the question, or in the other where that one has no hit. */
async function resultOf(
  ref: RecordRef,
  match: Result['match'],
  units: readonly Unit[],
  lexicon: QueryLexicon,
  locale: Locale,
): Promise<Result> {
  const own = await textsOf(ref, locale);
  const passage = bestPassage(own, units, lexicon);
  const opening = own.sections[0];
  if (passage ?? units.length === 0) return { ref, name: own.name, passage, opening, match };
  const other = await textsOf(ref, twinOf(locale));
  return { ref, name: own.name, passage: bestPassage(other, units, lexicon), opening, match };
}

/** Whether every quoted phrase stands word for word in some text of a record. */
async function holdsPhrases(ref: RecordRef, phrases: readonly string[], { lexicon }: Shelf): Promise<boolean> {
  const isArabic = (phrase: string) => /\p{Script=Arabic}/u.test(phrase);
  const holds = await Promise.all(
    phrases.map(async (phrase) => {
      const { name, sections } = await textsOf(ref, isArabic(phrase) ? 'ar' : 'en');
      return [...Object.values(name), ...sections.map(({ text }) => text)].some((text) =>
        ` ${stemsOf(text, lexicon)} `.includes(` ${phrase} `),
      );
    }),
  );
  return holds.every(Boolean);
}
