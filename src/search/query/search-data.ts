import { nameCover, profilesNamedWith } from './evidence.ts';
import {
  lexiconOfFiles,
  likelyOf,
  refOfNumber,
  unresolved,
  type LexiconFile,
  type LexiconPart,
  type NamesFile,
} from './lexicon/lexicon-files.ts';
import type { QueryLexicon } from './lexicon/lexicon.ts';
import type { Unit } from './query-plan.ts';
import { isLong, refOf, type RecordRef } from './record.ts';

/** All that a question needs but the engine itself: it tells what to fetch for the question, while the engine is coming. */
export interface SearchData {
  lexicon: QueryLexicon;
  /** How many records there are. */
  total: number;
  /** The record behind a number; undefined for one that it has no record of. */
  recordOf: (number: string) => RecordRef | undefined;
  /** The position of a record in the order in which records are listed when nothing ranks them. */
  order: (ref: RecordRef) => number;
  /** The top records of a name, in which most is said of it, by its key. */
  topRecords: (key: string) => readonly RecordRef[];
  /** How much of a record's name some forms cover. */
  nameCover: ReturnType<typeof nameCover>;
  /** The profiles in whose names a stem is a word. */
  namedWith: ReturnType<typeof profilesNamedWith>;
  /** Where each piece of the index begins. */
  pieces: readonly string[];
  /** Whether there is a page for what is named: some ideas of the term base are words of the search alone. */
  hasPage: (ref: RecordRef) => boolean;
}

/** The files of the search, read. */
export function searchDataOf(names: NamesFile, file: LexiconFile, parts: readonly LexiconPart[]): SearchData {
  const lexicon = lexiconOfFiles(names, file, parts);
  const refAt = (number: number): RecordRef => refOfNumber(names, file, number);
  const numbers = new Map<RecordRef, number>();
  for (let number = 0; number < file.articles.length; number++) numbers.set(refAt(number), number);
  for (let name = 0; name < names.names.length + file.names.length; name++)
    numbers.set(refAt(file.articleCount + name), file.articleCount + name);
  const likely = likelyOf(file, parts);
  const labels = new Set(file.labels.split(' ').map((id) => refOf('term', id)));
  return {
    lexicon,
    total: file.total,
    recordOf: (number) => (/^\d+$/.test(number) ? refAt(Number(number)) : undefined),
    order: (ref) => numbers.get(ref) ?? unresolved(ref) ?? Infinity,
    topRecords: (key) => likely(key).map(refAt),
    nameCover: nameCover(lexicon),
    namedWith: profilesNamedWith(lexicon),
    pieces: file.pieces.split(' '),
    hasPage: (ref) => !labels.has(ref),
  };
}

/** The name of a piece of the index. */
export const pieceName = (edition: string, piece: number): string => `${edition}_${piece}`;

/** The pieces of the index that may hold some forms, by their numbers. @param forms as indexed, ends included */
export const piecesFor = (forms: readonly string[], pieces: readonly string[]): number[] => [
  ...new Set(forms.map((form) => pieces.findLastIndex((first) => first <= form)).filter((piece) => piece >= 0)),
];

/** How many texts of articles, and of other records, are fetched for an answer before it is known. */
const mostExpected = { articles: 3, others: 5 };

/**
 * The records that will most likely be shown: what is named, and the top records of the names and ideas of a question, of
 * several at once where it has several. A question of other words allows no guess.
 */
export function expectedRecords({ topRecords, lexicon, hasPage }: SearchData, units: readonly Unit[]): RecordRef[] {
  const counts = new Map<RecordRef, number>();
  const count = (refs: readonly RecordRef[], by: number) => {
    for (const ref of new Set(refs))
      if (unresolved(ref) === undefined && hasPage(ref)) counts.set(ref, (counts.get(ref) ?? 0) + by);
  };
  for (const { forms } of units) {
    count(
      forms.flatMap((form) => lexicon.names.get(form)?.ref ?? []),
      units.length,
    );
    count(forms.flatMap(topRecords), 1);
  }
  const refs = [...counts].sort(([, a], [, b]) => b - a);
  const several = Math.min(2, units.length);
  return [
    ...refs.filter(([ref]) => isLong(ref)).slice(0, mostExpected.articles),
    ...refs.filter(([ref, times]) => !isLong(ref) && times >= several).slice(0, mostExpected.others),
  ].map(([ref]) => ref);
}
