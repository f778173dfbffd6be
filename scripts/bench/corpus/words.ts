import type { Locale } from '#domain/model/locales.ts';
import { rareRank, type Random } from './random.ts';

/** Invented words, as many as a text of any length needs: a few are everywhere, most are rare, new ones never end. */

const small: Record<Locale, readonly string[]> = {
  en: 'the of to and in a that for on with at by from as its it were had an which after near between their this during before more than some other under over into also two not about'.split(
    ' ',
  ),
  ar: 'في من على إلى عن مع أن التي الذي هذا هذه كما قد بعد قبل بين خلال منذ حيث كان كانت ما لم ذلك تلك عند أي كل بعض غير أو ثم حتى ضمن نحو دون وفق عبر هناك أكثر'.split(
    ' ',
  ),
};

/** How the words of each language grow rare, as in news texts. */
const rarity: Record<Locale, { steepness: number; shift: number }> = {
  en: { steepness: 1.65, shift: 35 },
  ar: { steepness: 1.6, shift: 40 },
};

const onsets = ['b', 'd', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'br', 'dr', 'kl', 'tr'];
const codas = ['', 'l', 'm', 'n', 'r', 'd'];
const vowels = ['a', 'e', 'i', 'o', 'u'];
const syllables = onsets.flatMap((onset) => vowels.flatMap((vowel) => codas.map((coda) => onset + vowel + coda)));

const letters = 'ب ت ج د ر س ط ع ف ق ل م ن ه'.split(' ');
const patterns: readonly ((a: string, b: string, c: string) => string)[] = [
  (a, b, c) => `${a}${b}${c}`,
  (a, b, c) => `${a}ا${b}${c}`,
  (a, b, c) => `م${a}${b}و${c}`,
  (a, b, c) => `${a}${b}ا${c}`,
  (a, b, c) => `ت${a}${b}ي${c}`,
  (a, b, c) => `${a}${b}ي${c}`,
  (a, b, c) => `م${a}ا${b}${c}ة`,
  (a, b, c) => `${a}${b}${c}ة`,
  (a, b, c) => `است${a}${b}ا${c}`,
  (a, b, c) => `م${a}${b}${c}`,
  (a, b, c) => `أ${a}${b}ا${c}`,
  (a, b, c) => `م${a}${b}${c}ة`,
  (a, b, c) => `مت${a}${b}${c}`,
  (a, b, c) => `ان${a}${b}ا${c}`,
  (a, b, c) => `${a}و${b}${c}`,
  (a, b, c) => `${a}${b}${c}ات`,
];

/** Spreads ranks over words, so that neighbours in rank are no neighbours in spelling; prime to every count below. */
const stride = 7919;

const digits = (value: number, base: number, count: number): number[] =>
  Array.from({ length: count }, (_, place) => Math.floor(value / base ** place) % base);

function englishWord(rank: number): string {
  const two = syllables.length ** 2;
  const count = rank < two ? 2 : 3;
  const spread = (rank * stride) % syllables.length ** count;
  return digits(spread, syllables.length, count)
    .map((digit) => syllables[digit] ?? '')
    .join('');
}

function arabicWord(rank: number): string {
  const short = letters.length ** 3 * patterns.length;
  const [length, at] = rank < short ? [3, rank] : [4, rank - short];
  const spread = (at * stride) % (letters.length ** length * patterns.length);
  const root = digits(Math.floor(spread / patterns.length), letters.length, length).map(
    (digit) => letters[digit] ?? '',
  );
  const [a = '', b = '', ...rest] = root;
  return patterns[spread % patterns.length]?.(a, b, rest.join('')) ?? '';
}

/** The word of a rank, the same in every run. */
export function wordOf(locale: Locale, rank: number): string {
  const common = small[locale];
  return common[rank] ?? (locale === 'ar' ? arabicWord : englishWord)(rank - common.length);
}

/** A word as it stands in a text: with what a language writes together with its words, now and then. */
export function someWord(random: Random, locale: Locale): string {
  const { steepness, shift } = rarity[locale];
  const rank = rareRank(random, steepness, shift);
  const word = wordOf(locale, rank);
  const turn = random.next();
  if (rank < small[locale].length) return word;
  if (locale === 'en') return turn < 0.12 ? `${word}s` : word;
  if (turn < 0.35) return `ال${word}`;
  return turn < 0.42 ? `و${word}` : turn < 0.46 ? `بال${word}` : word;
}

const ends = { ba: 'با', ra: 'را', ma: 'ما', sa: 'سا', la: 'لا', na: 'نا', ta: 'تا', da: 'دا' };
const middles = { bu: 'بو', ru: 'رو', mu: 'مو', su: 'سو', lu: 'لو', nu: 'نو', tu: 'تو', du: 'دو' };
// No «ني»: with «سا» after it, it would be the month «نيسان», which a translation has to name.
const starts = { bi: 'بي', ri: 'ري', mi: 'مي', si: 'سي', li: 'لي', ji: 'جي', ti: 'تي', di: 'دي' };
const sounds = Object.entries({ ...ends, ...middles, ...starts });
const closings = Object.entries({ n: 'ن', r: 'ر', s: 'س', d: 'د', l: 'ل' });

/** An invented proper name in both languages, no two alike. */
export function properName(index: number): Record<Locale, string> {
  const spread = (index * stride) % sounds.length ** 3;
  const parts = digits(spread, sounds.length, 3).map((digit) => sounds[digit] ?? ['', '']);
  const closing = closings[index % closings.length] ?? ['', ''];
  const en = [...parts, closing].map(([latin]) => latin).join('');
  return { en: en.charAt(0).toUpperCase() + en.slice(1), ar: [...parts, closing].map(([, arabic]) => arabic).join('') };
}

/** Breaks a word as outlets do to get past filters: «الميليشـ.ـيات». */
export function broken(word: string): string {
  const middle = Math.ceil(word.length / 2);
  return word.length < 4 ? word : `${word.slice(0, middle)}ـ.ـ${word.slice(middle)}`;
}
