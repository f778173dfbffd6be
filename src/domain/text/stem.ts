/**
 * Light stemming of folded words, the same for index and query. It takes off what is written together with a word (and,
 * by, the, their) and regular endings; broken plurals are the term base's.
 */

/** The article with what may stand before it, longest first: «والفوسفات», «بالبادية», «للقوات» → «فوسفات», «باديه», «قوات». */
const withArticle = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال'];

/** One-letter words written together with the next: and, so, by, for, as. */
const proclitics = ['و', 'ف', 'ب', 'ل', 'ك'];

/** Words that only look as if they began or ended so: «وفد» is not «و» + «فد», «كمائن» not «كما» + «ين». */
const whole = new Set([
  'وفد',
  'بلده',
  'لواء',
  'فرات',
  'وكالات',
  'وزراء',
  'كمين',
  'كمائن',
  'كماين',
  'لبنان',
  'بادي',
  'وسط',
  'وطن',
  'فصل',
  'بعد',
  'بين',
  'قبل',
  'ولي',
  'كبير',
  'كثير',
  'لقاء',
  'فريق',
  'فيلق',
  'حماه',
  'حمايه',
  'امره',
  'قبيله',
  'عمليه',
  'عمليات',
  'دوريه',
  'دوريات',
  'تعزيزات',
  'قاسيون',
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
  let stem = word;
  const prefix = withArticle.find((each) => stem.startsWith(each) && stem.length - each.length >= least);
  if (prefix) stem = stem.slice(prefix.length);
  else if (!whole.has(stem)) {
    const rest = withoutProclitics(stem, occurs);
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
  return /\p{Script=Arabic}/u.test(word) ? arabicStem(word, occurs) : englishStem(word);
}
