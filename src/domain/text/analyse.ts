import { isRomanisedArticle } from './definite-article.ts';
import { datesIn, formsOfDate } from './dates-in-text.ts';
import { fold, foldTellingAlefs } from './fold.ts';
import { numberAt, numberForm, percentForm, percentLength } from './numbers.ts';
import { stem, type WordEvidence } from './stem.ts';

/** A word of a text: where it stands, and the forms under which it is found. */
export interface Token {
  start: number;
  end: number;
  stem: string;
  /** Keys of the registry phrases that it is part of, and forms of the date or number that it is part of. */
  keys: string[];
  /** The stem with its alefs told apart, where another word has the same stem and other alefs: «آثار», «أثار». */
  told?: string | undefined;
}

/** Names and ideas by the stems of their words: «deir zor» → the keys of what is so called. */
export type Phrases = ReadonlyMap<string, readonly string[]>;

/** What the analyser knows: which words occur, what is called what, and which stems are those of words told apart by alefs. */
export interface Lexicon extends WordEvidence {
  phrases: Phrases;
  ambiguous?: ReadonlySet<string> | undefined;
}

export interface AnalyseOptions {
  /** In a text, names inside longer names count too: «معبر البوكمال» is about «البوكمال». In a question they do not. */
  nested?: boolean;
}

/** Reads texts with one lexicon, and keeps what it has reckoned of it: texts repeat their words. */
export interface Analyser extends Lexicon {
  /**
   * A text as the search sees it: its words in order, each with its stem and with the names and ideas that it is part of,
   * longest match first. The same for index, query, excerpts and marks.
   */
  analyse: (text: string, options?: AnalyseOptions) => Token[];
  /** The stem of a folded word. */
  stem: (word: string) => string;
  /** The key of a phrase: the stems of its words, Latin articles left out. Empty when nothing is left. */
  phraseKey: (text: string) => string;
}

/**
 * Acronyms that are everyday words in small letters; only in capitals are they names: “IS” the group, “US” the state.
 * The key of such a phrase begins with a mark.
 */
const inCapitals = new Set(['IS', 'US', 'IT', 'WHO', 'UN']);
const capitalKey = (form: string): string => `^${form}`;

/** The most words that a phrase may have. */
const mostWords = 7;

/** How many words the longest phrase has that begins with a stem. */
function longestByFirst(phrases: Phrases): Map<string, number> {
  const lengths = new Map<string, number>();
  for (const key of phrases.keys()) {
    const words = key.split(' ');
    const first = words[0] ?? '';
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length));
  }
  return lengths;
}

