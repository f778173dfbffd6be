import { twinOf, type Locale } from '#domain/model/locales.ts';
import { languageOf } from '#domain/text/script.ts';
import { gather, type AskEngine } from './evidence.ts';
import { isChosen, type FacetValues } from './facets.ts';
import { holdingOf, passagesOf, type Passage } from './passage/passages.ts';
import type { Plan } from './query-plan.ts';
import { ranked, type Ranked } from './rank.ts';
import { textsIn, type Choice, type RecordRef, type RecordTexts, type Section } from './record.ts';
import type { SearchData } from './search-data.ts';

/** Where an answer takes what it needs from. */
export interface Source {
  ask: AskEngine;
  /** The file of a record’s texts in a language. */
  texts: (ref: RecordRef, locale: Locale) => Promise<RecordTexts>;
  /** The records behind numbers whose names are not known yet. */
  resolve: (refs: readonly RecordRef[]) => Promise<RecordRef[]>;
  /** The values of facets, where something was chosen. */
  facets: () => Promise<FacetValues>;
}

/** A result as it is shown. */
export interface Result extends Pick<RecordTexts, 'name' | 'published'> {
  ref: RecordRef;
  /** Whether the question is the name of the page, or one passage of it holds all that was asked. */
  match: 'exact' | 'close';
  /** The best passage, in the spelling in which it was printed, and others of the same page. */
  passage: Passage | undefined;
  further: Passage[];
  /** What is shown where nothing of the text is hit: its first words. */
  opening: Section | undefined;
}

/** The answer to a question: what it was taken for, what was found, and the results a few at a time. */
export interface Answer {
  plan: Plan;
  /** All that was found before anything was chosen, and how much of it is left. */
  found: readonly RecordRef[];
  count: number;
  results: (from: number, to: number) => Promise<Result[]>;
}

/** How many records are read at most to find those that hold a quotation, and how many passages are shown besides the best. */
const most = { read: 40, further: 3 };

/**
 * Answers a question: what is named first, then articles, then the rest, each by rank; nothing for a question of unknown
 * words; without a question, everything that was chosen.
 */
export async function answerOf(
  planned: Plan,
  question: string,
  choice: Choice,
  data: SearchData,
  source: Source,
): Promise<Answer> {
  const locale = languageOf(question);
  const hasChoice = Object.keys(choice).length > 0;
  const values = hasChoice ? await source.facets() : undefined;
  const { plan, all } = question
    ? await rankedFor(planned, data, source)
    : { plan: planned, all: everything(values, data) };
  const quoted = await withPhrases(plan, all, source, data);
  const beside = quoted.matches.length === 0 ? besidePhrases(planned, quoted.plan) : undefined;
  const rest = beside && (await rankedFor(beside, data, source));
  const held = rest ? { plan: rest.plan, matches: rest.all } : quoted;
  const chosen = values ? held.matches.filter(({ ref }) => isChosen(ref, choice, values)) : held.matches;
  return {
    plan: held.plan,
    found: held.matches.map(({ ref }) => ref),
    count: chosen.length,
    results: async (from, to) => {
      const shown = chosen.slice(from, to);
      const refs = await source.resolve(shown.map(({ ref }) => ref));
      return Promise.all(
        shown.map((each, index) =>
          resultOf({ ...each, ref: refs[index] ?? each.ref }, held.plan, locale, source, data),
        ),
      );
    },
  };
}

/** A record to be shown, and what is known of how it answers. */
interface Match extends Pick<Ranked, 'ref' | 'isNamed'> {
  isListed?: boolean;
}

async function rankedFor(planned: Plan, data: SearchData, { ask }: Source): Promise<{ plan: Plan; all: Match[] }> {
  const { plan, evidence } = await gather(planned, data, ask);
  return { plan, all: ranked(evidence) };
}

/** All records that have a value, articles newest first, then what is most reported. */
function everything(values: FacetValues | undefined, { order }: SearchData): Match[] {
  const refs = new Set([...(values?.get('kind')?.values() ?? [])].flatMap((each) => [...each]));
  return [...refs].sort((a, b) => order(a) - order(b)).map((ref) => ({ ref, isNamed: false, isListed: true }));
}

