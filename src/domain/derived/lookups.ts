import type { Bilingual } from '#domain/model/bilingual.ts';
import type { Term } from '#domain/model/corpus.ts';
import type { NameOf } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { Relation, Statement } from '#domain/model/statement.ts';
import type { Independence } from './independence.ts';
import type { Report } from './reports.ts';
import type { End, RelationPiece } from './relation-words.ts';
import type { Grade } from '#domain/model/vocabulary.ts';

/** What a component asks of the registries to put a statement into words. */
export interface Lookups {
  nameOf: NameOf;
  /** A word of the term base in both languages: roles, modes and matters are shown by it alone. */
  word: (id: string) => Bilingual;
  term: (id: string) => Term;
  /** A relation as a sentence in pieces, told of either end. */
  told: (relation: Relation, locale: Locale, end?: End) => RelationPiece[];
  gradeOf: (statement: Statement) => Grade;
  /** How many articles, and independent ones, some reports are from. */
  independenceOf: (reports: readonly Report[]) => Independence;
}
