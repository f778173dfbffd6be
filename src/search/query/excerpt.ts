import type { Analyser, Token } from '#domain/text/analyse.ts';
import { stemsOf, type Unit } from './query-plan.ts';
import type { RecordTexts, Section } from './record.ts';

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

/** Which of the units asked a word of a text is, by its index; -1 for none. */
export function unitIndexOf({ stem: form, keys }: Token, units: readonly Unit[]): number {
  return units.findIndex(({ forms }) => forms.includes(form) || keys.some((key) => forms.includes(key)));
}

/** How many words an excerpt has, and how many of them before its first hit. */
const excerptWords = { all: 30, before: 5 };

/** The densest passage of a text for what was asked, in the spelling in which it was printed; undefined without a hit. */
export function excerptOf(text: string, units: readonly Unit[], analyser: Analyser): Excerpt | undefined {
  const tokens = analyser.analyse(text, { nested: true });
  const found = tokens.map((token) => unitIndexOf(token, units));
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
  const { from, units: distinct, hits } = best;
  const shown = tokens.slice(from, from + excerptWords.all);
  const start = from === 0 ? 0 : (shown[0]?.start ?? 0);
  const isEnd = from + excerptWords.all >= tokens.length;
  const end = isEnd ? text.length : (shown.at(-1)?.end ?? text.length);
  const marked = shown.filter((_, index) => (found[from + index] ?? -1) >= 0);
  const pieces = piecesOf(text, { start, end }, marked);
  if (start > 0) pieces.unshift({ text: '… ', hit: false });
  if (!isEnd) pieces.push({ text: ' …', hit: false });
  return { pieces, units: distinct, hits };
}

/** A stretch of a text, cut at the hits in it. */
function piecesOf(text: string, { start, end }: { start: number; end: number }, hits: readonly Token[]): Piece[] {
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

/** A passage with the section that it is from. */
export interface Passage {
  section: Section;
  excerpt: Excerpt;
}

const isText = ({ section }: Passage): number => Number(!section.isSpellings);
const isOriginal = ({ section }: Passage): number => Number(/^p\d+$/.test(section.anchor ?? ''));

/**
 * The passage of a section: the densest of its text, after its date where the date was asked for too; where the date
 * alone is hit, the beginning of the text.
 */
function excerptOfSection({ text, date }: Section, units: readonly Unit[], analyser: Analyser): Excerpt | undefined {
  const own = excerptOf(text, units, analyser);
  const when = date === undefined ? undefined : excerptOf(date, units, analyser);
  if (!when) return own;
  return {
    pieces: [...when.pieces, { text: ' · ', hit: false }, ...(own ?? openingOf(text)).pieces],
    units: when.units + (own?.units ?? 0),
    hits: when.hits + (own?.hits ?? 0),
  };
}

/**
 * What is shown where only a list of spellings is hit: the first spelling that is hit as a whole, or else the first that
 * is hit, before what the record says of itself.
 */
function excerptOfSpellings({ text }: Section, about: string | undefined, units: readonly Unit[], analyser: Analyser) {
  const spellings = text.split(/[,،]\s*/u).flatMap((spelling) => excerptOf(spelling, units, analyser) ?? []);
  const isWhole = ({ pieces }: Excerpt) => pieces.every((piece) => piece.hit || piece.text.trim() === '');
  const shown = spellings.find(isWhole) ?? spellings[0];
  if (!shown || about === undefined) return shown;
  return { ...shown, pieces: [...shown.pieces, { text: ' · ', hit: false }, ...openingOf(about).pieces] };
}

/** The first words of a text. */
function openingOf(text: string): Pick<Excerpt, 'pieces'> {
  const words = text.split(' ');
  const isWhole = words.length <= excerptWords.all;
  const opening = words.slice(0, excerptWords.all).join(' ');
  return { pieces: [{ text: isWhole ? opening : `${opening} …`, hit: false }] };
}

/**
 * The passage to show: the one with most of what was asked, of these one of the original, of these the one with most
 * hits. A list of other spellings, which weighs more in the index, is shown only where nothing else is hit.
 */
export function bestPassage(
  { sections }: RecordTexts,
  units: readonly Unit[],
  analyser: Analyser,
): Passage | undefined {
  const about = sections.find((section) => !section.isSpellings)?.text;
  return sections
    .flatMap((section): Passage[] => {
      const excerpt = section.isSpellings
        ? excerptOfSpellings(section, about, units, analyser)
        : excerptOfSection(section, units, analyser);
      return excerpt ? [{ section, excerpt }] : [];
    })
    .sort(
      (a, b) =>
        isText(b) - isText(a) ||
        b.excerpt.units - a.excerpt.units ||
        isOriginal(b) - isOriginal(a) ||
        b.excerpt.hits - a.excerpt.hits,
    )[0];
}

/** Whether a phrase stands word for word in some text of a record. @param phrase as its stems: `Plan.phrases` has it so */
export function holdsPhrase({ name, sections }: RecordTexts, phrase: string, analyser: Analyser): boolean {
  return [...Object.values(name), ...sections.map(({ text }) => text)].some((text) =>
    ` ${stemsOf(text, analyser)} `.includes(` ${phrase} `),
  );
}