/** A run of letters and digits; a word broken by dots between lengthening strokes is one run. */
const run = /[\p{L}\p{N}\p{M}\u200B-\u200F\u2066-\u2069'’ʿʾ]+(?:(?<=ـ)[.·•*…_-]+[\p{L}\p{N}\p{M}]+)*/gu;

const foldedRuns = new Map<string, string>();

/** The folded word of a run; empty where nothing of it is left. Kept: texts repeat their words, and folding takes long. */
function wordOf(found: string): string {
  let word = foldedRuns.get(found);
  if (word === undefined) foldedRuns.set(found, (word = fold(found).replace(/[^\p{L}\p{N}]/gu, '')));
  return word;
}

/** What stands at the edge of a run and is no part of its word: quotation marks, and «l’», «d’» of French. */
const edges = { before: /^(?:['’]+|[ld]['’](?=\p{L}{3}))/iu, after: /['’]+$/u };
const hasApostrophe = /['’]/u;

/** The words of a text with their places. */
export function wordsOf(text: string): { start: number; end: number; word: string }[] {
  const words: { start: number; end: number; word: string }[] = [];
  for (const { 0: found, index } of text.matchAll(run)) {
    // Most runs have none.
    const isPlain = !hasApostrophe.test(found);
    const before = isPlain ? 0 : (edges.before.exec(found)?.[0].length ?? 0);
    const after = isPlain ? 0 : (edges.after.exec(found.slice(before))?.[0].length ?? 0);
    const end = found.length - after;
    const word = wordOf(found.slice(before, end));
    if (word) words.push({ start: index + before, end: index + end, word });
  }
  return words;
}

/** The folded words of a text. @example wordsIn('قـ.ـتل الجيش') // => ['قتل', 'الجيش'] */
export function wordsIn(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

/** A token while its text is read: its folded word, and its number among the words. */
interface ReadToken extends Token {
  word: string;
  index: number;
}

/** Makes an analyser of a lexicon. */
export function analyserOf(lexicon: Lexicon): Analyser {
  const { phrases, ambiguous } = lexicon;
  const stems = new Map<string, string>();
  const stemOf = (word: string): string => {
    let form = stems.get(word);
    if (form === undefined) stems.set(word, (form = stem(word, lexicon)));
    return form;
  };
  let lengths: ReadonlyMap<string, number> | undefined;
  const keysOf = (tokens: readonly Token[]) => phrases.get(tokens.map((token) => token.stem).join(' '));

  /** The longest name or idea that begins at one of some tokens: how many they are, and its keys. */
  const phraseAt = (
    text: string,
    tokens: readonly ReadToken[],
    at: number,
  ): { length: number; keys: readonly string[] } => {
    const first = tokens[at];
    lengths ??= longestByFirst(phrases);
    const most = Math.min(tokens.length - at, mostWords, lengths.get(first?.stem ?? '') ?? 0);
    for (let length = most; length > 0; length--) {
      const keys = keysOf(tokens.slice(at, at + length));
      if (keys) return { length, keys };
    }
    const isCapital = first && inCapitals.has(text.slice(first.start, first.end));
    return { length: 1, keys: (isCapital && phrases.get(capitalKey(first.stem))) || [] };
  };

  /** Adds to each word of a name the keys of the shorter names that it is part of. */
  const addNested = (name: readonly Token[]): void => {
    for (let first = 0; first < name.length; first++)
      for (let end = first + 1; end <= name.length; end++) {
        if (end - first === name.length) continue;
        const part = name.slice(first, end);
        const keys = keysOf(part) ?? [];
        for (const token of part) token.keys.push(...keys.filter((key) => !token.keys.includes(key)));
      }
  };

  const toldOf = (text: string, { start, end, word, stem: form }: ReadToken): string | undefined =>
    ambiguous?.has(form) === true ? alefsOf(text.slice(start, end), word, form) : undefined;

  return {
    ...lexicon,
    stem: stemOf,
    phraseKey: (text) =>
      inCapitals.has(text)
        ? capitalKey(stemOf(fold(text)))
        : wordsIn(text)
            .filter((word) => !isRomanisedArticle(word))
            .map(stemOf)
            .join(' '),
    analyse: (text, { nested = false } = {}) => {
      const tokens = wordsOf(text).map((each, index): ReadToken => ({
        ...each,
        index,
        stem: stemOf(each.word),
        keys: [],
      }));
      const withoutArticles = tokens.filter(({ word }) => !isRomanisedArticle(word));
      for (let at = 0; at < withoutArticles.length;) {
        const { length, keys } = phraseAt(text, withoutArticles, at);
        const name = withoutArticles.slice(at, at + length);
        at += length;
        if (keys.length === 0) continue;
        for (const token of withArticles(name, tokens, text)) token.keys.push(...keys);
        if (nested && length > 1) addNested(name);
      }
      addDatesAndNumbers(text, tokens, nested);
      return tokens.map((token) => {
        const { start, end, stem: form, keys } = token;
        const told = toldOf(text, token);
        return { start, end, stem: form, keys, ...(told !== undefined && { told }) };
      });
    },
  };
}

/**
 * The stem of a word with its alefs told apart; undefined where none is marked.
 * @example alefsOf('الآثار', 'الاثار', 'اثار') // => 'ڄثار'
 */
export function alefsOf(written: string, word: string, form: string): string | undefined {
  const marked = foldTellingAlefs(written)?.replace(/[^\p{L}\p{N}]/gu, '');
  const at = word.indexOf(form);
  if (marked === undefined || marked.length !== word.length || at < 0) return undefined;
  const told = marked.slice(at, at + form.length);
  return told === form ? undefined : told;
}

/**
 * Gives the words of dates and numbers their forms. In a text a date is in its month and year too, and a share of a hundred
 * is also a number; in a question it is that one alone, and what is part of a name is none.
 */
function addDatesAndNumbers(text: string, tokens: readonly ReadToken[], nested: boolean): void {
  const isFree = (from: number, to: number) => nested || tokens.slice(from, to).every(({ keys }) => keys.length === 0);
  const give = (from: number, to: number, forms: string[]) => {
    for (const token of tokens.slice(from, to))
      token.keys.push(...(nested ? forms : forms.slice(0, 1)).filter((form) => !token.keys.includes(form)));
  };
  const dated = new Set<number>();
  for (const { from, to, ...date } of datesIn(text, tokens)) {
    if (!isFree(from, to)) continue;
    give(from, to, formsOfDate(date));
    for (let at = from; at < to; at++) dated.add(at);
  }
  const words = tokens.map(({ word }) => word);
  for (let at = 0; at < words.length;) {
    const number = dated.has(at) ? undefined : numberAt(words, at);
    const end = at + (number?.length ?? 1);
    if (number && isFree(at, end)) {
      const isSign = /^\s?[%٪]/u.test(text.slice(tokens[end - 1]?.end));
      const length = percentLength(words, end);
      const isShare = isSign || length > 0;
      give(at, end + length, [...(isShare ? [percentForm(number.value)] : []), numberForm(number.value)]);
    }
    at = end;
  }
}

/** The words of a name with the Latin articles in it, and with one that a hyphen ties to it: «Al-Sukhnah». */
function withArticles(name: readonly ReadToken[], tokens: readonly ReadToken[], text: string): readonly ReadToken[] {
  const [first, last] = [name[0]?.index ?? 0, name.at(-1)?.index ?? 0];
  const before = tokens[first - 1];
  const isTied = before && isRomanisedArticle(before.word) && text.slice(before.end, name[0]?.start) === '-';
  return tokens.slice(isTied ? first - 1 : first, last + 1);
}
