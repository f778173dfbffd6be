import type { Token } from '#domain/text/analyse.ts';
import { isKnown, isNameKey, isStem, type QueryLexicon } from './lexicon.ts';
import { repairsOf, withRepairs, type Repair } from './spelling-repair.ts';
import { isStopWord } from './stop-words.ts';
import { partUnfinished, prefixUnit } from './unfinished-word.ts';

/** A part of a question: a name, or an idea or month (any of its keys), a plain word (its stem), or the prefix of one. */
export interface Unit {
  text: string;
  forms: string[];
  kind: 'name' | 'idea' | 'word' | 'prefix';
}

/** A question as it will be asked of the index. */
export interface Plan {
  units: readonly Unit[];
  repairs: readonly Repair[];
  /** The stems of what was put in quotation marks and is not a name as a whole: it must stand word for word. */
  phrases: readonly string[];
  /** Whether too little of the question is known for any answer to be more than a guess. */
  hopeless: boolean;
}

const sameKeys = (a: Token, b: Token): boolean => a.keys.length > 0 && a.keys.join() === b.keys.join();

/** A text as its stems alone. @example stemsOf('oil convoys', lexicon) // => 'oil convoy' */
export function stemsOf(text: string, { analyse }: Pick<QueryLexicon, 'analyse'>): string {
  return analyse(text)
    .map((token) => token.stem)
    .join(' ');
}

/**
 * Words broken by dots or strokes in any way, made whole where the whole is a word: «دا.عش», «مي-ليشيات». In texts only
 * dots between lengthening strokes are so read, since a full stop may lack its space there.
 */
function joinBroken(question: string, lexicon: QueryLexicon): string {
  return question.replace(/\p{L}+(?:[.·•*_/-]+\p{L}+)+/gu, (broken) => {
    const whole = broken.replace(/[^\p{L}]/gu, '');
    return lexicon.analyse(whole).every((token) => isKnown(token, lexicon)) ? whole : broken;
  });
}

/**
 * The quoted parts of a question, but for those that are the name of somebody or something: these reach the other
 * language too. An idea of the term base is quoted for its words.
 */
function quotedPhrases(question: string, lexicon: QueryLexicon): string[] {
  return [...question.matchAll(/["“”«„]([^"“”«»„]+)["“”»]/gu)].flatMap(([, quoted = '']) => {
    const [first, ...rest] = lexicon.analyse(quoted);
    const isName =
      first?.keys.some((key) => isNameKey(key, lexicon)) === true && rest.every((token) => sameKeys(first, token));
    return first === undefined || isName ? [] : [stemsOf(quoted, lexicon)];
  });
}

/**
 * What a question asks for. Unknown words are repaired, in sight, and the question is then read anew, so that a repaired
 * word may be part of a name; what stays unknown is left out. A question of which half or more is unknown is hopeless.
 * A last word that ends with `*` is unfinished: it is taken for all that begins so, and is not repaired.
 */
export function plan(asked: string, lexicon: QueryLexicon): Plan {
  const question = asked.trim();
  const unfinished = partUnfinished(question);
  const finished = joinBroken(unfinished?.before ?? question, lexicon);
  const repairs = repairsOf(finished, lexicon);
  const text = withRepairs(finished, repairs);
  const { units, unknown } = unitsOf(text, lexicon);
  const last = unfinished && prefixUnit(unfinished.word, lexicon);
  const all = last ? [...units, last] : units;
  const weight = all.reduce((sum, unit) => sum + weightOf(unit), 0);
  const missing = unknown + Number(unfinished !== undefined && !last);
  return { units: all, repairs, phrases: quotedPhrases(text, lexicon), hopeless: weight === 0 || weight <= missing };
}

/** How much of a question a part of it is: a name twice a word; a bare number says nothing by itself. */
function weightOf({ kind, text }: Unit): number {
  if (kind === 'name') return 2;
  return /^\p{N}+$/u.test(text) ? 0 : 1;
}

/** The parts of a question, and how many of its words are known to nobody. */
function unitsOf(question: string, lexicon: QueryLexicon): { units: Unit[]; unknown: number } {
  const tokens = lexicon.analyse(question);
  const units: Unit[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    let last = at;
    while (tokens[last + 1] && sameKeys(token, tokens[last + 1] as Token)) last += 1;
    const text = question.slice(token.start, tokens[last]?.end);
    at = last + 1;
    if (token.keys.length > 0)
      units.push({
        text,
        forms: token.keys,
        kind: token.keys.some((key) => isNameKey(key, lexicon)) ? 'name' : 'idea',
      });
    // A small word says something only where it is all that is asked.
    else if (isStopWord(text) && tokens.length > 1) continue;
    else if (isStem(token.stem, lexicon)) units.push({ text, forms: [token.stem], kind: 'word' });
    else unknown += 1;
  }
  return { units, unknown };
}
