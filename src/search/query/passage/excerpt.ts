import type { Analyser, Token } from '#domain/text/analyse.ts';
import type { Unit } from '#search/query/query-plan.ts';

/** A piece of a shown text, hit or not. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** A passage of a text: literal pieces, which units it holds by their indexes, and how many hits. */
export interface Excerpt {
  pieces: Piece[];
  units: ReadonlySet<number>;
  hits: number;
}

/** Which of the units asked a word of a text is, by its index; -1 for none. */
export function unitIndexOf({ stem: form, told, keys }: Token, units: readonly Unit[]): number {
  return units.findIndex(
    ({ forms }) =>
      forms.includes(form) || (told !== undefined && forms.includes(told)) || keys.some((key) => forms.includes(key)),
  );
}

/** Which of the units the whole of a text holds: a word may be of several. */
export function unitsIn(tokens: readonly Token[], units: readonly Unit[]): Set<number> {
  return new Set(
    units.flatMap((unit, index) => (tokens.some((token) => unitIndexOf(token, [unit]) >= 0) ? [index] : [])),
  );
}

/** Words that turn what follows them into its opposite: nothing shown begins behind one. */
const negations = new Set(
  'لم لا لن ليس ليست ما غير دون من بلا عدم not no never without nor neither cannot hardly'.split(' '),
);
const isNegation = (word: string): boolean => negations.has(word.toLowerCase());
const wordAt = (text: string, token: Pick<Token, 'start' | 'end'> | undefined): string =>
  token ? text.slice(token.start, token.end) : '';

/** How many words an excerpt has, and how many of them before its first hit. */
const excerptWords = { all: 30, before: 5 };

/** Where words stand that must be in an excerpt, by their indexes. */
interface Span {
  from: number;
  to: number;
}

/**
 * The densest passage of a text for what was asked, in the spelling in which it was printed; undefined without a hit.
 * @param quoted where a quoted phrase stands: then that is what is shown and marked
 */
export function excerptOf(
  text: string,
  units: readonly Unit[],
  analyser: Pick<Analyser, 'analyse'>,
  quoted?: Span,
): Excerpt | undefined {
  const tokens = analyser.analyse(text, { nested: true });
  const found = quoted
    ? tokens.map((_, at) => (at >= quoted.from && at < quoted.to ? 0 : -1))
    : tokens.map((token) => unitIndexOf(token, units));
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
  const { hits } = best;
  let { from } = best;
  // «لم يسمّها» without its first word would say the opposite.
  while (from > 0 && isNegation(wordAt(text, tokens[from - 1]))) from -= 1;
  const shown = tokens.slice(from, from + excerptWords.all);
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const isEnd = from + excerptWords.all >= tokens.length;
  const end = isEnd ? text.length : (shown.at(-1)?.end ?? text.length);
  const pieces = piecesOf(text, { start, end }, joinedHits(shown, found.slice(from), units, quoted !== undefined));
  if (start > 0) pieces.unshift({ text: '… ', hit: false });
  if (!isEnd) pieces.push({ text: ' …', hit: false });
  return { pieces, units: unitsIn(tokens, units), hits };
}

/** The hits among some tokens: words of one name, date or quotation that stand beside each other are one. */
export function joinedHits(
  tokens: readonly Token[],
  found: readonly number[],
  units: readonly Unit[],
  isQuoted = false,
): { start: number; end: number }[] {
  const hits: { start: number; end: number; unit: number; last: number }[] = [];
  tokens.forEach(({ start, end }, at) => {
    const unit = found[at] ?? -1;
    const before = hits.at(-1);
    if (unit < 0) return;
    const isOne = isQuoted || units[unit]?.kind !== 'word';
    if (isOne && before?.unit === unit && before.last === at - 1) Object.assign(before, { end, last: at });
    else hits.push({ start, end, unit, last: at });
  });
  return hits;
}

/** A stretch of a text, cut at the hits in it. */
function piecesOf(
  text: string,
  { start, end }: { start: number; end: number },
  hits: readonly Pick<Token, 'start' | 'end'>[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const hit of hits) {
    if (hit.start > at) pieces.push({ text: text.slice(at, hit.start), hit: false });
    pieces.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  if (end > at) pieces.push({ text: text.slice(at, end), hit: false });
  return pieces;
}

/** The first words of a text. */
export function openingOf(text: string, most = excerptWords.all): Piece[] {
  const words = text.split(' ');
  const opening = words.slice(0, most).join(' ');
  return [{ text: words.length <= most ? opening : `${opening} …`, hit: false }];
}

/** How many words of a passage a small link shows, and how many of them before its first hit. */
const shortWords = { all: 14, before: 3 };

/** A passage as a few words around its first hit. */
export function shortened(pieces: readonly Piece[]): Piece[] {
  const words = pieces
    .filter(({ text, hit }) => hit || !/^(?:… | …)$/.test(text))
    .flatMap(({ text, hit }) => text.split(/(?<=\s)/u).map((word): Piece => ({ text: word, hit })));
  let first = Math.max(0, words.findIndex(({ hit }) => hit) - shortWords.before);
  while (first > 0 && isNegation(words[first - 1]?.text.trim() ?? '')) first -= 1;
  const shown = words.slice(first, first + shortWords.all);
  return [
    ...(first > 0 || pieces[0]?.text === '… ' ? [{ text: '… ', hit: false }] : []),
    ...shown.reduce<Piece[]>((joined, each) => {
      const last = joined.at(-1);
      if (last && last.hit === each.hit) last.text += each.text;
      else joined.push({ ...each });
      return joined;
    }, []),
    ...(first + shortWords.all < words.length ? [{ text: ' …', hit: false }] : []),
  ];
}
