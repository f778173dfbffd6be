/** How near two spellings are. Both are folded words or stems. */

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

/**
 * A Latin spelling as it sounds, since romanisers of Arabic agree on consonants but not on vowels: «Sousseh», «Susah» →
 * «susa». Long and short vowels are one, a and e are one, o and u are one, i and y are one.
 */
export function sound(word: string): string {
  return word
    .replace(/kh|q/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/h$/, '')
    .replace(/ou|oo|o|w/g, 'u')
    .replace(/ee|ei|ie|y/g, 'i')
    .replace(/e/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

const isLatin = (word: string): boolean => /^[a-z]+$/.test(word);

/** How many letters transliterations of one name may differ in length, and how few consonants may tell it. */
const transliteration = { apart: 3, leastConsonants: 3, leastSounds: 4 };

/** Whether two Latin words may be transliterations of one name: they begin alike, and sound alike or share consonants. */
export function isTransliteration(a: string, b: string): boolean {
  if (!isLatin(a) || !isLatin(b) || a[0] !== b[0] || Math.abs(a.length - b.length) >= transliteration.apart)
    return false;
  const heard = sound(a);
  if (heard.length >= transliteration.leastSounds && heard === sound(b)) return true;
  const bones = skeleton(a);
  return bones.length >= transliteration.leastConsonants && bones === skeleton(b);
}
