import { analyse, wordsIn, type Lexicon, type Token } from '#domain/analyse.ts';
import { stem } from '#domain/stem.ts';
import { formEnd } from './records.ts';

/** A part of a question: a name or an idea (any of its keys), or a plain word (its stem). */
export interface Unit {
  text: string;
  forms: string[];
  kind: 'name' | 'word';
}

/** A word that was not found and what was taken for it, to be shown to the reader. */
export interface Repair {
  from: string;
  to: string;
}

/** A question as it will be asked of the index. */
export interface Plan {
  units: Unit[];
  repairs: Repair[];
  /** The stems of what was put in quotation marks and is not a name as a whole: it must stand word for word. */
  phrases: string[];
  /** Whether too little of the question is known for any answer to be more than a guess. */
  hopeless: boolean;
}

/** The lexicon with the stems of its words, for telling known words from unknown ones. */
export interface QueryLexicon extends Lexicon {
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

export function queryLexicon(lexicon: Lexicon & { words: ReadonlySet<string> }): QueryLexicon {
  const stems = new Set<string>();
  for (const word of lexicon.words) stems.add(stem(word, lexicon.occurs));
  return { ...lexicon, stems };
}

/** Words that ask and join but do not say what is sought; speech verbs among them, since they stand in every statement. */
const stopWords = new Set(
  `a an the of in on at to for from by with and or is are was were be been do does did has have had it its this that these
  those there who whom whose what when where why which how much many say says said tell told about between into than as s
  من في على عن الى إلى ان أن إن ما ماذا متى اين أين كيف لماذا هل كم اي أي هو هي هم هذا هذه ذلك تلك التي الذي الذين مع او أو
  ثم بين قد كان كانت قال قالت ذكر ذكرت حول عند بعد قبل و لا لم لن`
    .split(/\s+/)
    .flatMap((word) => [word, word.replace(/[أإ]/g, 'ا').replace(/ى/g, 'ي')]),
);

/** The least letters of a word that is repaired at all: shorter ones are one letter away from too much. */
const leastRepaired = 4;

/** Whether two words are at most one letter apart: one more, one less, one other, or two neighbours changed round. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (a.length !== b.length) return a.length > b.length ? restA.slice(1) === restB : restB.slice(1) === restA;
  return (
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/**
 * The consonants of a Latin spelling, so that transliterations of one name meet: «Katerji», «Qatirji» → «ktrj».
 * @see the search notes of this project: vowels, w, y and h dropped, q and kh as k, doubled letters single
 */
export function skeleton(word: string): string {
  return word
    .replace(/kh|q/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/sh/g, 's')
    .replace(/th|dh/g, (pair) => pair.charAt(0))
    .replace(/[aeiouwyh]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** The least letters of a plain word that is repaired; a name, being rarer, may be shorter. */
const leastRepairedWord = 6;

/** A word of the corpus that an unknown one was probably meant to be: part of a name first, then any word. */
function repaired(word: string, { words, phrases, occurs }: QueryLexicon): string | undefined {
  // The Arabic article is no part of what may be misspelt.
  const core = word.replace(/^[وف]?ال/u, '');
  if (core.length < leastRepaired || (core === word && word.length <= leastRepaired) || /\d/.test(word))
    return undefined;
  const isName = (known: string) => phrases.has(stem(known, occurs));
  const near = [...words].filter((known) => isOneEdit(known, word));
  const bones = /^[a-z]+$/.test(word) ? skeleton(word) : '';
  const isSameName = (known: string) =>
    /^[a-z]+$/.test(known) &&
    known[0] === word[0] &&
    Math.abs(known.length - word.length) < 3 &&
    skeleton(known) === bones;
  return (
    near.find(isName) ??
    (bones.length > 2 ? [...words].find((known) => isSameName(known) && isName(known)) : undefined) ??
    (word.length >= leastRepairedWord ? near[0] : undefined)
  );
}

const sameKeys = (a: Token, b: Token): boolean => a.keys.length > 0 && a.keys.join() === b.keys.join();

/** A text as its stems alone. @example stemsOf('oil convoys', lexicon) // => 'oil convoy' */
export function stemsOf(text: string, lexicon: Lexicon): string {
  return analyse(text, lexicon)
    .map((token) => token.stem)
    .join(' ');
}

/** The quoted parts of a question, but for those that a registry knows by name: these reach the other language too. */
function quotedPhrases(question: string, lexicon: Lexicon): string[] {
  return [...question.matchAll(/["“«]([^"”»]+)["”»]/gu)].flatMap(([, quoted = '']) => {
    const [first, ...rest] = analyse(quoted, lexicon);
    const isName = first !== undefined && first.keys.length > 0 && rest.every((token) => sameKeys(first, token));
    return first === undefined || isName ? [] : [stemsOf(quoted, lexicon)];
  });
}

/**
 * What a question asks for. Unknown words are repaired, in sight, and the question is then read anew, so that a mended
 * word may be part of a name; what stays unknown is left out. A question of which half or more is unknown is hopeless.
 */
export function plan(question: string, lexicon: QueryLexicon): Plan {
  const repairs = analyse(question, lexicon).flatMap(({ start, end, stem: form, keys }): Repair[] => {
    const from = question.slice(start, end);
    if (keys.length > 0 || lexicon.stems.has(form) || stopWords.has(from.toLowerCase())) return [];
    const to = repaired(wordsIn(from).join(''), lexicon);
    return to === undefined ? [] : [{ from, to }];
  });
  const mended = repairs.reduce((text, { from, to }) => text.replace(from, to), question);
  const { units, unknown } = unitsOf(mended, lexicon);
  const weight = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  return { units, repairs, phrases: quotedPhrases(mended, lexicon), hopeless: weight === 0 || weight <= unknown };
}

/** How much of a question a part of it is: a name twice a word; a bare number says nothing by itself. */
function weightOf({ kind, text }: Unit): number {
  if (kind === 'name') return 2;
  return /^\p{N}+$/u.test(text) ? 0 : 1;
}

/** The parts of a question, and how many of its words are known to nobody. */
function unitsOf(question: string, lexicon: QueryLexicon): { units: Unit[]; unknown: number } {
  const tokens = analyse(question, lexicon);
  const units: Unit[] = [];
  let unknown = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    let last = at;
    while (tokens[last + 1] && sameKeys(token, tokens[last + 1] as Token)) last += 1;
    const text = question.slice(token.start, tokens[last]?.end);
    at = last + 1;
    if (token.keys.length > 0) units.push({ text, forms: token.keys, kind: 'name' });
    else if (stopWords.has(text.toLowerCase())) continue;
    else if (lexicon.stems.has(token.stem)) units.push({ text, forms: [token.stem], kind: 'word' });
    else unknown += 1;
  }
  return { units, unknown };
}

/** The most ways of reading a question that are asked: a name may stand for several things. */
const mostReadings = 8;

/** The questions to the engine that a plan comes to, one for each reading of its names. */
export function readings(units: readonly Unit[]): string[] {
  let queries = [''];
  for (const { forms } of units)
    queries = queries
      .flatMap((query) => forms.map((form) => `${query} ${form}${formEnd}`.trim()))
      .slice(0, mostReadings);
  return queries;
}

/** Whether a word of a text is among what was asked. */
export function isHit({ stem: form, keys }: Token, units: readonly Unit[]): number {
  return units.findIndex(({ forms }) => forms.includes(form) || keys.some((key) => forms.includes(key)));
}

/** A piece of a shown text, hit or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A passage of a text: literal pieces, how many different units it holds, and how many hits. */
export interface Excerpt {
  pieces: Piece[];
  units: number;
  hits: number;
}

/** How many words an excerpt has, and how many of them before its first hit. */
const excerptWords = { all: 30, before: 5 };

/** The densest passage of a text for a plan, in the spelling in which it was printed; undefined when nothing is hit. */
export function excerptOf(text: string, units: readonly Unit[], lexicon: Lexicon): Excerpt | undefined {
  const tokens = analyse(text, lexicon, { nested: true });
  const found = tokens.map((token) => isHit(token, units));
  let best: { from: number; units: number; hits: number } | undefined;
  found.forEach((unit, at) => {
    if (unit < 0) return;
    const from = Math.max(0, at - excerptWords.before);
    const inside = found.slice(from, from + excerptWords.all).filter((each) => each >= 0);
    const distinct = new Set(inside).size;
    if (!best || distinct > best.units || (distinct === best.units && inside.length > best.hits))
      best = { from, units: distinct, hits: inside.length };
  });
  if (!best) return undefined;
  const shown = tokens.slice(best.from, best.from + excerptWords.all);
  const pieces: Piece[] = [];
  const isStart = best.from === 0;
  const isEnd = best.from + excerptWords.all >= tokens.length;
  let end = isStart ? 0 : (shown[0]?.start ?? 0);
  shown.forEach((token, index) => {
    if ((found[(best?.from ?? 0) + index] ?? -1) < 0) return;
    if (token.start > end) pieces.push({ text: text.slice(end, token.start), hit: false });
    pieces.push({ text: text.slice(token.start, token.end), hit: true });
    end = token.end;
  });
  const last = isEnd ? text.length : (shown.at(-1)?.end ?? text.length);
  if (last > end) pieces.push({ text: text.slice(end, last), hit: false });
  if (!isStart) pieces.unshift({ text: '… ', hit: false });
  if (!isEnd) pieces.push({ text: ' …', hit: false });
  return { pieces, units: best.units, hits: best.hits };
}
