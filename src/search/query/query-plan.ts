import { isRomanisedArticle } from '#domain/text/definite-article.ts';
import { wordsIn, type Token } from '#domain/text/analyse.ts';
import { toldMadda } from '#domain/text/fold.ts';
import { languageOf } from '#domain/text/script.ts';
import { isKnown, isNameKey, isStem, profilesSpeltWith, type QueryLexicon } from './lexicon/lexicon.ts';
import { absentIn, type Stretch } from './reading/absent-names.ts';
import { isAnotherWord, ownKeys } from './reading/other-words.ts';
import { phraseOf, quotationsIn, type Phrase } from './reading/quotations.ts';
import { isSpelling } from './reading/spellings.ts';
import { isStopWord } from './reading/stop-words.ts';
import { partUnfinished, prefixUnit } from './reading/unfinished-word.ts';
import { wholeWords } from './reading/whole-words.ts';
import { mayBeMisspelt } from './repair/near-words.ts';
import { repairsOf, withRepairs, type Repair } from './repair/spelling-repair.ts';

/**
 * A part of a question: a name, an idea (any of its keys), a date or a number (its form), a plain word (its stem), or the
 * prefix of one.
 */
export interface Unit {
  text: string;
  forms: string[];
  kind: 'name' | 'idea' | 'date' | 'number' | 'word' | 'prefix';
}

/** A question as it will be asked of the index. */
export interface Plan {
  units: readonly Unit[];
  repairs: readonly Repair[];
  /** What was put in quotation marks: it must stand word for word. */
  phrases: readonly Phrase[];
  /** What nothing in the file holds, as it was typed, in its order. */
  missing: readonly string[];
  /** Whether too little of the question is known for any answer to be more than a guess. */
  hopeless: boolean;
}

const sameKeys = (a: Token, b: Token): boolean => a.keys.length > 0 && a.keys.join() === b.keys.join();

/** The text of a question with stretches of it left blank, so that everything else keeps its place. */
const blanked = (question: string, stretches: readonly Stretch[]): string =>
  stretches.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    question,
  );

/** The quoted parts of a question that is not all unknown. One that is somebody's name reaches the other language too. */
function phrasesIn(question: string, lexicon: QueryLexicon): Phrase[] {
  return quotationsIn(question).flatMap(({ text }) => {
    const [first, ...rest] = lexicon
      .analyse(text)
      .filter(({ start, end }) => !isRomanisedArticle(text.slice(start, end)));
    if (first === undefined) return [];
    const isName = first.keys.some((key) => isNameKey(key, lexicon)) && rest.every((token) => sameKeys(first, token));
    return [phraseOf(text, isName)];
  });
}

/**
 * What a question asks for. Names that no article names, and words that nobody knows, are said to be missing, unless they
 * are clearly a misspelling: then they are repaired, in sight, and the question is read anew, so that a repaired word may be
 * part of a name. A last word that ends with `*` is unfinished: it is taken for all that begins so, and is not repaired.
 */
export function plan(asked: string, lexicon: QueryLexicon): Plan {
  const question = asked.trim();
  const unfinished = partUnfinished(question);
  const finished = wholeWords(unfinished?.before ?? question, lexicon);
  const absent = absentIn(finished, lexicon);
  const present = blanked(finished, absent);
  const repairs = repairsOf(present, lexicon);
  const text = withRepairs(present, repairs);
  const phrases = phrasesIn(text, lexicon);
  const { units, unknown, lost: lostWords } = unitsOf(text, lexicon);
  const last = unfinished && prefixUnit(unfinished.word, lexicon);
  const all = last ? [...units, last] : units;
  const missing = [
    ...absent.map(({ start, end }) => finished.slice(start, end)),
    ...unknown,
    ...(unfinished && !last ? [unfinished.word] : []),
  ].sort((a, b) => question.indexOf(a) - question.indexOf(b));
  const lost = absent.length + lostWords + Number(unfinished !== undefined && !last);
  if (!isHopeless(all, lost)) return { units: all, repairs, phrases, missing, hopeless: false };
  // Where nothing is shown, no repair is told either: the words are missing as they were typed.
  const typed = [...missing, ...repairs.map(({ from }) => from)].sort(
    (a, b) => question.indexOf(a) - question.indexOf(b),
  );
  return { units: all, repairs: [], phrases, missing: typed, hopeless: true };
}

/** Folded words of a question that only more of the lexicon can judge. */
export interface WordsInDoubt {
  /** Those that nobody knows, and that may be misspelt. */
  unknown: string[];
  /**
   * Those of which the everyday words of their language are asked: the unknown ones, beside them what is no name, and what
   * is a part of somebody’s name only if it is none of these.
   */
  everyday: string[];
}

