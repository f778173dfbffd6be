import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { isOneEdit } from '#domain/text/edit-distance.ts';
import { languageOf } from '#domain/text/script.ts';
import { isNameKey, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import { printed, type Entry } from '#search/query/lexicon/vocabulary.ts';
import { isTransliteration, soundsAlike } from './transliteration.ts';

/**
 * The least letters of a word that is repaired: of a name, and of any other word of each language. An English word of five
 * letters is one letter from too many others; an Arabic one, written without its short vowels, is a long word.
 */
const least = { name: 4, word: { en: 6, ar: 4 }, core: 3, wrongLetter: { en: 6, ar: 5 } };

/** Whether a word alone is the name of somebody or something. */
export const isNameWord = (word: string, lexicon: QueryLexicon): boolean =>
  (lexicon.phrases.get(lexicon.stem(word)) ?? []).some((key) => isNameKey(key, lexicon));

/** The letters of a word in order. @example letters('كتاب') === letters('كتبا') // => true */
const letters = (word: string): string => Array.from(word).sort().join('');

/**
 * How far a known word is from what was typed, one letter being wrong; the nearest is offered first. A lost letter or two
 * changed round are commoner errors than a wrong one or one too many, and the first letter is seldom wrong.
 */
function errorCost(typed: string, known: string): number {
  const isChangedRound = known.length === typed.length && letters(known) === letters(typed);
  const isCommonError = known.length > typed.length || isChangedRound;
  return Number(!isCommonError) + Number(known[0] !== typed[0]);
}

/** Whether one of the names that no article names is as near to a word as anything here may be. */
const isNearAbsent = (word: string, { absent }: QueryLexicon): boolean =>
  [...absent].some((name) => name.split(' ').some((each) => each.length >= least.name && (isOneEdit(each, word) || isTransliteration(each, word))));

/**
 * Words of the corpus that an unknown one may have been meant to be: names first, then by how they differ. An everyday word
 * of its language is none of them misspelt, nor is one that is as near to an absent name.
 */
export function nearWords(word: string, lexicon: QueryLexicon): string[] {
  const core = withoutDefiniteArticle(word, 'anything', least.core);
  if (core.length < least.name || /\d/.test(word) || lexicon.isCommon(word) || isNearAbsent(core, lexicon)) return [];
  const language = languageOf(word);
  const long = least.word[language];
  const costs = new Map<Entry, number>();
  for (const entry of lexicon.entries) {
    const known = entry.core;
    if (Math.abs(known.length - core.length) > 1 && Math.abs(known.length - word.length) > 1) continue;
    const near = [word, core].find((each) => isOneEdit(known, each));
    if (near === undefined) continue;
    const isName = isNameWord(known, lexicon);
    const isWrongLetter = known.length === near.length && letters(known) !== letters(near);
    if (!isName && near.length < (isWrongLetter ? least.wrongLetter[language] : long)) continue;
    costs.set(entry, errorCost(near, known) + Number(near !== word) - (isName ? 2 : 0));
  }
  const near = [...costs].sort(([, a], [, b]) => a - b).map(([entry]) => entry);
  const heard = lexicon.entries.filter(
    ({ core: known }) =>
      (isTransliteration(known, word) && isNameWord(known, lexicon)) || (word.length >= long && soundsAlike(known, word)),
  );
  return [...new Set([...near, ...heard].map((entry) => shownFor(entry, word, lexicon)))];
}

/** How a word is told: the name that it alone is, or else as it is printed. */
function shownFor(entry: Entry, typed: string, lexicon: QueryLexicon): string {
  const keys = (lexicon.phrases.get(lexicon.stem(entry.core)) ?? []).filter((key) => isNameKey(key, lexicon));
  const [only, ...others] = keys;
  const name = only !== undefined && others.length === 0 ? lexicon.names.get(only)?.name[languageOf(typed)] : undefined;
  return name ?? printed(entry);
}

/** Whether a word that nobody knows may be a misspelling that only a list of everyday words can tell from one of these. */
export const mayBeMisspelt = (word: string): boolean =>
  !/\d/.test(word) && withoutDefiniteArticle(word, 'anything', least.core).length >= least.name;
