import { keptWhole } from '#content/kept.ts';
import { indexOf } from '#domain/derived/reports.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { wordsIn } from '#domain/text/analyse.ts';
import type { Distinctions } from '#search/query/lexicon/lexicon.ts';
import type { Entry } from '#search/query/lexicon/vocabulary.ts';
import { kindOf, refOf, type RecordRef } from '#search/query/record.ts';
import { arabicWords } from './common-word-files.ts';
import { textsOf, type SearchRecord } from './records.ts';
import { distinctionsOf, vocabularyOf } from './vocabulary-of.ts';

/** Something that has a name, with every spelling of it. */
export interface Named {
  ref: RecordRef;
  name: Record<Locale, string>;
  spellings: string[];
}

interface Nameable {
  id: string;
  name: Record<Locale, string>;
  aliases?: Record<Locale, string[]>;
  'search-only'?: Record<Locale, string[]>;
  forms?: Record<Locale, string[]>;
}

function named(
  kind: Parameters<typeof refOf>[0],
  { id, name, aliases, forms, 'search-only': searchOnly }: Nameable,
): Named {
  const spellings = allLocales.flatMap((locale) => [
    name[locale],
    ...(aliases?.[locale] ?? []),
    ...(searchOnly?.[locale] ?? []),
    ...(forms?.[locale] ?? []),
  ]);
  return { ref: refOf(kind, id), name, spellings };
}

/** The entries of the registries, those with most statements first: the order in which names are offered. */
function entriesByReports(corpus: Corpus): Named[] {
  const { reports } = indexOf(corpus);
  return (['actor', 'place', 'event', 'outlet'] as const)
    .flatMap((kind) =>
      corpus[`${kind}s`].map((entry) => ({
        count: reports[`${kind}s`].get(entry.id)?.length ?? 0,
        entry: named(kind, entry),
      })),
    )
    .sort((a, b) => b.count - a.count || (a.entry.ref < b.entry.ref ? -1 : 1))
    .map(({ entry }) => entry);
}

/** The ideas of the term base. Roles and relations are labels; what is a word of the texts too stands among the concepts. */
const ideasOf = (corpus: Corpus): Named[] =>
  corpus.terms.filter(({ kind }) => kind !== 'role' && kind !== 'relation').map((term) => named('term', term));

/** What has a name, and what the texts and names of a corpus tell of their words. */
export interface Reading {
  registered: Named[];
  ideas: Named[];
  entries: Entry[];
  distinctions: Distinctions;
}

function readAnew(corpus: Corpus, records: readonly SearchRecord[]): Reading {
  const [registered, ideas] = [entriesByReports(corpus), ideasOf(corpus)];
  const all = [...registered, ...ideas];
  const texts = [...textsOf(records), ...all.flatMap(({ spellings }) => spellings)];
  const names = new Set(all.flatMap(({ spellings }) => spellings.flatMap(wordsIn)));
  const entries = vocabularyOf(texts, arabicWords(), names);
  const lexemes = all.map(({ spellings }) =>
    spellings.map(wordsIn).flatMap((words) => (words.length === 1 ? words : [])),
  );
  const proper = registered.filter(({ ref }) => kindOf(ref) !== 'event').flatMap(({ name }) => wordsIn(name.ar));
  return { registered, ideas, entries, distinctions: distinctionsOf(entries, lexemes, proper, texts) };
}

/** While the site is being written, one text of thousands changes at a time, and hardly what all tell of their words. */
const isBeingWritten = (import.meta.env as ImportMetaEnv | undefined)?.MODE === 'development';

/** What a reading is of, so that it is made again when that is another. */
const partsOf = (corpus: Corpus): unknown[] => {
  const { actors, places, events, outlets, terms } = corpus;
  return isBeingWritten ? [actors, places, events, outlets, terms].flat() : [corpus];
};

/**
 * What has a name, and what the texts and names tell: for the links of names in the pages, and for the search, which is
 * made in a process of its own. Each reads it once; while the site is being written it is read when a name has changed.
 * This imports nothing that reads the content, since Vite would run it anew after every change to a text.
 */
export const lexiconReading = (corpus: Corpus, records: () => readonly SearchRecord[]): Reading =>
  keptWhole({ name: 'lexicon', code: readAnew }, '.', partsOf(corpus), () => readAnew(corpus, records()));
