import { wordsIn, type Token } from '#domain/text/analyse.ts';
import { isRomanisedArticle } from '#domain/text/definite-article.ts';
import { fold } from '#domain/text/fold.ts';
import { isOneEdit } from '#domain/text/edit-distance.ts';
import { languageOf } from '#domain/text/script.ts';
import { isKnown, isNameKey, isStem, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import { isAnotherWord } from '#search/query/reading/other-words.ts';
import { isStopWord } from '#search/query/reading/stop-words.ts';
import { isArabicSpelling, isArabizi } from './latin-arabic.ts';
import { isNameWord, nearWords, soundsAbsent } from './near-words.ts';
import { isTransliteration } from './transliteration.ts';

/** A part of a question that was not found and what was taken for it, as printed, to be shown; `others` might have been meant too. */
export interface Repair {
  start: number;
  end: number;
  from: string;
  to: string;
  others: string[];
}

/** The least letters of a misspelt word within a name, and of a short one, in which only long vowels may be amiss. */
const least = { inName: 3, wrongLetter: 4, joined: 5 };
/** How few consonants of a Latin word may tell an Arabic one: alone, within a name of several words, in chat digits. */
const leastConsonants = { alone: 4, inName: 2, chat: 2 };

/** An acronym, of which every letter counts: “SANA” is not “SNA”. */
const acronym = /^\p{Lu}{2,4}$/u;

/** How many other repairs of a word are offered. */
const mostOthers = 2;

const withoutLongVowels = (word: string): string => word.replace(/[اويى]/gu, '');

/** How two spellings of a word within a name may differ, where the word is known by itself, and where it is not. */
const isSpelling = (typed: string, known: string): boolean => typed === known || isTransliteration(typed, known);
/** A real word may be one of a name in which a long vowel alone is amiss: «الفيلق الخمس». */
const isNearWord = (typed: string, known: string): boolean =>
  isSpelling(typed, known) || (isOneEdit(typed, known) && withoutLongVowels(typed) === withoutLongVowels(known));
const isNear = (typed: string, known: string): boolean =>
  isNearWord(typed, known) || (isOneEdit(typed, known) && typed.length >= least.wrongLetter);

/** The name of a key, in the letters of what was typed for it. */
const nameOf = (key: string | undefined, from: string, lexicon: QueryLexicon): string | undefined =>
  lexicon.names.get(key ?? '')?.name[languageOf(from)];

/**
 * A name of several words in which a word is misspelt: «الفيلق الخمس» is «الفيلق الخامس». Other words of it may be spelt in
 * another way too: “Nawwaf al Basheer”.
 * @param at the position of the word among the tokens, the Latin articles left out
 */
function nameAround(question: string, tokens: readonly Token[], at: number, lexicon: QueryLexicon): Repair | undefined {
  const typed = tokens[at];
  if (!typed || typed.stem.length < least.inName) return undefined;
  const isWord = lexicon.isCommon(wordOf(question, typed));
  const isClose = isWord ? isNearWord : isKnown(typed, lexicon) ? isSpelling : isNear;
  for (const [phrase, [key]] of lexicon.phrases) {
    const stems = phrase.split(' ');
    if (stems.length < 2) continue;
    for (let position = 0; position < stems.length; position++) {
      const window = tokens.slice(at - position, at - position + stems.length);
      if (at < position || window.length < stems.length || !isClose(typed.stem, stems[position] ?? '')) continue;
      if (!stems.every((each, index) => index === position || isSpelling(window[index]?.stem ?? '', each))) continue;
      return repairTo(key, question, window, lexicon);
    }
  }
  return undefined;
}

/** A repair of some words to a name. */
function repairTo(
  key: string | undefined,
  question: string,
  window: readonly Token[],
  lexicon: QueryLexicon,
): Repair | undefined {
  const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0];
  const from = question.slice(start, end);
  const to = nameOf(key, from, lexicon);
  return to ? { start, end, from, to, others: [] } : undefined;
}

/** The words around one that a name heard may have, before and after it. */
const mostBefore = 2;

/**
 * A name of the registry in Arabic letters, written by ear in Latin ones: “fayla2 el khames”. The longest that the word is a
 * part of; words before it may be known by themselves.
 */
