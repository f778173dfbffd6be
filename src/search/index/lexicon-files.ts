import { gzipSync } from 'node:zlib';
import { absentKey, absentSpellings } from '#domain/model/absent.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { articlesNewestFirst } from '#domain/derived/reports.ts';
import {
  kindLetters,
  type LexiconFile,
  type LexiconPart,
  type NamesFile,
} from '#search/query/lexicon/lexicon-files.ts';
import { lexiconOf, type NameRow, type NumberedRow, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import { inOrder, packVocabulary, type Entry } from '#search/query/lexicon/vocabulary.ts';
import { formEnd, kindOf, refOf, type RecordRef } from '#search/query/record.ts';
import { lexiconReading, type Named } from './lexicon-reading.ts';
import type { RecordForms, SearchRecord } from './records.ts';

/** All that the search knows of names and words, before it is put into files. */
export interface WholeLexicon {
  /** Names in the order of their numbers: those of the small file, the ideas, those that are left for the parts. */
  rows: NameRow[];
  counts: { small: number; ideas: number };
  entries: Entry[];
  lexicon: QueryLexicon;
}

/** How large files may be, in bytes, compressed: the small one of names, a part of the lexicon, and one part for all. */
export interface Limits {
  names: number;
  part: number;
  onePart: number;
}

const compressed = (content: unknown): number => gzipSync(JSON.stringify(content)).length;

/** Reads the lexicon of a corpus out of its registries and the texts of its records, which it may not have to ask for. */
export function wholeLexicon(
  corpus: Corpus,
  records: readonly SearchRecord[] | (() => readonly SearchRecord[]),
  limits: Limits,
): WholeLexicon {
  const { registered, ideas, entries, distinctions } = lexiconReading(
    corpus,
    typeof records === 'function' ? records : () => records,
  );
  const { phraseKey } = lexiconOf([], entries, distinctions);
  const row = ({ ref, name, spellings }: Named): NameRow => {
    // A lone letter or digit names nothing.
    const keys = spellings.map(phraseKey).filter((key) => key.length > 1);
    return [ref, name.en, name.ar, [...new Set(keys)].sort().join('|')];
  };
  const rows = registered.map(row);
  const small = howMany(rows.length, (count) => compressed({ names: rows.slice(0, count) }) <= limits.names);
  const ordered = [...rows.slice(0, small), ...ideas.map(row), ...rows.slice(small)];
  const absent = new Set(Object.values(corpus.absent).flatMap(absentSpellings).map(absentKey));
  const numbered = ordered.map((each, number): NumberedRow => [number, each]);
  return {
    rows: ordered,
    counts: { small, ideas: ideas.length },
    entries,
    lexicon: lexiconOf(numbered, entries, distinctions, absent),
  };
}

/** The same, with the forms of dates and numbers in the index, so that a question tells those that nothing has. */
export function withBuiltForms(whole: WholeLexicon, formsOf: RecordForms): WholeLexicon {
  const forms = new Set<string>();
  for (const weighted of formsOf.values())
    for (const each of weighted)
      for (const form of each.forms) if (form.startsWith('yy')) forms.add(form.slice(0, -formEnd.length));
  const built = [...forms].map((form): Entry => ({
    core: form,
    shown: form,
    isBare: true,
    hasArticle: false,
    hasOwnAlef: false,
  }));
  return { ...whole, entries: [...whole.entries, ...built].sort(inOrder) };
}

/** Everything that has a record, by number: articles newest first, then names. */
export const refsOf = ({ articles }: Pick<Corpus, 'articles'>, { rows }: Pick<WholeLexicon, 'rows'>): RecordRef[] => [
  ...[...articles].sort(articlesNewestFirst).map(({ slug }) => refOf('article', slug)),
  ...rows.map(([ref]) => ref),
];

/** How many articles are named in the file that every question fetches. */
const mostSlugs = 500;

/** The files of a lexicon, but for what only the index knows. @param likely the top records of each name, by its number */
export function lexiconFiles(
  corpus: Pick<Corpus, 'articles' | 'terms'>,
  { rows, counts: { small, ideas }, entries, lexicon }: WholeLexicon,
  likely: readonly string[],
  limits: Limits,
): { names: NamesFile; lexicon: Omit<LexiconFile, 'total' | 'pieces'>; parts: LexiconPart[] } {
  const known = small + ideas;
  const rest = rows.slice(known).map((row, index): LexiconPart['names'][number] => {
    const number = known + index;
    return [number, row, likely[number] ?? ''];
  });
  const parts = partsOf(entries, rest, limits);
  const [only, ...more] = parts;
  const slugs = [...corpus.articles].sort(articlesNewestFirst).map(({ slug }) => slug);
  const letterOf = new Map(Object.entries(kindLetters).map(([letter, kind]) => [kind, letter]));
  const listed = (words: Iterable<string> = []) => [...words].sort().join('|');
  return {
    names: { names: rows.slice(0, small) },
    lexicon: {
      names: rows.slice(small, known),
      absent: listed(lexicon.absent),
      whole: listed(lexicon.whole),
      ambiguous: listed(lexicon.ambiguous),
      parts: parts.map(({ border }) => border),
      ...(only && more.length === 0 && { part: only.part }),
      articleCount: slugs.length,
      articles: slugs.slice(0, mostSlugs),
      kinds: rest.map(([, [ref]]) => letterOf.get(kindOf(ref)) ?? 't').join(''),
      labels: corpus.terms.flatMap(({ id, kind }) => (kind === 'concept' ? [] : [id])).join(' '),
      likely: likely.slice(0, known).join(' ').trimEnd(),
    },
    parts: parts.map(({ part }) => part),
  };
}

/** How many names may begin with a word and still lie with it: thousands of events are an attack on something. */
const mostBeginning = 16;

/**
 * Tells with which of its words a name lies: the first, by which it is offered while it is typed, or the rarest where many
 * names begin so. Whoever asks for the whole name fetches the part of either.
 * @param all the keys of each name, set apart by bars
 */
function filedUnder(all: readonly string[]): (key: string) => string {
  const wordsOf = (key: string): string[] => key.split(' ').map((word) => word.replace(/^\^/, ''));
  const [beginning, containing] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, words: Iterable<string>) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const keys of all) {
    const spellings = keys.split('|').map(wordsOf);
    count(beginning, new Set(spellings.map(([first = '']) => first)));
    count(containing, new Set(spellings.flat()));
  }
  return (key) => {
    const [first = '', ...others] = wordsOf(key);
    if ((beginning.get(first) ?? 0) <= mostBeginning) return first;
    const rarity = (word: string): number => containing.get(word) ?? 0;
    return others.reduce((rarest, word) => (rarity(word) < rarity(rarest) ? word : rarest), first);
  };
}