/** The words of a question that are in doubt while only what is written as they are is known. */
export function wordsInDoubt(asked: string, lexicon: QueryLexicon): WordsInDoubt {
  const finished = wholeWords(partUnfinished(asked.trim())?.before ?? asked, lexicon);
  const present = blanked(finished, absentIn(finished, lexicon));
  const words = lexicon
    .analyse(present)
    .map((token) => ({ token, word: present.slice(token.start, token.end) }))
    .filter(({ token, word }) => token.keys.length === 0 && !isStopWord(word));
  const isUnknown = ({ token, word }: (typeof words)[number]): boolean =>
    !isKnown(token, lexicon) || isAnotherWord(word, token, lexicon);
  const unknown = words.filter((each) => isUnknown(each) && mayBeMisspelt(each.word));
  const languages = new Set(unknown.map(({ word }) => languageOf(word)));
  /** Whether it would be somebody’s name, were it no everyday word. */
  const isPartOfName = ({ token, word }: (typeof words)[number]): boolean =>
    isSpelling(word) && profilesSpeltWith(token.stem, lexicon).length > 0;
  const folded = ({ word }: (typeof words)[number]): string => wordsIn(word).join('');
  return {
    unknown: unknown.map(folded),
    everyday: words.filter((each) => languages.has(languageOf(each.word)) || isPartOfName(each)).map(folded),
  };
}

/** How much of a question each part of it is: a name is worth an answer whatever is missing beside it, a number never. */
function worthOf({ kind, forms }: Unit): number {
  const isYear = kind === 'date' && /^yyd[a-j]{4}$/.test(forms[0] ?? '');
  return { name: Infinity, idea: 2, date: isYear ? 1 : 2, number: 0, word: 1, prefix: 1 }[kind];
}

/** Whether what is known of a question is too little to answer for it. @param lost how many names and words are missing */
function isHopeless(units: readonly Unit[], lost: number): boolean {
  const known = units.reduce((sum, unit) => sum + worthOf(unit), 0);
  return lost === 0 ? units.length === 0 : known <= lost;
}

/** The unit that tokens with keys are, if the file holds it: of a date that nothing has, the month that something has. */
function keyedUnit(text: string, { keys }: Token, lexicon: QueryLexicon): { unit?: Unit; isWhole: boolean } {
  const [form = ''] = keys;
  if (keys.some((key) => !key.startsWith('yy'))) {
    const own = keys.filter((key) => !key.startsWith('yy'));
    const kind = own.some((key) => isNameKey(key, lexicon)) ? 'name' : 'idea';
    return { unit: { text, forms: own, kind }, isWhole: true };
  }
  const kind = /^yy[dm]/.test(form) ? 'date' : 'number';
  if (isStem(form, lexicon)) return { unit: { text, forms: [form], kind }, isWhole: true };
  const month = /^yyd[a-j]{8}$/.test(form) ? form.slice(0, -2) : '';
  return month && isStem(month, lexicon)
    ? { unit: { text, forms: [month], kind }, isWhole: false }
    : { isWhole: false };
}

/**
 * The parts of a question, and what of it nobody knows: words beside each other are one unknown. A date of which the month
 * is known is one thing lost, however many words it has.
 */
function unitsOf(question: string, lexicon: QueryLexicon): { units: Unit[]; unknown: string[]; lost: number } {
  const tokens = lexicon.analyse(question);
  const units: Unit[] = [];
  const unknown: Stretch[] = [];
  let lost = 0;
  const miss = (from: number, end: number, words = question.slice(from, end).split(/\s+/).length) => {
    lost += words;
    // The Latin article of a name is a part of it: “al-Shola”.
    const start = from - (/(?<=^|\s)(?:al|el)[\s-]$/iu.exec(question.slice(0, from))?.[0].length ?? 0);
    const before = unknown.at(-1);
    const between = before && question.slice(before.end, start);
    if (before && between !== undefined && /^[\s\-–]*(?:(?:al|el)[\s-])?$/iu.test(between)) before.end = end;
    else unknown.push({ start, end });
  };
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    let last = at;
    while (tokens[last + 1] && sameKeys(token, tokens[last + 1] as Token)) last += 1;
    const start = token.start;
    // «80%»: the sign is part of the number.
    const end =
      (tokens[last]?.end ?? token.end) + (/^\s?[%٪]/u.exec(question.slice(tokens[last]?.end))?.[0].length ?? 0);
    const text = question.slice(start, end);
    at = last + 1;
    // A word alone may only look like a word of the texts, or like the name of something.
    const isAlone = end === token.end;
    const own = isAlone ? ownKeys(text, token, lexicon) : token.keys;
    if (isAlone && isAnotherWord(text, token, lexicon)) miss(start, end);
    else if (own.length > 0) {
      const { unit, isWhole } = keyedUnit(text, { ...token, keys: own }, lexicon);
      if (unit) units.push(unit);
      if (!isWhole) miss(start, end, unit && 1);
    }
    // A small word, or an article, says something only where it is all that is asked.
    else if ((isStopWord(text) || isRomanisedArticle(text)) && tokens.length > 1) continue;
    else {
      const form = formOf(token, lexicon);
      if (form !== undefined) units.push({ text, forms: [form], kind: 'word' });
      else miss(start, end);
    }
  }
  return { units, unknown: unknown.map(({ start, end }) => question.slice(start, end)), lost };
}

/**
 * The form that a word is asked for by; undefined for one that nobody knows. Where its stem is that of two words, its alefs
 * tell which; a madda is never left out by mistake and put elsewhere.
 */
function formOf({ stem, told }: Token, lexicon: QueryLexicon): string | undefined {
  if (told !== undefined && lexicon.told.has(told)) return told;
  if (told?.includes(toldMadda) === true) return undefined;
  return isStem(stem, lexicon) ? stem : undefined;
}
