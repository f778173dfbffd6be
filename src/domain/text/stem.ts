import { withoutDefiniteArticle } from './definite-article.ts';
import { languageOf } from './script.ts';

/**
 * Light stemming of folded words, the same for index and query. It takes off what is written together with a word (and,
 * by, the, their) and regular endings; broken plurals are the term base's.
 */

/** One-letter words written together with the next: and, so, by, for, as. Whether one is, the corpus tells. */
const proclitics = ['و', 'ف', 'ب', 'ل', 'ك'];

/** What a corpus tells of its words, by which they are parted from what is written together with them. */
export interface WordEvidence {
  /** Whether a folded word stands by itself somewhere, without an article or a one-letter word before it. */
  occurs: (word: string) => boolean;
  /** Whether it stands somewhere behind the article: then its first letter is its own, since nothing comes between them. */
  takesArticle?: ((word: string) => boolean) | undefined;
  /** Whether its first two letters are its own though they look like the article: «ألغام» (mines) is no «ال» + «غام». */
  hasOwnAlef?: ((word: string) => boolean) | undefined;
  /** Words that keep their ending, since without it they would be another word of the term base or the registries. */
  whole?: ReadonlySet<string> | undefined;
}

/**
 * Particles, which no ending is taken off for: «آلية» (mechanism) without its ending would be «إلى» (to), «كمائن» (ambushes)
 * without its own «كما» (as). They are a closed class.
 */
const particles = new Set(
  `الي علي حتي لدي متي سوي بلي كما لما مما عما اما انما ربما كلما بينما بعد قبل عند منذ حيث كيف اين هنا لكن غير بين تحت فوق
  حول دون نحو ضمن خلال هذا ذلك تلك كان ليس قدام امام وراء`.split(/\s+/),
);

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

/** How many letters tell by themselves that an article was written together with a word before it: «بالبادية». */
const longRest = { و: 4, other: 5 };

/**
 * A word without its article. Between «by», «as», «so» and a word the article is taken for one only where the rest is a
 * word of the corpus or long, else «بالميرا» (Palmyra) would be «by the» something.
 */
export function withoutArticle(word: string, { occurs, takesArticle, hasOwnAlef }: WordEvidence): string {
  if (hasOwnAlef?.(word) === true || hasOwnAlef?.(word.slice(1)) === true) return word;
  const rest = withoutDefiniteArticle(word, 'anything', least);
  if (rest === word || /^(?:ال|و?لل|فلل)/u.test(word)) return rest;
  const isLong = rest.length >= (word.startsWith('وال') ? longRest['و'] : longRest.other);
  return isLong || occurs(rest) || takesArticle?.(rest) === true ? rest : word;
}

/**
 * The rest of a word after the one-letter words before it, at most two («وبحميميم»), where the rest is itself a word of
 * the corpus; undefined without that evidence.
 */
function withoutProclitics(word: string, evidence: WordEvidence): string | undefined {
  for (let letters = 1; letters <= 2; letters++) {
    const rest = word.slice(letters);
    if (!proclitics.includes(word.charAt(letters - 1)) || rest.length < least) return undefined;
    const core = withoutArticle(rest, evidence);
    const isBehindArticle = core !== rest && (evidence.occurs(core) || evidence.takesArticle?.(core) === true);
    if (evidence.occurs(rest) || isBehindArticle) return rest;
  }
  return undefined;
}

function arabicStem(word: string, evidence: WordEvidence): string {
  const { whole, takesArticle } = evidence;
  let stem = withoutArticle(word, evidence);
  if (stem === word && whole?.has(word) !== true && takesArticle?.(word) !== true) {
    const rest = withoutProclitics(word, evidence);
    if (rest !== undefined) return arabicStem(rest, evidence);
  }
  if (dual.test(stem)) stem = stem.replace(dual, 'ه');
  if (whole?.has(stem) === true) return stem;
  const ending = endings.find(
    (each) => stem.endsWith(each) && stem.length - each.length >= least && !particles.has(stem.slice(0, -each.length)),
  );
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

/** «-ed» and «-ing» behind a silent e, which the corpus tells: “agreed” is “agree”, “divided” “divide”. */
const behindSilentE = /(?<=\w{3})(?:ed|ing)$/;

function englishStem(word: string, { occurs }: WordEvidence): string {
  const base = word.replace(behindSilentE, '');
  if (base !== word && !occurs(base) && occurs(`${base}e`)) return `${base}e`;
  for (const [pattern, replacement] of englishEndings)
    if (pattern.test(word)) return word.replace(pattern, replacement);
  return word;
}

/**
 * The stem of a folded word.
 * @example stem('والميليشيات', { occurs: () => false }) // => 'ميليش'
 * @example stem('militias', { occurs: () => false }) // => 'militia'
 */
export function stem(word: string, evidence: WordEvidence): string {
  return languageOf(word) === 'ar' ? arabicStem(word, evidence) : englishStem(word, evidence);
}
