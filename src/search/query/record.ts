import type { IndexedPage, PageRef } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';

/** The kinds of result that a search gives, in the order in which they are offered. */
export const recordKinds = ['article', 'actor', 'place', 'event', 'outlet', 'term'] as const satisfies readonly (
  IndexedPage | 'term'
)[];
export type RecordKind = (typeof recordKinds)[number];

/** A text of a page, as it is shown, with the anchor at which it stands on the page. */
export interface Section {
  text: string;
  locale: Locale;
  anchor?: string;
  /** When it happened or was published, in words, as it stands beside the text on the page. */
  date?: string;
  /** The same in EDTF, where the words do not name every day, month and year that it means. */
  edtf?: string;
  /** Whether it is a list of other spellings, which is found by more than it is shown. */
  isSpellings?: true;
}

/** The texts of a record, with its name in both languages: what results are shown from. */
export interface RecordTexts {
  name: Record<Locale, string>;
  /** Of an article: who published it, and when. */
  published?: { outlet: Record<Locale, string>; date: Record<Locale, string> };
  sections: Section[];
}

/** The texts of a record in one language alone. */
export const textsIn = (texts: RecordTexts, locale: Locale): RecordTexts => ({
  ...texts,
  sections: texts.sections.filter((section) => section.locale === locale),
});

/** What can be found: `actor/irgc`. */
export type RecordRef = string;

export const refOf = (kind: RecordKind, id: string): RecordRef => `${kind}/${id}`;

/**
 * The kind and id that a reference names. Nothing else looks into one.
 * @example partsOf('actor/irgc') // => { kind: 'actor', id: 'irgc' }
 * @throws Error for anything that nothing is called
 */
export function partsOf(ref: RecordRef): { kind: RecordKind; id: string } {
  const [kind, id = '', ...rest] = ref.split('/');
  const known = recordKinds.find((each) => each === kind);
  if (!known || rest.length > 0 || !/^[a-z0-9-]+$/.test(id)) throw new Error(`not a search record: ${ref}`);
  return { kind: known, id };
}

/** The kind of what a reference names. @example kindOf('actor/irgc') // => 'actor' */
export const kindOf = (ref: RecordRef): RecordKind => partsOf(ref).kind;

/** Whether it is somebody or something with a profile. */
export const isProfile = (ref: RecordRef): boolean => ['actor', 'place', 'outlet'].includes(kindOf(ref));

/** Whether it is named by a proper name: an idea of the term base is not. */
export const hasProperName = (ref: RecordRef): boolean => kindOf(ref) !== 'term';

/** The page, and the anchor on it, to which a result leads: a term is a part of the glossary. */
export function pageOf(ref: RecordRef, anchor?: string): { ref: PageRef; fragment: string | undefined } {
  const { kind, id } = partsOf(ref);
  return kind === 'term' ? { ref: { page: 'glossary' }, fragment: id } : { ref: { page: kind, id }, fragment: anchor };
}

/** Whether the texts of a record are so long that each language has a file of its own. */
export const isLong = (ref: RecordRef): boolean => kindOf(ref) === 'article';

/** Where the texts of a record in a language lie, below the folder of the search. */
export const textsFile = (ref: RecordRef, locale: Locale): string => `${isLong(ref) ? `${locale}/` : ''}${ref}.json`;

/** The least that a result can be narrowed by; each value is an id, a kind or a year. */
export const facets = ['kind', 'outlet', 'year', 'actor', 'place'] as const;
export type Facet = (typeof facets)[number];

/** What the reader chose, or the values that a record has. */
export type Choice = Partial<Record<Facet, string>>;
export type FacetValues = Record<Facet, string[]>;

/**
 * Ends every form in the index. It is a letter for the engine, so a query for «is» cannot begin to match «isis», nor a
 * word that is not there fall back to the beginning of one that is.
 */
export const formEnd = 'ʼ';