/**
 * Those of some matches, the best of them, that hold what was quoted: word for word, or, where none does, in other forms of
 * the same words. What nothing holds is missing.
 */
async function withPhrases(
  plan: Plan,
  matches: readonly Match[],
  source: Source,
  data: SearchData,
): Promise<{ plan: Plan; matches: readonly Match[] }> {
  const phrases = plan.phrases.filter(({ isName }) => !isName);
  if (phrases.length === 0) return { plan, matches };
  const read = matches.slice(0, most.read);
  const refs = await source.resolve(read.map(({ ref }) => ref));
  const language = languageOf(phrases[0]?.text ?? '');
  const holdings = await Promise.all(
    refs.map(async (ref) => holdingOf(textsIn(await source.texts(ref, language), language), phrases, data.lexicon)),
  );
  for (const wanted of ['words', 'stems'] as const) {
    const holding = read.filter((_, index) => holdings[index] === wanted);
    if (holding.length > 0) return { plan, matches: holding };
  }
  const missing = phrases.map(({ text }) => text);
  return {
    plan: {
      ...plan,
      units: [],
      missing: [...plan.missing.filter((each) => !missing.some((text) => text.includes(each))), ...missing],
      hopeless: true,
    },
    matches: [],
  };
}

/**
 * What a question asks for beside a quotation that nothing holds, if that names somebody or something: it is answered, and
 * the quotation is missing; undefined where it names nothing.
 */
function besidePhrases({ units, phrases }: Plan, { missing, repairs }: Plan): Plan | undefined {
  const isQuoted = (text: string) => phrases.some((phrase) => phrase.text.includes(text));
  const left = units.filter(({ text }) => !isQuoted(text));
  const isNamed = left.some(({ kind }) => kind === 'name' || kind === 'idea');
  return phrases.length > 0 && isNamed ? { units: left, repairs, phrases: [], missing, hopeless: false } : undefined;
}

/** A record with the passages to show: in the language of the question, or in the other where that one has no hit. */
async function resultOf(
  { ref, isNamed, isListed }: Match,
  plan: Plan,
  locale: Locale,
  source: Source,
  { lexicon }: SearchData,
): Promise<Result> {
  const own = textsIn(await source.texts(ref, locale), locale);
  const inOwn = passagesOf(own, plan, lexicon);
  const isWhole = ([best]: readonly Passage[]): boolean =>
    best !== undefined && best.excerpt.units.size === plan.units.length && (plan.phrases.length === 0 || best.isQuoted);
  const isMixed = plan.units.some(({ text }) => languageOf(text) !== locale);
  const needsOther = inOwn.length === 0 ? plan.units.length > 0 : isMixed && !isWhole(inOwn);
  const inOther = needsOther
    ? passagesOf(textsIn(await source.texts(ref, twinOf(locale)), twinOf(locale)), plan, lexicon)
    : [];
  const passages = inOwn.length > 0 && !(isWhole(inOther) && !isWhole(inOwn)) ? inOwn : inOther;
  const [passage, ...others] = passages;
  const isAsAsked = plan.repairs.length === 0 && plan.missing.length === 0;
  return {
    ref,
    name: own.name,
    ...(own.published && { published: own.published }),
    match: isListed === true || (isAsAsked && (isNamed || isWhole(passages))) ? 'exact' : 'close',
    passage,
    further: furtherOf(passage, others),
    opening: own.sections[0],
  };
}

/** A few more passages of the same page, each at another place of it, with as much of what was asked as the first or nearly. */
function furtherOf(first: Passage | undefined, others: readonly Passage[]): Passage[] {
  const anchors = new Set([first?.section.anchor]);
  return others
    .filter(({ section: { anchor, isSpellings } }) => {
      if (anchor === undefined || anchor === 'summary' || isSpellings || anchors.has(anchor)) return false;
      anchors.add(anchor);
      return true;
    })
    .slice(0, most.further);
}
