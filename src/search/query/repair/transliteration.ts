import { isOneEdit } from '#domain/text/edit-distance.ts';

/** Whether two Latin spellings may be transliterations of one Arabic name. */

/**
 * The consonants of a Latin spelling, so that transliterations of one name meet: «Katerji», «Qatirji» → «ktrj».
 * Vowels, w, y and h are dropped, q and kh are k, doubled letters single: docs/search.md says what that finds and misses.
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

/**
 * A Latin spelling as it sounds, since romanisers of Arabic agree on consonants but not on vowels: «Sousseh», «Susah» →
 * «susa». Long and short vowels are one, a and e are one, o and u are one, i and y are one.
 */
export function sound(word: string): string {
  return word
    .replace(/kh|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/gh/g, 'g')
    .replace(/h$/, '')
    .replace(/ou|oo|o|w/g, 'u')
    .replace(/ee|ei|ie|y/g, 'i')
    .replace(/e/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Whether two Latin words of any kind are the same to the ear: “phosfate”, “phosphate”. */
export const soundsAlike = (a: string, b: string): boolean =>
  isLatin(a) && isLatin(b) && a[0] === b[0] && sound(a) === sound(b);

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);

/** How many letters transliterations of one name may differ in length, and how few consonants may tell it. */
const transliteration = { apart: 3, leastConsonants: 3, leastSounds: 4 };

/** Whether two Latin words may be transliterations of one name: they begin alike, and sound alike or share consonants. */
export function isTransliteration(a: string, b: string): boolean {
  if (!isLatin(a) || !isLatin(b) || a[0] !== b[0] || Math.abs(a.length - b.length) >= transliteration.apart)
    return false;
  const heard = sound(a);
  if (heard.length >= transliteration.leastSounds && heard === sound(b)) return true;
  const consonants = skeleton(a);
  if (consonants.length < transliteration.leastConsonants || consonants !== skeleton(b)) return false;
  // Three consonants are those of many names, “Maadan” and “Mayadin”: then the vowels must be nearly the same.
  return consonants.length > transliteration.leastConsonants || isOneEdit(heard, sound(b));
}