/** Words and names in parts: all in one while that is small, else so many words in each that none is large. */
function partsOf(
  entries: readonly Entry[],
  names: LexiconPart['names'],
  { part: limit, onePart }: Limits,
): { border: string; part: LexiconPart }[] {
  const whole: LexiconPart = { ...packVocabulary(entries), names };
  const size = compressed(whole);
  const count = size <= onePart ? 1 : Math.ceil(size / limit);
  const length = Math.max(1, Math.ceil(entries.length / count));
  const runs = Array.from({ length: Math.max(1, Math.ceil(entries.length / length)) }, (_, index) =>
    entries.slice(index * length, (index + 1) * length),
  );
  const borders = runs.map(([first]) => first?.core ?? '');
  const holderOf = (stem: string): number =>
    Math.max(
      0,
      borders.findLastIndex((border) => border <= stem),
    );
  const wordOf = filedUnder(names.map(([, [, , , keys]]) => keys));
  const holding = new Map<number, LexiconPart['names']>();
  for (const name of names)
    for (const part of new Set(name[1][3].split('|').map((key) => holderOf(wordOf(key))))) {
      const held = holding.get(part);
      if (held) held.push(name);
      else holding.set(part, [name]);
    }
  return runs.map((run, index) => ({
    border: borders[index] ?? '',
    part: { ...packVocabulary(run), names: holding.get(index) ?? [] },
  }));
}

/** How many articles, terms and other pages are the top records of a name. */
const mostTop = { article: 3, term: 1, other: 10 };

/**
 * The top records of each name, in which most is said of it, by their numbers, in the form of the file.
 * @param refs by number @see LexiconFile.likely
 */
export function topRecords(keys: readonly string[], refs: readonly RecordRef[], formsOf: RecordForms): string[] {
  const said = new Map<string, { number: number; count: number; sort: keyof typeof mostTop }[]>(
    keys.map((key) => [key, []]),
  );
  refs.forEach((ref, number) => {
    const counts = new Map<string, number>();
    for (const { weight, forms } of formsOf.get(ref) ?? [])
      for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + weight);
    const kind = kindOf(ref);
    const sort = kind === 'article' || kind === 'term' ? kind : 'other';
    for (const [form, count] of counts) said.get(form.slice(0, -formEnd.length))?.push({ number, count, sort });
  });
  return keys.map((key) => {
    const all = (said.get(key) ?? []).sort((a, b) => b.count - a.count || a.number - b.number);
    const best = Object.entries(mostTop).flatMap(([sort, most]) =>
      all.filter((each) => each.sort === sort).slice(0, most),
    );
    return best.map(({ number }) => number).join('.');
  });
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
