import { wordsOf, type Analyser } from '#domain/text/analyse.ts';
import { languageOf } from '#domain/text/script.ts';

/**
 * What was put in quotation marks, of any kind: “…”, „…“, »…«, «…», ‹…›, "…", <<…>>, ‘…’. A single mark that stands inside a
 * word, or between digits, is none.
 */
const pairs =
  /"([^"]+)"|[“”„‟〝″＂❝]([^“”„‟〝〞″＂❝❞"]+)[“”„‟〞″＂❞"]|«([^«»]+)[»«]|»([^«»]+)«|<<([^<>]+)>>|‹([^‹›]+)›|›([^‹›]+)‹|(?<![\p{L}\p{N}])['‘‚]([^'‘’‚]+)['’‘](?![\p{L}\p{N}])|「([^」]+)」/gu;

/** A quotation: its text and where it stands, its marks included. */
export interface Quotation {
  text: string;
  start: number;
  end: number;
}

export function quotationsIn(question: string): Quotation[] {
  return [...question.matchAll(pairs)].map((match) => ({
    text: (match.slice(1).find(Boolean) ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A quoted phrase as it is looked for. */
export interface Phrase {
  /** As it was typed, without its marks. */
  text: string;
  /** Its folded words. */
  words: string[];
  /** Whether it is somebody’s name, which the other language and other spellings may stand for. */
  isName: boolean;
}

/** A phrase of a quoted text. */
export const phraseOf = (text: string, isName: boolean): Phrase => ({
  text,
  words: wordsOf(text).map(({ word }) => word),
  isName,
});

/** What may be written together with the first word of a quoted phrase: «وقوات النظام». */
const glued = /^(?:[وفبلكس]|لل|ال|وال|بال|فال|كال|ولل)$/u;

const isFirstOf = (word: string, first: string): boolean =>
  word === first ||
  (languageOf(first) === 'ar' && word.endsWith(first) && glued.test(word.slice(0, word.length - first.length)));

/** Where a phrase stands word for word in a text: from a token to the one after its last; undefined where it does not. */
export function phraseIn(text: string, { words }: Phrase): { from: number; to: number } | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const all = wordsOf(text);
  const from = all.findIndex(
    ({ word }, at) => isFirstOf(word, first) && rest.every((each, index) => all[at + 1 + index]?.word === each),
  );
  return from < 0 ? undefined : { from, to: from + words.length };
}

/** Whether all stems of a phrase stand beside each other in a text: near to what was quoted, where nothing holds it. */
export function stemsIn(text: string, phrase: Phrase, analyser: Pick<Analyser, 'analyse'>): boolean {
  const stems = (each: string) => analyser.analyse(each).map(({ stem }) => stem);
  return ` ${stems(text).join(' ')} `.includes(` ${stems(phrase.text).join(' ')} `);
}
