import { withoutDefiniteArticle } from './definite-article.ts';
import { languageOf } from './script.ts';

/**
 * Light stemming of folded words, the same for index and query. It takes off what is written together with a word (and,
 * by, the, their) and regular endings; broken plurals are the term base's.
 */

/** One-letter words written together with the next: and, so, by, for, as. */
const proclitics = ['و', 'ف', 'ب', 'ل', 'ك'];

/**
 * Words that only look as if something were written together with them. The corpus cannot tell by itself, since what would
 * be left of them is a word too, or the stem of another. They are a list of the words met so far and no rule: where they
 * should come from (the term base, or counts in a larger corpus) is still to be decided.
 */
const whole = new Set([
  // Their first letter is their own, not «and», «so», «by», «for» or «as»: «فريق» (team) is not «ف» + «ريق» (saliva).
  ...['وزراء', 'وكالات', 'فرات', 'فريق', 'فيلق', 'بلده', 'بادي', 'لواء', 'لقاء', 'لبنان', 'كبير', 'كثير', 'كمين'],
  // So is their end, not a plural or a dual: «لبنان», «قاسيون»; «كماين» (ambushes, folded) is not «كما» + «ين». «كمائن» is
  // the same word unfolded, which is never asked for.
  ...['قاسيون', 'كماين', 'كمائن'],
  // Without their ending they would be other words of the same texts: «عمليه» (operation) «عمل» (work), «دوريه» (patrol)
  // «دور» (role), «قبيله» (tribe) «قبيل» (just before), «امره» (command) «امر» (matter), «تعزيزات» (reinforcements, which
  // arrive) «تعزيز» (strengthening); «حماه» (Hama) and «حمايه» (protection) would be one.
  ...['عمليه', 'عمليات', 'دوريه', 'دوريات', 'قبيله', 'امره', 'تعزيزات', 'حماه', 'حمايه'],
  // Of three letters, which `least` protects already: they matter only should that become two.
  ...['وفد', 'وسط', 'وطن', 'ولي', 'فصل', 'بعد', 'بين', 'قبل'],
]);

/** Regular endings, longest first: plurals, duals, «its», «their», relation. */
const endings = [
  'يهم',
  'هما',
  'يات',
  'يين',
  'يا',
  'يون',
  'ها',
  'هم',
  'ات',
  'ون',
  'ين',
  'ان',
  'يه',
  'وا',
  'ه',
  'ي',
  'ا',
];

/** The least letters that a stem keeps. */
const least = 3;

/** Duals of words in ta marbuta, read as the singular: «دوريتان», «قافلتين» → «دوريه», «قافله». */
const dual = /(?<=^\p{L}{3,})ت(?:ان|ين)$/u;

/**
 * The rest of a word after the one-letter words before it, at most two («وبحميميم»), where the rest is itself a word of
 * the corpus; undefined without that evidence.
 */
function withoutProclitics(word: string, occurs: (word: string) => boolean): string | undefined {
  for (let letters = 1; letters <= 2; letters++) {
    const rest = word.slice(letters);
    if (!proclitics.includes(word.charAt(letters - 1)) || rest.length < least) return undefined;
    if (occurs(rest)) return rest;
  }
  return undefined;
}

function arabicStem(word: string, occurs: (word: string) => boolean): string {
  let stem = withoutDefiniteArticle(word, 'anything', least);
  if (stem === word && !whole.has(word)) {
    const rest = withoutProclitics(word, occurs);
    if (rest !== undefined) return arabicStem(rest, occurs);
  }
  if (dual.test(stem)) stem = stem.replace(dual, 'ه');
  if (whole.has(stem)) return stem;
  const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= least);
  return ending ? stem.slice(0, -ending.length) : stem;
}

/** English endings, first match wins: pattern and what stays. */
const englishEndings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{2})ies$/, 'y'],
  [/(?<=\w{2}(?:ss|sh|ch|x))es$/, ''],
  [/(?<=\w{2}[^su])s$/, ''],
  [/(?<=\w{4})ing$/, ''],
  [/(?<=\w{4})ed$/, ''],
];

function englishStem(word: string): string {
  for (const [pattern, replacement] of englishEndings)
    if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}

/**
 * The stem of a folded word.
 * @param occurs whether a folded word, without a one-letter word before it, is a word of the corpus
 * @example stem('والميليشيات', () => false) // => 'ميليش'
 * @example stem('militias', () => false) // => 'militia'
 */
export function stem(word: string, occurs: (word: string) => boolean): string {
  return languageOf(word) === 'ar' ? arabicStem(word, occurs) : englishStem(word);
}
