import { twinOf, type Locale } from '#domain/model/locales.ts';
import { languageOf } from '#domain/text/script.ts';
import { bestPassage, holdsPhrase, type Passage } from '#search/query/excerpt.ts';
import type { QueryLexicon } from '#search/query/lexicon.ts';
import type { Plan, Unit } from '#search/query/query-plan.ts';
import { textsFile, textsIn, type RecordRef, type RecordTexts, type Section } from '#search/query/record.ts';
import { loadJson } from './files.ts';

/** What is shown of a record. */
export interface Shown {
  name: Record<Locale, string>;
  /** The best passage, in the spelling in which it was printed. */
  passage: Passage | undefined;
  /** What is shown where nothing of the text is hit: its first words. */
  opening: Section | undefined;
}

/** The texts of a record in a language. */
export const textsOf = async (ref: RecordRef, locale: Locale): Promise<RecordTexts> =>
  textsIn(await loadJson<RecordTexts>(textsFile(ref, locale)), locale);

/** A record with the passage to show: in the language of the question, or in the other where that one has no hit. */
export async function shownOf(
  ref: RecordRef,
  units: readonly Unit[],
  lexicon: QueryLexicon,
  locale: Locale,
): Promise<Shown> {
  const own = await textsOf(ref, locale);
  const passage = bestPassage(own, units, lexicon);
  const shown = { name: own.name, passage, opening: own.sections[0] };
  if (passage ?? units.length === 0) return shown;
  return { ...shown, passage: bestPassage(await textsOf(ref, twinOf(locale)), units, lexicon) };
}

/** Whether every quoted phrase stands word for word in some text of a record. */
export async function holdsPhrases(ref: RecordRef, { phrases }: Plan, lexicon: QueryLexicon): Promise<boolean> {
  const holds = await Promise.all(
    phrases.map(async (phrase) => holdsPhrase(await textsOf(ref, languageOf(phrase)), phrase, lexicon)),
  );
  return holds.every(Boolean);
}
