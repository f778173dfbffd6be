import type { Analyser } from '#domain/text/analyse.ts';
import type { Bilingual } from '#domain/model/bilingual.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { dateWords, type DatedFacts } from '#domain/model/dates.ts';
import { allLocales, locales, type Locale } from '#domain/model/locales.ts';
import { shownParagraphs, shownTranslation } from '#domain/derived/rights.ts';
import { edtfForms } from '#search/query/reading/date-forms.ts';
import { facetValues } from './facet-values.ts';
import {
  formEnd,
  refOf,
  textsFile,
  type FacetValues,
  type RecordKind,
  type RecordRef,
  type RecordTexts,
  type Section,
} from '#search/query/record.ts';

/** One page with its twin, as the search knows it. */
export interface SearchRecord extends RecordTexts {
  ref: RecordRef;
  facets: FacetValues;
}

const both = (text: Bilingual, more: Partial<Section> = {}, when?: DatedFacts): Section[] =>
  allLocales.map((locale) => ({ text: text[locale], locale, ...more, ...dated(when)[locale] }));

/** How much a word of a name, of another spelling of it and of a date counts beside a word of a text. */
const weights = { name: 7, spelling: 3, date: 4 };

/** When something happened or was published, in both languages. */
const dated = (when: DatedFacts | undefined): Partial<Record<Locale, Pick<Section, 'date' | 'edtf'>>> =>
  when
    ? Object.fromEntries(
        allLocales.map((locale) => [
          locale,
          // Of a plain date the words say all that it means, and it is sure.
          { date: dateWords(when.edtf, locale), ...(/[/[~?]/.test(when.edtf) && { edtf: when.edtf }) },
        ]),
      )
    : {};

const spellings = (texts: Record<Locale, string[]>): Section[] =>
  allLocales
    .filter((locale) => texts[locale].length > 0)
    .map((locale) => ({ text: texts[locale].join(locales[locale].comma), locale, isSpellings: true }));

type Registered = Corpus['actors'][number] | Corpus['places'][number] | Corpus['outlets'][number];

/** One record for every page that has content of its own, sorted by reference. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const values = facetValues(corpus);
  const record = (
    kind: RecordKind,
    id: string,
    name: Record<Locale, string>,
    sections: Section[],
    published?: RecordTexts['published'],
  ): SearchRecord => ({
    ref: refOf(kind, id),
    name,
    ...(published && { published }),
    sections,
    facets: values(kind, id),
  });
  const outlets = new Map(corpus.outlets.map(({ id, name }) => [id, name]));
  const profiles = (kind: RecordKind, entries: Registered[]): SearchRecord[] =>
    entries.map(({ id, name, aliases, description, 'search-only': searchOnly }) =>
      record(kind, id, name, [...both(description), ...spellings(aliases), ...spellings(searchOnly)]),
    );
  return [
    ...corpus.articles.map((article) =>
      record(
        'article',
        article.slug,
        article.title,
        [
          ...shownParagraphs(article).map(({ n, text }): Section => ({ text, locale: 'ar', anchor: `p${n}` })),
          ...[...shownTranslation(article)].map(([n, text]): Section => ({ text, locale: 'en', anchor: `p${n}` })),
          ...article.statements.flatMap(({ id, text, when }) => both(text, { anchor: id }, when)),
          ...allLocales.flatMap((locale) =>
            article.summary[locale].map(({ text }, index): Section => ({
              text,
              locale,
              anchor: 'summary',
              ...(index === 0 && dated(article.published)[locale]),
            })),
          ),
        ],
        {
          outlet: outlets.get(article.outlet) ?? { en: article.outlet, ar: article.outlet },
          date: { en: dateWords(article.published.edtf, 'en'), ar: dateWords(article.published.edtf, 'ar') },
        },
      ),
    ),
    ...profiles('actor', corpus.actors),
    ...profiles('place', corpus.places),
    ...profiles('outlet', corpus.outlets),
    ...corpus.events.map(({ id, name, when, differences, notes }) =>
      record('event', id, name, [
        ...both(name, {}, when),
        ...[...differences, ...notes].flatMap(({ text }) => both(text)),
      ]),
    ),
    ...corpus.terms
      .filter(({ kind }) => kind === 'concept')
      .map(({ id, name, forms, definition }) =>
        record('term', id, name, [...(definition ? both(definition) : []), ...spellings(forms)]),
      ),
  ].sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** Every text of the records: what the lexicon is made from. */
export function textsOf(records: readonly SearchRecord[]): string[] {
  return records.flatMap(({ name, sections }) => [
    ...allLocales.map((locale) => name[locale]),
    ...sections.flatMap(({ text, date }) => (date ? [text, date] : [text])),
  ]);
}

/** The files in which the texts of a record lie: one for each language, or one for both of a short record. */
export function textFiles({ ref, name, published, sections }: SearchRecord): Map<string, RecordTexts> {
  const files = new Map<string, RecordTexts>();
  for (const locale of allLocales) {
    const file = textsFile(ref, locale);
    const before = files.get(file)?.sections ?? [];
    files.set(file, {
      name,
      ...(published && { published }),
      sections: [...before, ...sections.filter((section) => section.locale === locale)],
    });
  }
  return files;
}

const endedForms = new Map<string, string>();

/** A form with its end: one string for all records that have it, of which a large corpus has millions. */
function ended(form: string): string {
  let found = endedForms.get(form);
  if (found === undefined) endedForms.set(form, (found = form + formEnd));
  return found;
}

/**
 * Texts as the index holds them: each form (a stem, or the key of a name or an idea) with its end, as often as the
 * logarithm of how often it occurs. The engine's ranking flattens high counts anyway (BM25), places are not asked of it,
 * and the index is a third smaller.
 */
export function indexed(texts: readonly string[], { analyse }: Pick<Analyser, 'analyse'>): string[] {
  const counts = new Map<string, number>();
  const count = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const text of texts) {
    const built = new Set<string>();
    for (const { stem, told, keys } of analyse(text, { nested: true })) {
      for (const form of [stem, ...(told === undefined ? [] : [told])]) count(form);
      for (const key of keys)
        if (key.startsWith('yy')) built.add(key);
        else count(key);
    }
    // A date of three words is said once.
    for (const form of built) count(form);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([form, count]) => Array<string>(Math.ceil(Math.log2(1 + count))).fill(ended(form)));
}

