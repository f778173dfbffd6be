import { keyToken, lexiconOfFiles, refsOf, type LexiconFile, type NamesFile, type QueryLexicon } from './lexicon.ts';
import { nameCover } from './evidence.ts';
import type { Unit } from './query-plan.ts';
import { isLong, isRecord, type Facet, type RecordRef } from './record.ts';

/** All that a question needs but the engine itself: it tells what to fetch for the question, while the engine is coming. */
export interface SearchData {
  lexicon: QueryLexicon;
  /** How many records there are. */
  total: number;
  /** The record behind a number of the engine; undefined for one that it has no record of. */
  recordOf: (engineId: string) => RecordRef | undefined;
  /** The position of a record in the order in which records are listed when nothing ranks them. */
  order: (ref: RecordRef) => number;
  /** The top records of a name, in which most is said of it, by its key. */
  topRecords: (key: string) => readonly RecordRef[];
  /** How much of a record's name some forms cover. */
  nameCover: ReturnType<typeof nameCover>;
  pieces: LexiconFile['pieces'];
  filters: Record<Facet, string>;
}

/** The two files of the search, read. */
export function searchDataOf(names: NamesFile, file: LexiconFile): SearchData {
  const lexicon = lexiconOfFiles(names, file);
  const records = recordsByEngineId(names, file);
  const positions = new Map([...records.values()].map((ref, index) => [ref, index]));
  return {
    lexicon,
    total: records.size,
    // In its results the engine says its language before the number.
    recordOf: (engineId) => records.get(engineId.replace(/^unknown_/, '')),
    order: (ref) => positions.get(ref) ?? 0,
    topRecords: topRecordsOf(names, file),
    nameCover: nameCover(lexicon),
    pieces: file.pieces,
    filters: file.filters,
  };
}

/** The record behind each number of the engine, in the order of `refsOf`. */
export function recordsByEngineId(
  names: NamesFile,
  file: Pick<LexiconFile, 'names' | 'articles' | 'ids'>,
): Map<string, RecordRef> {
  const refs = refsOf(names, file);
  return new Map(file.ids.split(' ').flatMap((id, index) => (id ? [[id, refs[index] ?? '']] : [])));
}

/** Tells the top records of a name by its key. @see LexiconFile.likely */
export function topRecordsOf(
  names: NamesFile,
  file: Pick<LexiconFile, 'names' | 'articles' | 'likely'>,
): SearchData['topRecords'] {
  const refs = refsOf(names, file);
  const positions = new Map(file.likely.split(' ').map((each, name) => [keyToken(name), each]));
  return (key) =>
    (positions.get(key) ?? '').split('.').flatMap((position) => (position ? (refs[Number(position)] ?? []) : []));
}

/** The pieces of the index that may hold some forms. @param forms as indexed, ends included */
export function piecesFor(forms: readonly string[], pieces: LexiconFile['pieces']): string[] {
  const holding = pieces.filter(([first, last]) => forms.some((form) => first <= form && form <= last));
  return holding.map(([, , name]) => name);
}

/** How many texts of articles, and of other records, are fetched for an answer before it is known. */
const mostExpected = { articles: 3, others: 5 };

/**
 * The records that will most likely be shown: what is named, and the top records of the names and ideas of a question, of
 * several at once where it has several. A question of other words allows no guess.
 */
export function expectedRecords({ topRecords, lexicon }: SearchData, units: readonly Unit[]): RecordRef[] {
  const counts = new Map<RecordRef, number>();
  const count = (refs: readonly RecordRef[], by: number) => {
    for (const ref of new Set(refs)) counts.set(ref, (counts.get(ref) ?? 0) + by);
  };
  for (const { forms } of units) {
    count(forms.flatMap((form) => lexicon.names.get(form)?.ref ?? []).filter(isRecord), units.length);
    count(forms.flatMap(topRecords), 1);
  }
  const refs = [...counts].sort(([, a], [, b]) => b - a);
  const several = Math.min(2, units.length);
  return [
    ...refs.filter(([ref]) => isLong(ref)).slice(0, mostExpected.articles),
    ...refs.filter(([ref, times]) => !isLong(ref) && times >= several).slice(0, mostExpected.others),
  ].map(([ref]) => ref);
}
