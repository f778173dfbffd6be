import { analyse, type Lexicon } from '#domain/analyse.ts';
import type { Corpus } from '#domain/corpus.ts';
import { dateWords } from '#domain/dates.ts';
import type { IndexedPage, PageRef } from '#domain/links.ts';
import type { Bilingual } from '#domain/bilingual.ts';
import { allLocales, locales, type Locale } from '#domain/locales.ts';
import { shownParagraphs } from '#domain/rights.ts';

/** The kinds of result that a search gives. */
export type RecordKind = Exclude<IndexedPage, 'tie'> | 'term';

/** A text of a page, as it is shown, with the anchor at which it stands on the page. */
export interface Section {
  text: string;
  locale: Locale;
  anchor?: string;
  /** How much a word counts here; 1 where absent. */
  weight?: number;
}

/** One page with its twin, as the search knows it. */
export interface SearchRecord {
  kind: RecordKind;
  id: string;
  name: Record<Locale, string>;
  sections: Section[];
}

/** The address of a record in the index, the same for both languages. @example recordUrl({ kind: 'actor', id: 'irgc' }) // => '/actor/irgc/' */
export function recordUrl({ kind, id }: Pick<SearchRecord, 'kind' | 'id'>): string {
  return `/${kind}/${id}/`;
}

/** The kind and id that a record's address names. @throws Error for an address that no record has */
export function recordOf(url: string): { kind: RecordKind; id: string } {
  const match = /\/(article|actor|place|event|outlet|term)\/([a-z0-9-]+)\/?$/.exec(url);
  if (!match?.[2]) throw new Error(`not the address of a search record: ${url}`);
  return { kind: match[1] as RecordKind, id: match[2] };
}

/** The page, and the anchor on it, to which a result leads: a term is a part of the glossary. */
export function pageOf(
  { kind, id }: Pick<SearchRecord, 'kind' | 'id'>,
  anchor?: string,
): { ref: PageRef; fragment: string | undefined } {
  return kind === 'term' ? { ref: { page: 'glossary' }, fragment: id } : { ref: { page: kind, id }, fragment: anchor };
}

const both = (text: Bilingual, more: Partial<Section> = {}): Section[] =>
  allLocales.map((locale) => ({ text: text[locale], locale, ...more }));

type Registered = Corpus['actors'][number] | Corpus['places'][number] | Corpus['outlets'][number];

const lists = (texts: Record<Locale, string[]>, weight: number): Section[] =>
  allLocales
    .filter((locale) => texts[locale].length > 0)
    .map((locale) => ({ text: texts[locale].join(locales[locale].comma), locale, weight }));

/** One record for every page that has content of its own, sorted by address. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const profiles = (kind: RecordKind, entries: Registered[]): SearchRecord[] =>
    entries.map(({ id, name, aliases, description }) => ({
      kind,
      id,
      name,
      sections: [...both(description), ...lists(aliases, 3)],
    }));
  return [
    ...corpus.articles.map((article): SearchRecord => ({
      kind: 'article',
      id: article.slug,
      name: article.title,
      sections: [
        ...shownParagraphs(article).map(({ n, text }): Section => ({ text, locale: 'ar', anchor: `p${n}` })),
        ...article.statements.flatMap(({ id, text }) => both(text, { anchor: id })),
        ...allLocales.flatMap((locale) =>
          article.summary[locale].map(({ text }) => ({ text, locale, anchor: 'summary' })),
        ),
      ],
    })),
    ...profiles('actor', corpus.actors),
    ...profiles('place', corpus.places),
    ...profiles('outlet', corpus.outlets),
    ...corpus.events.map(({ id, name, when, differences, notes }): SearchRecord => ({
      kind: 'event',
      id,
      name,
      sections: [
        ...(when ? allLocales.map((locale) => ({ text: dateWords(when.edtf, locale), locale })) : []),
        ...[...differences, ...notes].flatMap(({ text }) => both(text)),
      ],
    })),
    ...corpus.terms
      .filter(({ kind }) => kind === 'concept')
      .map(({ id, name, forms, definition }): SearchRecord => ({
        kind: 'term',
        id,
        name,
        sections: [...(definition ? both(definition) : []), ...lists(forms, 3)],
      })),
  ].sort((a, b) => (recordUrl(a) < recordUrl(b) ? -1 : 1));
}

/** Every text of the records: what the lexicon is made from. */
export function textsOf(records: readonly SearchRecord[]): string[] {
  return records.flatMap(({ name, sections }) => [
    ...allLocales.map((locale) => name[locale]),
    ...sections.map(({ text }) => text),
  ]);
}

/**
 * Ends every form in the index. It is a letter for the engine, so a query for «is» cannot begin to match «isis», nor a
 * word that is not there fall back to the beginning of one that is.
 */
export const formEnd = 'ʼ';

/** A text as the index holds it: for each word its stem and the keys of what it names, as one hyphenated word. */
export function indexed(text: string, lexicon: Lexicon): string {
  return analyse(text, lexicon, { nested: true })
    .map(({ stem, keys }) => [stem, ...keys].map((form) => form + formEnd).join('-'))
    .join(' ');
}

/** The HTML that the engine is given for a record: no word as printed, only its forms. */
export function recordHtml({ name, sections }: SearchRecord, lexicon: Lexicon): string {
  const title = allLocales.map((locale) => indexed(name[locale], lexicon)).join(' ');
  const paragraphs = sections.map(
    ({ text, weight = 1 }) => `<p data-pagefind-weight="${weight}">${indexed(text, lexicon)}</p>`,
  );
  return `<!doctype html><html lang="ar"><body data-pagefind-body><h1>${title}</h1>${paragraphs.join('')}</body></html>`;
}