/** The forms of a record by their weight, as the engine is given them. */
export type WeightedForms = readonly { weight: number; forms: readonly string[] }[];

/** The forms of every record: reckoned once in a build, since they are asked for by everything that it writes. */
export type RecordForms = ReadonlyMap<RecordRef, WeightedForms>;

/** Reckons the forms of records. */
export function formsOfRecords(records: readonly SearchRecord[], analyser: Pick<Analyser, 'analyse'>): RecordForms {
  return new Map(records.map((record) => [record.ref, formsOf(record, analyser)]));
}

function formsOf({ name, sections }: SearchRecord, analyser: Pick<Analyser, 'analyse'>): WeightedForms {
  const isSpellings = (section: Section) => section.isSpellings === true;
  const texts: [weight: number, texts: string[]][] = [
    [weights.name, allLocales.map((locale) => name[locale])],
    [weights.spelling, sections.filter(isSpellings).map(({ text }) => text)],
    [weights.date, sections.flatMap(({ date, edtf }) => (date !== undefined && edtf === undefined ? [date] : []))],
    [
      1,
      sections
        .filter((section) => !isSpellings(section))
        // A date that means more than one day says less of each.
        .flatMap(({ text, date, edtf }) => (date !== undefined && edtf !== undefined ? [text, date] : [text])),
    ],
  ];
  const forms = texts.map(([weight, each]) => ({ weight, forms: indexed(each, analyser) }));
  const meant = new Set(sections.flatMap(({ edtf }) => (edtf === undefined ? [] : edtfForms(edtf))));
  return [...forms, { weight: 1, forms: [...meant].sort().map(ended) }].filter((each) => each.forms.length > 0);
}

/**
 * The HTML that the engine is given for a record: no word as printed, only its forms; the title is a bare dot, since the
 * engine would search it as it stands.
 */
export function recordHtml(weighted: WeightedForms): string {
  const paragraphs = weighted.map(
    ({ weight, forms }) => `<p${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}>${forms.join(' ')}</p>`,
  );
  return [
    '<!doctype html><html lang="ar"><body data-pagefind-body><span data-pagefind-meta="title:·"></span>',
    ...paragraphs,
    '</body></html>',
  ].join('');
}
