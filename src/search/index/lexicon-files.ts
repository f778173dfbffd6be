import { analyserOf, wordsIn } from '#domain/text/analyse.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { allLocales, locales, type Locale } from '#domain/model/locales.ts';
import { articlesNewestFirst, indexOf } from '#domain/derived/reports.ts';
import { packWords, type LexiconFile, type NameRow, type NamesFile } from '#search/query/lexicon.ts';
import { formEnd, kindOf, refOf, type NamedRef } from '#search/query/record.ts';
import type { RecordForms } from './records.ts';

/** Something that has a name, with every spelling of it. */
interface Named {
  ref: NamedRef;
  name: Record<Locale, string>;
  spellings: string[];
}

interface Entry {
  id: string;
  name: Record<Locale, string>;
  aliases?: Record<Locale, string[]>;
  'search-only'?: Record<Locale, string[]>;
  forms?: Record<Locale, string[]>;
}

function named(
  kind: Parameters<typeof refOf>[0],
  { id, name, aliases, forms, 'search-only': searchOnly }: Entry,
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

/**
 * Months in the names of both calendars, alone and with the years of the corpus: «تشرين الثاني», «نوفمبر 2020», “November
 * 2020”. The English “May” only with a year: alone it is a verb.
 */
function months(years: readonly string[]): Named[] {
  const tags = allLocales.flatMap((locale) => [locales[locale].intl, locales[locale].otherMonths ?? []].flat());
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
    const names = tags.map((tag) =>
      new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, month)),
    );
    const spelt = (id: string, spellings: string[]): Named => ({
      ref: refOf('month', id),
      name: { en: '', ar: '' },
      spellings,
    });
    return [
      spelt(
        String(month + 1),
        names.filter((name) => name !== 'May'),
      ),
      ...years.map((year) =>
        spelt(
          `${year}-${month + 1}`,
          names.map((name) => `${name} ${year}`),
        ),
      ),
    ];
  });
}

/** Makes the two files of a corpus, but for what only the engine knows. */
export function lexiconFiles(
  corpus: Corpus,
  /** Every text that is indexed. */
  texts: Iterable<string>,
  /** Whether so many rows are not too many for the small file. */
  fits: (names: NamesFile) => boolean,
): { names: NamesFile; lexicon: Omit<LexiconFile, 'likely' | 'ids' | 'pieces' | 'filters'> } {
  const words = new Set<string>();
  for (const text of texts) for (const word of wordsIn(text)) words.add(word);
  const { phraseKey } = analyserOf({ occurs: (word) => words.has(word), phrases: new Map() });
  const row = ({ ref, name, spellings }: Named): NameRow => {
    // A lone letter or digit names nothing.
    const keys = spellings.map(phraseKey).filter((key) => key.length > 1);
    return [ref, name.en, name.ar, [...new Set(keys)].sort().join('|')];
  };
  const years = [...words].filter((word) => /^(?:19|20)\d\d$/.test(word)).sort();
  const entries = entriesByReports(corpus).map(row);
  const rest = [
    // Roles and relations are labels; what is a word of the texts too stands among the concepts.
    ...corpus.terms.filter(({ kind }) => kind !== 'role' && kind !== 'relation').map((term) => named('term', term)),
    ...months(years),
  ].map(row);
  const most = howMany(entries.length, (count) => fits({ names: entries.slice(0, count) }));
  return {
    names: { names: entries.slice(0, most) },
    lexicon: {
      names: [...entries.slice(most), ...rest],
      words: packWords([...words].filter((word) => !/\d/.test(word)).sort()),
      numbers: [...words]
        .filter((word) => /\d/.test(word))
        .sort()
        .join(' '),
      articles: [...corpus.articles].sort(articlesNewestFirst).map(({ slug }) => slug),
    },
  };
}

/** How many articles, terms and other pages are the top records of a name. */
const mostTop = { article: 3, term: 1, other: 10 };

/**
 * The top records of each name, in which most is said of it, in the form of the file.
 * @param keys the key of each name, in the order of the file @param refs as `refsOf` has them: some are no records
 * @see LexiconFile.likely
 */
export function topRecords(keys: readonly string[], refs: readonly NamedRef[], formsOf: RecordForms): string {
  const said = new Map<string, { position: number; count: number; sort: keyof typeof mostTop }[]>(
    keys.map((key) => [key, []]),
  );
  refs.forEach((ref, position) => {
    const counts = new Map<string, number>();
    for (const { weight, forms } of formsOf.get(ref) ?? [])
      for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + weight);
    const kind = kindOf(ref);
    const sort = kind === 'article' || kind === 'term' ? kind : 'other';
    for (const [form, count] of counts) said.get(form.slice(0, -formEnd.length))?.push({ position, count, sort });
  });
  return keys
    .map((key) => {
      const all = (said.get(key) ?? []).sort((a, b) => b.count - a.count || a.position - b.position);
      const best = Object.entries(mostTop).flatMap(([sort, most]) =>
        all.filter((each) => each.sort === sort).slice(0, most),
      );
      return best.map(({ position }) => position).join('.');
    })
    .join(' ')
    .trimEnd();
}

/** The greatest count up to `all` that fits, if every smaller one does. */
function howMany(all: number, fits: (count: number) => boolean): number {
  let [least, most] = [0, all];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return least;
}
