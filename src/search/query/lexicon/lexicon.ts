import { alefsOf, analyserOf, type Analyser, type Token } from '#domain/text/analyse.ts';
import type { Locale } from '#domain/model/locales.ts';
import { hasProperName, isProfile, type RecordRef } from '#search/query/record.ts';
import type { IsCommon } from './common-words.ts';
import { printed, type Entry } from './vocabulary.ts';

/**
 * A name as the files have it: what it names (`actor/irgc`, `term/convoy`), how it is shown in both languages, and the keys
 * of all its spellings, set apart by bars.
 */
export type NameRow = [ref: RecordRef, en: string, ar: string, keys: string];

/** A name with its number, of which the key is made under which it is indexed. */
export type NumberedRow = readonly [number: number, row: NameRow];

/** The token under which everything so named is indexed: letters only, since the engine splits words at digits. */
export function keyToken(name: number): string {
  return `zz${name.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)))}z`;
}

/** The spellings that rows of names give to the analyser. */
export function phrasesOf(rows: readonly NumberedRow[]): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const [number, [, , , keys]] of rows) {
    const token = keyToken(number);
    for (const key of keys.split('|')) {
      const others = phrases.get(key);
      if (others) others.push(token);
      else phrases.set(key, [token]);
    }
  }
  return phrases;
}

/** What tells words apart that would be one. */
export interface Distinctions {
  /** Words that keep their ending. */
  whole: ReadonlySet<string>;
  /** Stems that two words have which differ in their alefs. */
  ambiguous: ReadonlySet<string>;
}

/** The lexicon as a question needs it, with the analyser that reads by it. */
export interface QueryLexicon extends Analyser {
  entries: readonly Entry[];
  /** The stems of the words, each with one printed word that has it: they tell known words from unknown ones. */
  stems: ReadonlyMap<string, string>;
  /** The stems with their alefs told apart, of words that differ in nothing else. */
  told: ReadonlySet<string>;
  /** The name behind each key. */
  names: ReadonlyMap<string, { ref: RecordRef; name: Record<Locale, string> }>;
  /** Names that readers ask for and no article names, as `absentKey` writes them. */
  absent: ReadonlySet<string>;
  /** Whether a folded word is an everyday word of its language, and so hardly a misspelling; false before that is known. */
  isCommon: IsCommon;
}

/** The evidence that entries of the vocabulary are for parting words. */
export function evidenceOf(entries: readonly Entry[]): Pick<Analyser, 'occurs' | 'takesArticle' | 'hasOwnAlef'> {
  const byCore = new Map(entries.map((entry) => [entry.core, entry]));
  return {
    occurs: (word) => byCore.get(word)?.isBare === true,
    takesArticle: (word) => byCore.get(word)?.hasArticle === true,
    hasOwnAlef: (word) => byCore.get(word)?.hasOwnAlef === true,
  };
}

/** The stems of words, each with the shortest word that has it. */
function printedByStem(entries: readonly Entry[], stem: Analyser['stem']): Map<string, string> {
  const stems = new Map<string, string>();
  for (const entry of entries) {
    const form = stem(entry.core);
    const before = stems.get(form);
    if (before === undefined || entry.shown.length < before.length) stems.set(form, printed(entry));
  }
  return stems;
}

/** Whether something is the stem of a word of the corpus. */
export const isStem = (form: string, lexicon: Pick<QueryLexicon, 'stems' | 'told'>): boolean =>
  lexicon.stems.has(form) || lexicon.told.has(form);

/** Whether a token is known by itself. */
export const isKnown = ({ stem: form, keys }: Token, lexicon: QueryLexicon): boolean =>
  keys.length > 0 || isStem(form, lexicon);

/** Whether a key is the name of somebody or something: neither an idea nor a date nor a number. */
export function isNameKey(key: string, { names }: Pick<QueryLexicon, 'names'>): boolean {
  const ref = names.get(key)?.ref;
  return ref !== undefined && hasProperName(ref);
}

const profilesByStem = new WeakMap<QueryLexicon['names'], ReadonlyMap<string, ReadonlySet<RecordRef>>>();

/** The profiles by each stem that some spelling of them has in it. */
function spelt({ phrases, names }: QueryLexicon): ReadonlyMap<string, ReadonlySet<RecordRef>> {
  const byStem = new Map<string, Set<RecordRef>>();
  for (const [phrase, keys] of phrases) {
    const profiles = keys.flatMap((key) => names.get(key)?.ref ?? []).filter(isProfile);
    if (profiles.length > 0)
      for (const stem of phrase.split(' ')) byStem.set(stem, new Set([...(byStem.get(stem) ?? []), ...profiles]));
  }
  return byStem;
}

/** The profiles of which some spelling has a stem in it: every question asks, so that a lexicon is read through once. */
export function profilesSpeltWith(form: string, lexicon: QueryLexicon): RecordRef[] {
  const byStem = profilesByStem.get(lexicon.names) ?? spelt(lexicon);
  profilesByStem.set(lexicon.names, byStem);
  return [...(byStem.get(form) ?? [])];
}

const none: Distinctions = { whole: new Set(), ambiguous: new Set() };

/** Makes a lexicon of rows of names and the words of the corpus. */
export function lexiconOf(
  rows: readonly NumberedRow[],
  entries: readonly Entry[],
  { whole, ambiguous }: Distinctions = none,
  absent: ReadonlySet<string> = new Set(),
): QueryLexicon {
  const analyser = analyserOf({ ...evidenceOf(entries), phrases: phrasesOf(rows), whole, ambiguous });
  const once = <T>(make: () => T): (() => T) => {
    let made: { value: T } | undefined;
    return () => (made ??= { value: make() }).value;
  };
  // Not made before they are asked for: a box that offers names needs none of them.
  const stems = once(() => printedByStem(entries, analyser.stem));
  const told = once(
    () => new Set(entries.flatMap(({ shown, core }) => alefsOf(shown, core, analyser.stem(core)) ?? [])),
  );
  return {
    ...analyser,
    entries,
    get stems() {
      return stems();
    },
    get told() {
      return told();
    },
    names: new Map(rows.map(([number, [ref, en, ar]]) => [keyToken(number), { ref, name: { en, ar } }])),
    absent,
    isCommon: () => false,
  };
}

/** The same lexicon, which knows besides what an everyday word is. */
export const withCommonWords = (lexicon: QueryLexicon, isCommon: QueryLexicon['isCommon']): QueryLexicon =>
  // Made upon it and not copied from it: a copy would make what is made when it is asked for.
  Object.assign(Object.create(lexicon) as QueryLexicon, { isCommon });
