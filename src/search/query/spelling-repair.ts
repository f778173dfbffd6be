import { analyse, isLatinArticle, wordsIn, type Token } from '#domain/text/analyse.ts';
import { stem } from '#domain/text/stem.ts';
import type { Locale } from '#domain/model/locales.ts';
import { isStem, type QueryLexicon } from './lexicon.ts';
import { isOneEdit, isTransliteration } from './spelling-distance.ts';
import { isStopWord } from './stop-words.ts';

/** A part of a question that was not found and what was taken for it, to be shown; `others` might have been meant too. */
export interface Repair {
  start: number;
  end: number;
  from: string;
  to: string;
  others: string[];
}

/**
 * The least letters of what is mended: a word within a name, a name by itself, any other word. An English word of five
 * letters is one letter from too many others; an Arabic one, written without its short vowels, is a long word.
 */
const least = { inName: 3, name: 4, word: { en: 6, ar: 4 } };

/** How many other readings of a mended word are offered. */
const mostOthers = 2;

/** How two spellings of a word within a name may differ, where the word is known by itself, and where it is not. */
const isSpelling = (typed: string, known: string): boolean => typed === known || isTransliteration(typed, known);
const isNear = (typed: string, known: string): boolean => isOneEdit(typed, known) || isTransliteration(typed, known);

/** The word as it is typed with what Arabic writes together with it taken off, at most the article and one letter. */
const coreOf = (word: string): string => word.replace(/^(?:[وف]?[بكل]?ال|[وف]?لل)(?=\p{L}{3})/u, '');

/** Whether a token is known by itself. */
export const isKnown = ({ stem: form, keys }: Token, lexicon: QueryLexicon): boolean =>
  keys.length > 0 || isStem(form, lexicon);

/**
 * A name of several words in which a word is misspelt: «الفيلق الخمس» is «الفيلق الخامس». Other words of it may be spelt in
 * another way too: “Nawwaf al Basheer”.
 * @param at the place of the word among those that mean something
 */
function nameAround(question: string, meant: readonly Token[], at: number, lexicon: QueryLexicon): Repair | undefined {
  const typed = meant[at];
  if (!typed || typed.stem.length < least.inName) return undefined;
  const isClose = isKnown(typed, lexicon) ? isSpelling : isNear;
  for (const [key, [token]] of lexicon.phrases) {
    const stems = key.split(' ');
    if (stems.length < 2) continue;
    for (let place = 0; place < stems.length; place++) {
      const window = meant.slice(at - place, at - place + stems.length);
      if (at < place || window.length < stems.length || !isClose(typed.stem, stems[place] ?? '')) continue;
      if (!stems.every((each, index) => index === place || isSpelling(window[index]?.stem ?? '', each))) continue;
      const [start, end] = [window[0]?.start ?? 0, window.at(-1)?.end ?? 0];
      const from = question.slice(start, end);
      const locale: Locale = /\p{Script=Arabic}/u.test(from) ? 'ar' : 'en';
      const name = lexicon.names.get(token ?? '')?.name[locale];
      if (name) return { start, end, from, to: name, others: [] };
    }
  }
  return undefined;
}

/** A name typed as one word: «لواءالقدس». */
function splitName(word: string, { phrases, occurs }: QueryLexicon): string | undefined {
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const parts = [word.slice(0, cut), word.slice(cut)];
    if (phrases.has(parts.map((part) => stem(part, occurs)).join(' '))) return parts.join(' ');
  }
  return undefined;
}

/** Whether a key is the name of somebody or something: neither an idea nor a month. */
export const isNameKey = (key: string, { names }: Pick<QueryLexicon, 'names'>): boolean =>
  !/^(?:term|month)\//.test(names.get(key)?.ref ?? 'term/');

/** Whether a word alone is such a name. */
const isNameWord = (word: string, lexicon: QueryLexicon): boolean =>
  (lexicon.phrases.get(stem(word, lexicon.occurs)) ?? []).some((key) => isNameKey(key, lexicon));

/** The letters of a word in order. @example letters('كتاب') === letters('كتبا') // => true */
const letters = (word: string): string => Array.from(word).sort().join('');

/**
 * How far a known word is from what was typed, one letter being wrong; the nearest is offered first. A lost letter or two
 * changed round are commoner errors than a wrong one or one too many, and the first letter is seldom wrong.
 */
function distance(typed: string, known: string): number {
  const isChangedRound = known.length === typed.length && letters(known) === letters(typed);
  const isLikely = known.length > typed.length || isChangedRound;
  return Number(!isLikely) + Number(known[0] !== typed[0]);
}

/** Words of the corpus that an unknown one may have been meant to be: names first, then by how they differ. */
function nearWords(word: string, lexicon: QueryLexicon): string[] {
  const { words, stems, occurs } = lexicon;
  const core = coreOf(word);
  if (core.length < least.name || /\d/.test(word)) return [];
  const typed = stem(core, occurs);
  const long = least.word[/\p{Script=Arabic}/u.test(word) ? 'ar' : 'en'];
  // The word as a whole, then without what Arabic writes together with it, then its stem.
  const levels: [typed: string, known: readonly (readonly [form: string, word: string])[]][] = [
    [word, words.map((known) => [known, known])],
    [core, words.map((known) => [known, known])],
    [typed, typed.length >= long ? [...stems] : []],
  ];
  const costs = new Map<string, number>();
  levels.forEach(([each, all], level) => {
    for (const [form, known] of all) {
      if (!isOneEdit(form, each)) continue;
      const isName = isNameWord(known, lexicon);
      if (!isName && core.length < long) continue;
      const cost = level + distance(each, form) - (isName ? 2 : 0);
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
  const meant = analyse(question, lexicon).filter(({ start, end }) => !isLatinArticle(question.slice(start, end)));
  const repairs: Repair[] = [];
  meant.forEach((token, at) => {
    const { start, end } = token;
    const from = question.slice(start, end);
    if (token.keys.length > 0 || isStopWord(from) || start < (repairs.at(-1)?.end ?? 0)) return;
    const around = nameAround(question, meant, at, lexicon);
    if (around && around.start >= (repairs.at(-1)?.end ?? 0)) {
      repairs.push(around);
      return;
    }
    if (isKnown(token, lexicon)) return;
    const word = wordsIn(from).join('');
    const next = meant[at + 1];
    const whole = next && word + wordsIn(question.slice(next.start, next.end)).join('');
    if (whole && isStem(stem(whole, lexicon.occurs), lexicon)) {
      repairs.push({ start, end: next.end, from: question.slice(start, next.end), to: whole, others: [] });
      return;
    }
    const parted = splitName(word, lexicon);
    const [to = parted, ...others] = parted ? [] : nearWords(word, lexicon);
    if (to !== undefined) repairs.push({ start, end, from, to, others: others.slice(0, mostOthers) });
  });
  return repairs;
}

/** A question with its repairs made. */
export function mended(question: string, repairs: readonly Repair[]): string {
  return repairs
    .toReversed()
    .reduce((text, { start, end, to }) => text.slice(0, start) + to + text.slice(end), question);
}