function heardName(question: string, tokens: readonly Token[], at: number, lexicon: QueryLexicon): Repair | undefined {
  const words = tokens.map((token) => wordOf(question, token));
  const typed = words[at] ?? '';
  if (languageOf(typed) === 'ar' || (lexicon.isCommon(typed) && !isArabizi(typed))) return undefined;
  if (soundsAbsent(typed, lexicon)) return undefined;
  let best: { key: string | undefined; from: number; length: number } | undefined;
  for (const [phrase, [key]] of lexicon.phrases) {
    const stems = phrase.split(' ');
    if (stems.length <= (best?.length ?? 0) || languageOf(phrase) !== 'ar' || !isNameKey(key ?? '', lexicon)) continue;
    const alone = isArabizi(typed) ? leastConsonants.chat : leastConsonants.alone;
    const fewest = stems.length > 1 ? leastConsonants.inName : alone;
    for (let from = Math.max(0, at - mostBefore); from <= at; from++) {
      if (at >= from + stems.length || from + stems.length > words.length) continue;
      if (stems.every((stem, index) => isArabicSpelling(words[from + index] ?? '', stem, fewest)))
        best = { key, from, length: stems.length };
    }
  }
  return best && repairTo(best.key, question, tokens.slice(best.from, best.from + best.length), lexicon);
}

const wordOf = (question: string, { start, end }: Token): string => wordsIn(question.slice(start, end)).join('');

/** A name typed as one word: «لواءالقدس»; or with its Latin article: “Elbukamal”. */
function splitName(word: string, lexicon: QueryLexicon): string | undefined {
  const { phrases, stem } = lexicon;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (phrases.has(parts.map(stem).join(' '))) return parts.join(' ');
  }
  const rest = /^(?:al|el|as|es|ash|ad|ed|ar|er|az|ez|an|en|at)([a-z]{4,})$/.exec(word)?.[1];
  return rest !== undefined && isNameWord(rest, lexicon) ? rest : undefined;
}

/** A name that a word typed as one may be, as it is printed. */
function printedName(word: string, lexicon: QueryLexicon): string | undefined {
  const split = splitName(word, lexicon);
  if (split === undefined) return undefined;
  const [key] = lexicon.phrases.get(lexicon.phraseKey(split)) ?? [];
  return nameOf(key, word, lexicon) ?? split;
}

/** The repair of one unknown word, or of it and the next. */
function repairOfWord(
  question: string,
  tokens: readonly Token[],
  at: number,
  lexicon: QueryLexicon,
): Repair | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token) return undefined;
  const { start, end } = token;
  const from = question.slice(start, end);
  const word = wordOf(question, token);
  const joined = next && word + wordOf(question, next);
  if (joined && joined.length >= least.joined) {
    const to = lexicon.stems.get(lexicon.stem(joined));
    if (to !== undefined || isStem(lexicon.stem(joined), lexicon))
      return { start, end: next.end, from: question.slice(start, next.end), to: to ?? joined, others: [] };
  }
  const parted = printedName(word, lexicon);
  if (parted !== undefined) return { start, end, from, to: parted, others: [] };
  // Behind a Latin article stands a name, which is no other word misspelt: “Daraa al-Balad”.
  const isTied = /(?:^|[\s-])(?:al|el|[ae][dnrstz]|[ae]sh)-$/iu.test(question.slice(0, start));
  const [to, ...others] = acronym.test(from)
    ? []
    : nearWords(word, lexicon).filter((each) => !isTied || isNameWord(fold(each), lexicon));
  if (to !== undefined) return { start, end, from, to, others: others.slice(0, mostOthers) };
  return heardName(question, tokens, at, lexicon);
}

/**
 * What was probably meant by the unknown words of a question. Words that only ask, short words and numbers are left as
 * they are: one letter away from them stands too much.
 */
export function repairsOf(question: string, lexicon: QueryLexicon): Repair[] {
  const tokens = lexicon.analyse(question).filter(({ start, end }) => !isRomanisedArticle(question.slice(start, end)));
  const repairs: Repair[] = [];
  tokens.forEach((token, at) => {
    const { start, end } = token;
    const repairedTo = repairs.at(-1)?.end ?? 0;
    if (token.keys.length > 0 || isStopWord(question.slice(start, end)) || start < repairedTo) return;
    const around = nameAround(question, tokens, at, lexicon);
    const found =
      around && around.start >= repairedTo
        ? around
        : isKnown(token, lexicon) && !isAnotherWord(question.slice(start, end), token, lexicon)
          ? undefined
          : repairOfWord(question, tokens, at, lexicon);
    if (found && found.start >= repairedTo) repairs.push(found);
  });
  return repairs;
}

/** A question with its repairs made. */
export function withRepairs(question: string, repairs: readonly Repair[]): string {
  return repairs
    .toReversed()
    .reduce((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), question);
}
