import { allLocales, type Locale } from '#domain/model/locales.ts';
import { wordsIn } from '#domain/text/analyse.ts';
import { languageOf } from '#domain/text/script.ts';
import { profilesSpeltWith, type QueryLexicon } from './lexicon/lexicon.ts';
import type { Plan, Unit } from './query-plan.ts';
import type { Evidence, UnitHits } from './rank.ts';
import { formEnd, hasProperName, isProfile, type RecordRef } from './record.ts';
import { isInName } from './reading/other-words.ts';
import { isSpelling } from './reading/spellings.ts';
import type { SearchData } from './search-data.ts';

/** What we use of Pagefind. @see https://pagefind.app/docs/api-reference/ */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  destroy: () => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; score: number }[] }>;
}

/** What the engine has of one form, its end included: its number of each record, with a score. */
export type AskEngine = (form: string) => Promise<readonly { id: string; score: number }[]>;

/** What a question is asked for in the end, and what the engine found for it. */
export interface Gathered {
  plan: Plan;
  evidence: Evidence;
}

/** The forms of some units as the index has them. */
export const indexForms = (units: readonly Unit[]): string[] =>
  units.flatMap(({ forms }) => forms.map((form) => form + formEnd));

/**
 * Asks the engine for every form of a plan, once, and for the names that a word is found to be part of; for nothing of a
 * hopeless one. The plan that comes back has these names; the one that was given stays as it is.
 */
export async function gather(plan: Plan, data: SearchData, ask: AskEngine): Promise<Gathered> {
  if (plan.hopeless) return { plan, evidence: evidenceOf([], [], data) };
  const answers = new Map<string, ReturnType<AskEngine>>();
  const answerTo = (form: string): ReturnType<AskEngine> => {
    const answer = answers.get(form) ?? ask(form);
    answers.set(form, answer);
    return answer;
  };
  const hitsOf = async (unit: Unit): Promise<UnitHits> =>
    hitsIn(await Promise.all(indexForms([unit]).map(answerTo)), data);

  const sought = plan.units.map((unit) => withName(unit, data));
  const found = await Promise.all(sought.map(async (unit) => ({ unit, hits: await hitsOf(unit) })));
  // A word of some spelling alone stands in no record: nothing holds it.
  const [held, lost] = [found.filter(({ hits }) => hits.size > 0), found.filter(({ hits }) => hits.size === 0)];
  const units = held.map(({ unit }) => unit);
  // What a word was repaired to in vain is not told: the word is missing as it was typed.
  const vain = plan.repairs.filter(({ to }) => lost.some(({ unit }) => to.includes(unit.text)));
  const typed = lost.map(({ unit }) => vain.find(({ to }) => to.includes(unit.text))?.from ?? unit.text);
  const missing = [...new Set([...plan.missing, ...typed])];
  const repairs = plan.repairs.filter((repair) => !vain.includes(repair));
  return {
    plan: { ...plan, units, repairs, missing, hopeless: units.length === 0 },
    evidence: evidenceOf(
      units,
      held.map(({ hits }) => hits),
      data,
    ),
  };
}

const evidenceOf = (units: readonly Unit[], hits: readonly UnitHits[], data: SearchData): Evidence => ({
  hits,
  named: units.map((unit) => namedBy(unit, data.lexicon)),
  total: data.total,
  nameCover: (ref, unit) => data.nameCover(ref, units[unit]?.forms ?? []),
  order: data.order,
});

/** The best score of each record in some answers of the engine. */
function hitsIn(answers: readonly Awaited<ReturnType<AskEngine>>[], { recordOf }: SearchData): UnitHits {
  const hits = new Map<RecordRef, number>();
  for (const { id, score } of answers.flat()) {
    const ref = recordOf(id);
    if (ref !== undefined) hits.set(ref, Math.max(hits.get(ref) ?? 0, score));
  }
  return hits;
}

/**
 * A word that stands in the name of one profile alone is a part of its name: “Zawiya” asks for Jabal al-Zawiya, «الرفدان»
 * for Yasir al-Rafdan; but «ثورة» for no «الحرس الثوري». So is a Latin one in another spelling of the name (“Zawiyah”).
 * An everyday word of English is no name: “general” asks for no general, “spring” for no operation.
 */
function withName(unit: Unit, { lexicon, namedWith }: SearchData): Unit {
  if (unit.kind !== 'word') return unit;
  if (languageOf(unit.text) === 'en' && lexicon.isCommon(wordsIn(unit.text).join(''))) return unit;
  const refs = new Set(unit.forms.flatMap((form) => namedWith(form)));
  if (refs.size === 0 && isSpelling(unit.text))
    for (const ref of unit.forms.flatMap((form) => profilesSpeltWith(form, lexicon))) refs.add(ref);
  const [only, ...others] = refs;
  if (only === undefined || others.length > 0) return unit;
  const named = [...lexicon.names].filter(([, { ref }]) => ref === only);
  if (!named.some(([, { name }]) => unit.forms.some((form) => isInName(unit.text, form, name.ar, lexicon))))
    return unit;
  const keys = named.map(([key]) => key);
  return { ...unit, forms: [...unit.forms, ...keys], kind: 'name' };
}

/** Tells the profiles in whose names a stem is a word. */
export function profilesNamedWith(lexicon: QueryLexicon): (form: string) => readonly RecordRef[] {
  let profiles: Map<string, Set<RecordRef>> | undefined;
  const read = () => {
    const made = new Map<string, Set<RecordRef>>();
    for (const { ref, name } of lexicon.names.values())
      if (isProfile(ref))
        for (const locale of allLocales)
          for (const { stem } of lexicon.analyse(name[locale])) made.set(stem, (made.get(stem) ?? new Set()).add(ref));
    return made;
  };
  return (form) => [...((profiles ??= read()).get(form) ?? [])];
}

/** The records that a part of a question names: a date has no page, and an idea is less sought than reports of it. */
function namedBy({ kind, forms }: Unit, { names }: QueryLexicon): Set<RecordRef> {
  const refs = kind === 'name' ? forms.flatMap((form) => names.get(form)?.ref ?? []) : [];
  return new Set(refs.filter(hasProperName));
}

/**
 * How much of a record's name some forms cover, from 0 to 1, in the language that they cover best; 0 for an article,
 * whose title is not among the names. A name is analysed when it is first asked about.
 */
export function nameCover(lexicon: QueryLexicon): (ref: RecordRef, forms: readonly string[]) => number {
  const names = new Map([...lexicon.names.values()].map(({ ref, name }) => [ref, name]));
  const read = new Map<RecordRef, string[][][]>();
  const formsOf = (name: Record<Locale, string>): string[][][] =>
    allLocales.map((locale) =>
      lexicon.analyse(name[locale], { nested: true }).map(({ stem, keys }) => [stem, ...keys]),
    );
  return (ref, forms) => {
    const name = names.get(ref);
    if (!name) return 0;
    const languages = read.get(ref) ?? formsOf(name);
    read.set(ref, languages);
    const shares = languages.map((tokens) =>
      tokens.length > 0
        ? tokens.filter((token) => token.some((form) => forms.includes(form))).length / tokens.length
        : 0,
    );
    return Math.max(0, ...shares);
  };
}
