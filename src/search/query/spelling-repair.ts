import { wordsIn, type Token } from '#domain/text/analyse.ts';
import { isRomanisedArticle, withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { isOneEdit } from '#domain/text/edit-distance.ts';
import { languageOf } from '#domain/text/script.ts';
import { isKnown, isNameKey, isStem, type QueryLexicon } from './lexicon.ts';
import { isStopWord } from './stop-words.ts';
import { isTransliteration } from './transliteration.ts';

/** A part of a question that was not found and what was taken for it, to be shown; `others` might have been meant too. */
export interface Repair {
  start: number;
  end: number;
  from: string;
  to: string;
  others: string[];
}

/**
 * The least letters of what is repaired: a word within a name, a name by itself, any other word; and of an Arabic word
 * without its article. An English word of five letters is one letter from too many others; an Arabic one, written without
 * its short vowels, is a long word.
 */
const least = { inName: 3, name: 4, word: { en: 6, ar: 4 }, core: 3 };

/** How many other repairs of a word are offered. */
const mostOthers = 2;

/** How two spellings of a word within a name may differ, where the word is known by itself, and where it is not. */
const isSpelling = (typed: string, known: string): boolean => typed === known || isTransliteration(typed, known);
const isNear = (typed: string, known: string): boolean => isOneEdit(typed, known) || isTransliteration(typed, known);

/**
 * A name of several words in which a word is misspelt: «الفيلق الخمس» is «الفيلق الخامس». Other words of it may be spelt in
 * another way too: “Nawwaf al Basheer”.
 * @param at the position of the word among the tokens, the Latin articles left out
 */
function nameAround(question: string, tokens: readonly Token[], at: number, lexicon: QueryLexicon): Repair | undefined {
  const typed = tokens[at];
  if (!typed || typed.stem.length < least.inName) return undefined;
  const isClose = isKnown(typed, lexicon) ? isSpelling : isNear;
  for (const [phrase, [key]] of lexicon.phrases) {
    const stems = phrase.split(' ');
    if (stems.length < 2) continue;
    for (let position = 0; position < stems.length; position++) {
      const window = tokens.slice(at - position, at - position + stems.length);
      if (at < position || window.length < stems.length || !isClose(typed.stem, stems[position] ?? '')) continue;
      if (!stems.every((each, index) => index === position || isSpelling(window[index]?.stem ?? '', each))) continue;
      const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0];
      const from = question.slice(start, end);
      const name = lexicon.names.get(key ?? '')?.name[languageOf(from)];
      if (name) return { start, end, from, to: name, others: [] };
    }
  }
  return undefined;
}

/** A name typed as one word: «لواءالقدس». */
function splitName(word: string, { phrases, stem }: QueryLexicon): string | undefined {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (phrases.has(parts.map(stem).join(' '))) return parts.join(' ');
  }
  return undefined;
}

/** Whether a word alone is such a name. */
const isNameWord = (word: string, lexicon: QueryLexicon): boolean =>
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

/** Words of the corpus that an unknown one may have been meant to be: names first, then by how they differ. */
function nearWords(word: string, lexicon: QueryLexicon): string[] {
  const { words } = lexicon;
  const core = withoutDefiniteArticle(word, 'anything', least.core);
  if (core.length < least.name || /\d/.test(word)) return [];
  const typed = lexicon.stem(core);
  const long = least.word[languageOf(word)];
  // The word as a whole, then without what Arabic writes together with it, then its stem.
  const levels: [typed: string, known: readonly (readonly [form: string, word: string])[]][] = [
    [word, words.map((known) => [known, known])],
    [core, words.map((known) => [known, known])],
    [typed, typed.length >= long ? [...lexicon.stems] : []],
  ];
  const costs = new Map<string, number>();
  levels.forEach(([each, all], level) => {
    for (const [form, known] of all) {
      if (!isOneEdit(form, each)) continue;
      const isName = isNameWord(known, lexicon);
      if (!isName && core.length < long) continue;
      const cost = level + errorCost(each, form) - (isName ? 2 : 0);
      costs.set(known, Math.min(costs.get(known) ?? Infinity, cost));
    }
  });
  const near = [...costs].sort(([, a], [, b]) => a - b).map(([known]) => known);
  return [...near, ...words.filter((known) => isTransliteration(known, word) && isNameWord(known, lexicon))];
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
    const from = question.slice(start, end);
    const repairedTo = repairs.at(-1)?.end ?? 0;
    if (token.keys.length > 0 || isStopWord(from) || start < repairedTo) return;
    const around = nameAround(question, tokens, at, lexicon);
    if (around && around.start >= repairedTo) {
      repairs.push(around);
      return;
    }
    if (isKnown(token, lexicon)) return;
    const word = wordsIn(from).join('');
    const next = tokens[at + 1];
    const joined = next && word + wordsIn(question.slice(next.start, next.end)).join('');
    if (joined && isStem(lexicon.stem(joined), lexicon)) {
      repairs.push({ start, end: next.end, from: question.slice(start, next.end), to: joined, others: [] });
      return;
    }
    const parted = splitName(word, lexicon);
    const [to = parted, ...others] = parted ? [] : nearWords(word, lexicon);
    if (to !== undefined) repairs.push({ start, end, from, to, others: others.slice(0, mostOthers) });
  });
  return repairs;
}

/** A question with its repairs made. */
export function withRepairs(question: string, repairs: readonly Repair[]): string {
  return repairs
    .toReversed()
    .reduce((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), question);
}
