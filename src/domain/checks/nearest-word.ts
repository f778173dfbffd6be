import { editDistance } from '#domain/text/edit-distance.ts';

/** The nearest of the known words, if one is near enough to be a slip of the keyboard. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** A question that offers the nearest of the known words, to be put after a fix; empty when none is near. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const guess = nearest(word, new Set(known).difference(new Set([word])));
  return guess ? ` Did you mean "${guess}"?` : '';
};
