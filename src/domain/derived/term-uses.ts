import type { Term } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { fold } from '#domain/text/fold.ts';
import { patternOf } from './occurrences.ts';

type Named = Pick<Term, 'id' | 'name' | 'forms'>;

/** A piece of a text: a term, or what stands between terms. */
export interface TermPiece<T> {
  text: string;
  term?: T;
}

/** What stands at the ends of a word and is none of it. */
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Cuts texts of a language at the terms in them, each term where it is first used: the texts of a page are asked for one
 * after another. Words are taken whole, with what Arabic writes together with them.
 * @param terms those that are wanted most stand first: «clan leader» before «clan»
 * @param most how many terms a text is cut at
 */
export function firstUses<T extends Named>(
  terms: readonly T[],
  locale: Locale,
  most: number,
): (text: string) => TermPiece<T>[] {
  const left = new Map(
    terms.map((term) => [term, new RegExp(patternOf(term, locale), locale === 'ar' ? 'gu' : 'giu')]),
  );
  return (text) => {
    const words = [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, start: index }));
    const folded = words.map(({ word }) => fold(word));
    const line = folded.join(' ');
    const starts = folded.reduce<number[]>((all, word) => [...all, (all.at(-1) ?? 0) + word.length + 1], [0]);
    const wordAt = (place: number) => starts.findLastIndex((start) => start <= place);
    const found: { first: number; last: number; term: T }[] = [];
    for (const [term, pattern] of left) {
      if (found.length === most) break;
      const use = [...line.matchAll(pattern)]
        .map(({ 0: { length }, index }) => ({ first: wordAt(index), last: wordAt(index + length - 1), term }))
        .find(({ first, last }) => !found.some((other) => first <= other.last && other.first <= last));
      if (!use) continue;
      found.push(use);
      left.delete(term);
    }
    const pieces: TermPiece<T>[] = [];
    let at = 0;
    for (const { first, last, term } of found.sort((a, b) => a.first - b.first)) {
      const [from, to] = [words[first], words[last]];
      if (!from || !to) continue;
      const whole = text.slice(from.start, to.start + to.word.length);
      const start = from.start + whole.search(/[\p{L}\p{N}]/u);
      const shown = whole.replace(edges, '');
      if (start > at) pieces.push({ text: text.slice(at, start) });
      pieces.push({ text: shown, term });
      at = start + shown.length;
    }
    if (at < text.length) pieces.push({ text: text.slice(at) });
    return pieces;
  };
}
