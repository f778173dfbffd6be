import { fold } from './fold.ts';

/**
 * The Arabic definite article, in Arabic letters and in Latin ones. It is taken off here alone: for stems, for repairs of
 * spelling, for names that are typed, sorted or sought in a text.
 */

/** What may stand before the article, written together with it, and is taken off with it; the longest first. */
const written = {
  nothing: ['ال'],
  /** «And», «so»: what is soon typed before a name. */
  conjunctions: ['وال', 'فال', 'ال'],
  /** «And», «so», «by», «as», «for» besides: «وبالبادية», «للقوات». */
  anything: ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال'],
} as const;

/**
 * An Arabic word without its definite article.
 * @param before what may stand before the article and goes with it
 * @param least how many letters must stay: «الم» is no article before «م»
 * @example withoutDefiniteArticle('البوكمال') // => 'بوكمال'
 * @example withoutDefiniteArticle('وبالباديه', 'anything', 3) // => 'باديه'
 */
export function withoutDefiniteArticle(word: string, before: keyof typeof written = 'nothing', least = 2): string {
  const article = written[before].find((each) => word.startsWith(each) && lettersAt(word, each.length) >= least);
  return article === undefined ? word : word.slice(article.length);
}

/** How many letters and digits stand one after another from a place in a text on. */
const lettersAt = (text: string, at: number): number => /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at))?.[0].length ?? 0;

/** Latin spellings of the article, which names carry or lack at will: «Al-Bukamal», «Bukamal», «Deir ez-Zor». */
const romanised = new Set('al el ez az as es ar er ad ed ash at et an en'.split(' '));

/** Whether a word is a Latin spelling of the article. @example isRomanisedArticle('Ez') // => true */
export const isRomanisedArticle = (word: string): boolean => romanised.has(fold(word));
