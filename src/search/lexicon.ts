import { phraseKey, wordsIn, type Lexicon } from '#domain/analyse.ts';
import type { Corpus } from '#domain/corpus.ts';
import { allLocales, locales, type Locale } from '#domain/locales.ts';

/** The lexicon as a file: the words of the corpus, and every phrase (as stems) with the numbers of what it names. */
export interface LexiconFile {
  words: string;
  /** What can be named: `actor/irgc`, `term/convoy`, `month/11`. A key of the lexicon is an index into this list. */
  names: string[];
  phrases: [key: string, ...names: number[]][];
}

/** The token under which everything so named is indexed: letters only, since the engine splits words at digits. */
export function keyToken(name: number): string {
  return `zz${name.toString(26).replace(/[0-9a-p]/g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)))}z`;
}

/**
 * Months in the names of both calendars, alone and with the years of the corpus: «تشرين الثاني», «نوفمبر 2020», “November
 * 2020”. The English “May” only with a year: alone it is a verb.
 */
function monthNames(years: readonly string[]): [name: string, texts: string[]][] {
  const tags = allLocales.flatMap((locale) => [locales[locale].intl, locales[locale].otherMonths ?? []].flat());
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
    const names = tags.map((tag) =>
      new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, month)),
    );
    return [
      [`month/${month + 1}`, names.filter((name) => name !== 'May')] as [string, string[]],
      ...years.map((year): [string, string[]] => [
        `month/${year}-${month + 1}`,
        names.map((name) => `${name} ${year}`),
      ]),
    ];
  });
}

interface Named {
  id: string;
  name: Record<Locale, string>;
  aliases?: Record<Locale, string[]>;
  forms?: Record<Locale, string[]>;
}

/** Every name with every spelling of it: entries of the registries, ideas of the term base, months. */
function namesOf(corpus: Corpus, years: readonly string[]): [name: string, texts: string[]][] {
  const texts = ({ name, aliases, forms }: Named) =>
    allLocales.flatMap((locale) => [name[locale], ...(aliases?.[locale] ?? []), ...(forms?.[locale] ?? [])]);
  const all = (kind: string, entries: Named[]) =>
    entries.map((entry): [string, string[]] => [`${kind}/${entry.id}`, texts(entry)]);
  return [
    ...all('actor', corpus.actors),
    ...all('place', corpus.places),
    ...all('outlet', corpus.outlets),
    ...all('event', corpus.events),
    ...all(
      'term',
      corpus.terms.filter(({ kind }) => kind === 'concept' || kind === 'matter'),
    ),
    ...monthNames(years),
  ];
}

/** Makes the lexicon of a corpus. @param texts every text that is indexed */
export function lexiconFile(corpus: Corpus, texts: Iterable<string>): LexiconFile {
  const words = new Set<string>();
  for (const text of texts) for (const word of wordsIn(text)) words.add(word);
  const years = [...words].filter((word) => /^(?:19|20)\d\d$/.test(word)).sort();
  const named = namesOf(corpus, years);
  const phrases = new Map<string, Set<number>>();
  named.forEach(([, spellings], name) => {
    for (const spelling of spellings) {
      const key = phraseKey(spelling, (word) => words.has(word));
      // A lone letter or digit names nothing.
      if (key.length > 1) phrases.set(key, (phrases.get(key) ?? new Set()).add(name));
    }
  });
  return {
    words: [...words].sort().join(' '),
    names: named.map(([name]) => name),
    phrases: [...phrases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, names]) => [key, ...names]),
  };
}

/** The lexicon of a file, ready for the analyser; keys are the tokens of `keyToken`. */
export function lexiconOf({ words, phrases }: LexiconFile): Lexicon & { words: ReadonlySet<string> } {
  const known = new Set(words.split(' '));
  return {
    words: known,
    occurs: (word) => known.has(word),
    phrases: new Map(phrases.map(([key, ...names]) => [key, names.map(keyToken)])),
  };
}
