import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { isOneEdit } from '#domain/text/edit-distance.ts';
import { languageOf } from '#domain/text/script.ts';
import { isNameKey, isStem, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import { isStopWord } from '#search/query/reading/stop-words.ts';
import { printed, type Entry } from '#search/query/lexicon/vocabulary.ts';
import { isTransliteration, soundsAlike } from './transliteration.ts';

/**
 * The least letters of a word that is repaired: of a name, and of any other word of each language; an Arabic word, written
 * without its short vowels, is longer than it looks. And of one that only sounds like another.
 */
const least = { name: 4, word: { en: 5, ar: 4 }, core: 3, heard: 6 };

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
  return (isCommonError ? 0 : 2) + Number(known[0] !== typed[0]);
}

/**
 * Whether a real but rare word may still be a misspelling of a longer one: a letter was lost, or two were changed round, and
 * five letters speak for it.
 */
const isUsual = (typed: string, known: string, { core }: Entry): boolean =>
  core.length > least.word.ar && typed[0] === known[0] && errorCost(typed, known) === 0;

/** The names of one word that no article names, but for those that are also words here. */
const absentWords = (lexicon: QueryLexicon): string[] =>
  [...lexicon.absent].filter(
    (name) => name.length >= least.name && !name.includes(' ') && !isStem(lexicon.stem(name), lexicon),
  );

/** Whether a Latin word sounds like a word of an absent name. */
export const soundsAbsent = (word: string, lexicon: QueryLexicon): boolean =>
  absentWords(lexicon).some((each) => isTransliteration(each, word));

/** What may be written before an article and with it. */
const articles = ['ال', 'وال', 'بال', 'وبال', 'فال', 'كال', 'لل', 'ولل'];

/** A word of the vocabulary as it may stand in a text: by itself, and with its article. */
const writtenForms = ({ core, hasArticle }: Entry): string[] => [
  core,
  ...(hasArticle ? articles.map((article) => article + core) : []),
];

const withoutLongVowels = (word: string): string => word.replace(/[اوي]/gu, '');

/** Whether two words begin alike: with one letter, or with the same two changed round, or one lacks the first of the other. */
const beginsAlike = (typed: string, known: string): boolean =>
  typed[0] === known[0] || (typed[0] === known[1] && typed[1] === known[0]) || known.slice(1) === typed;

/** A word with its doubled letters single. @example withoutDoubles('Palmyraa') // => 'Palmyra' */
const withoutDoubles = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/**
 * Whether an English word may be another misspelt: it begins alike, and is long enough to be told by all its letters but one.
 * Five letters do not tell a letter too many (“statue”, “state”) nor another one in a name (“Najaf”, “Nawaf”).
 */
function isLikelyEnglish(typed: string, known: string, isName: boolean): boolean {
  if (!beginsAlike(typed, known)) return false;
  if (withoutDoubles(typed) === withoutDoubles(known)) return known.length >= least.name;
  const isWeak = typed.length > known.length || (isName && errorCost(typed, known) > 0);
  // A common ending tells nothing: “statues” is no more “States” than “statue” is “state”.
  const length = isWeak && typed.endsWith('s') ? known.replace(/s$/, '').length : known.length;
  return length >= (isWeak ? least.word.en + 1 : isName ? least.name : least.word.en);
}

/** A particle, or one with a letter written together with it: nobody asks for one. */
const isParticle = (word: string): boolean =>
  isStopWord(word) || isStopWord(`ال${word}`) || (/^[وفبلك]/u.test(word) && isStopWord(word.slice(1)));

/**
 * Whether an Arabic word may be another misspelt. So many words are a letter apart that more must speak for it: four letters
 * besides the article, and the same beginning. In a short name a long vowel may be amiss, or two letters changed round.
 */
function isLikely(typed: string, known: string, { core }: Entry, isName: boolean): boolean {
  if (isParticle(core) || !beginsAlike(typed, known)) return false;
  // The slip may be in the article, and every letter of the word be there: «لاوقت».
  const isWhole = known !== core && typed !== core && typed.endsWith(core) && !typed.startsWith('ال');
  if (isWhole) return true;
  const isShortSlip = withoutLongVowels(typed) === withoutLongVowels(known) || letters(typed) === letters(known);
  return withoutDefiniteArticle(core, 'nothing', 1).length >= least.word.ar || (isName && isShortSlip);
}

/**
 * Words of the corpus that an unknown one may have been meant to be: names first, then by how they differ. An everyday word
 * of its language is none of them misspelt, nor is one that is as near to an absent name.
 */
export function nearWords(word: string, lexicon: QueryLexicon): string[] {
  const core = withoutDefiniteArticle(word, 'anything', least.core);
  if (!mayBeMisspelt(word) || lexicon.isCommon(word)) return [];
  const absent = absentWords(lexicon);
  if (absent.some((each) => isOneEdit(each, core))) return [];
  const language = languageOf(word);
  const isRare = lexicon.isCommon(word, 'orRare');
  const costs = new Map<Entry, number>();
  for (const entry of lexicon.entries) {
    const isName = isNameWord(entry.core, lexicon);
    const isMeant = (near: string, known: string): boolean =>
      language === 'ar' ? isLikely(near, known, entry, isName) : isLikelyEnglish(near, known, isName);
    const pair = writtenForms(entry)
      .flatMap((known) => [word, core].map((near) => ({ near, known })))
      .find(
        ({ near, known }) => isOneEdit(known, near) && isMeant(near, known) && (!isRare || isUsual(near, known, entry)),
      );
    if (!pair) continue;
    const { near, known } = pair;
    costs.set(entry, errorCost(near, known) + Number(near !== word) - Number(isName));
  }
  const near = [...costs].sort(([, a], [, b]) => a - b).map(([entry]) => entry);
  // What sounds like an absent name as well is none of these.
  const isElsewhere = near.length === 0 && soundsAbsent(word, lexicon);
  const heard = (isElsewhere ? [] : lexicon.entries).filter(
    ({ core: known }) =>
      (isTransliteration(known, word) && isNameWord(known, lexicon)) ||
      (word.length >= least.heard && soundsAlike(known, word)),
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
  !/\d/.test(word) && word.length >= least.name && withoutDefiniteArticle(word, 'anything', 1).length >= least.core;
