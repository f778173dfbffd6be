import { plainForm } from './plain.ts';

/**
 * Arabic in Latin letters by the tables of the Library of Congress (ALA-LC, 2012), from a text that an editor has vocalised:
 * short vowels are not printed, and no rule finds them. What the tables leave to a reader's knowledge is marked:
 * - nouns without their case endings, verbs with theirs, as the tables want them;
 * - a ta marbuta in the construct state with its vowel («خَرِيطَةِ النُّفُوذ»), otherwise without;
 * - a prefix on a word without the article parted by a hyphen («لِ-رَسْم», «وَ-تَنْظِيم»); before «ال» the rules see it;
 * - `^` before a word that English would write with a capital («^رُوسِيَا»).
 */
export const romanisation = 'ALA-LC';

const marks = {
  fatha: '\u064E',
  damma: '\u064F',
  kasra: '\u0650',
  shadda: '\u0651',
  sukun: '\u0652',
  fathatan: '\u064B',
  dammatan: '\u064C',
  kasratan: '\u064D',
  dagger: '\u0670',
} as const;

const vowels: Record<string, string> = {
  [marks.fatha]: 'a',
  [marks.damma]: 'u',
  [marks.kasra]: 'i',
  [marks.fathatan]: 'an',
  [marks.dammatan]: 'un',
  [marks.kasratan]: 'in',
};

const consonants: Record<string, string> = {
  ...{ ب: 'b', ت: 't', ث: 'th', ج: 'j', ح: 'ḥ', خ: 'kh', د: 'd', ذ: 'dh', ر: 'r', ز: 'z', س: 's', ش: 'sh', ص: 'ṣ' },
  ...{
    ض: 'ḍ',
    ط: 'ṭ',
    ظ: 'ẓ',
    ع: 'ʻ',
    غ: 'gh',
    ف: 'f',
    ق: 'q',
    ك: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
    ه: 'h',
    و: 'w',
    ي: 'y',
  },
  // Letters of other languages that Arabic writers borrow.
  ...{ پ: 'p', چ: 'ch', ژ: 'zh', ڤ: 'v', گ: 'g', ک: 'k', ی: 'y' },
};

/** A letter with the marks on it. */
interface Unit {
  letter: string;
  shadda: boolean;
  sukun: boolean;
  /** Its vowel in Latin, with its n where it has one; empty where it has none. */
  vowel: string;
}

function unitsOf(text: string): Unit[] {
  return [...text.matchAll(/(\p{L})(\p{M}*)/gu)].map(([, letter = '', on = '']) => ({
    letter,
    shadda: on.includes(marks.shadda),
    sukun: on.includes(marks.sukun),
    vowel: on.includes(marks.dagger) ? 'ā' : Array.from(on, (mark) => vowels[mark] ?? '').join(''),
  }));
}

/** What is not written as it sounds, by its letters. */
const exceptions: Record<string, string> = {
  الله: 'Allāh',
  بالله: 'billāh',
  لله: 'lillāh',
  عمرو: 'ʻAmr',
  أولئك: 'ulāʼika',
};

const withoutMarks = (text: string): string => text.replace(/[\p{M}ـ^-]/gu, '');

/** The alif that begins a stem carries its vowel alone; where none is given it is that of «اجتماع» and «ابن». */
const initialVowel: Record<string, string> = { ا: 'i', ٱ: 'i', أ: 'a', إ: 'i', آ: 'ā' };

/** Each letter of a word without prefix or article, in Latin. */
function stemInLatin(units: readonly Unit[]): string {
  let latin = '';
  /** Makes the last vowel long, or adds the long one where no short one is given. */
  const lengthen = (short: string, long: string) => {
    latin = latin.endsWith(short) ? latin.slice(0, -1) + long : latin + long;
  };
  units.forEach((unit, at) => {
    const { letter, shadda, sukun, vowel } = unit;
    const before = units[at - 1];
    const isLast = at === units.length - 1;
    if (at === 0 && initialVowel[letter] !== undefined) {
      // «الذي» and its kin begin with the vowel of the article that they have grown together with.
      const own = units[1]?.letter === 'ل' && units[1].shadda ? 'a' : initialVowel[letter];
      latin += vowel === '' || letter === 'آ' ? own : vowel;
    } else if (letter === 'ا') {
      const isSilent =
        (before?.vowel ?? '').endsWith('n') || /[iu]$/.test(before?.vowel ?? '') || (isLast && latin.endsWith('ū'));
      if (vowel === 'an') latin += 'an';
      else if (!isSilent) lengthen('a', 'ā');
    } else if (letter === 'ى') {
      if (!(before?.vowel ?? '').endsWith('n')) lengthen('a', 'á');
    } else if (letter === 'آ') {
      latin += 'ʼā';
    } else if ('أإؤئء'.includes(letter)) {
      latin += `ʼ${vowel}`;
    } else if (letter === 'ة') {
      if (vowel === 'an') latin += 'tan';
      else latin += vowel.length === 1 ? 't' : /[aā]$/.test(latin) ? 'h' : 'ah';
    } else if (at > 0 && (letter === 'و' || letter === 'ي')) {
      const [short, long] = letter === 'و' ? (['u', 'ū'] as const) : (['i', 'ī'] as const);
      const glide = consonants[letter] ?? '';
      const isLong =
        vowel === '' && !shadda && (latin.endsWith(short) || (before?.vowel === '' && !before.sukun && !sukun));
      if (isLong && !/[āūīá]$/.test(latin)) lengthen(short, long);
      else if (shadda && latin.endsWith(short)) {
        lengthen(short, long);
        // «ـيّ» at the end is one long vowel.
        if (letter === 'و' || !isLast) latin += glide + vowel;
      } else latin += (shadda ? glide + glide : glide) + vowel;
    } else {
      const consonant = consonants[letter] ?? letter;
      // The prime keeps two consonants from being read as one: «أدهم» is adʹham.
      const prime = consonant === 'h' && /[dgkst]$/.test(latin) ? 'ʹ' : '';
      const isDoubled = shadda && at > 0;
      latin += prime + (isDoubled ? consonant + consonant : consonant) + vowel;
    }
  });
  return latin;
}

/** A single letter before the article, with its vowel: «وَالْ», «بِالْ», «كَالْ». */
const beforeArticle = /^(?:([\p{L}]\p{M}+)(?=ا\u0652?ل))?ا[\u064E\u0652]?ل[\u0652]?(?=[\p{L}])/u;
/** «لِلْ»: the article without its alif. */
const liWithArticle = /^لِل\u0652?(?=\p{L})/u;

const capitalised = (latin: string): string => latin.replace(/\p{L}(?<![ʻʼʹ])/u, (letter) => letter.toUpperCase());

/** A word in Latin, its prefixes and its article parted by hyphens. */
function wordInLatin(word: string, isFirst: boolean): string {
  const isName = word.includes('^');
  const plain = word.replaceAll('^', '');
  const exception = exceptions[withoutMarks(plain)];
  const segments = plain.split('-');
  const stem = segments.pop() ?? '';
  const prefixes = segments.map((segment) => stemInLatin(unitsOf(segment)));
  const article = liWithArticle.test(stem) ? liWithArticle : beforeArticle;
  const found = article.exec(stem);
  if (found && exception === undefined) {
    if (found[1]) prefixes.push(stemInLatin(unitsOf(found[1])));
    prefixes.push(article === liWithArticle ? 'lil' : 'al');
  }
  const rest = exception ?? stemInLatin(unitsOf(found ? stem.slice(found[0].length) : stem));
  const [first = ''] = prefixes;
  // The article is small wherever it stands; a prefix that begins a title is not.
  if (isFirst && first !== '' && first !== 'al') prefixes[0] = capitalised(first);
  const isCapital = isName || (isFirst && (first === '' || first === 'al'));
  return [...prefixes, isCapital ? capitalised(rest) : rest].join('-');
}

const punctuation: Record<string, string> = { '«': '“', '»': '”', '؟': '?', '،': ',', '؛': ';', '٪': '%' };

const wordPattern =
  /\^?\p{Script=Arabic}[\p{Script=Arabic}\p{M}^]*(?:-\^?\p{Script=Arabic}[\p{Script=Arabic}\p{M}^]*)*/gu;

/**
 * A vocalised text in Latin letters.
 * @example romanise('^رُوسِيَا تَسْعَى لِ-تَجْنِيد أَبْنَاء ^دَيْر ^الزَّوْر') // => 'Rūsiyā tasʻá li-tajnīd abnāʼ Dayr al-Zawr'
 */
export function romanise(vocalised: string): string {
  let isFirst = !/^\P{Script=Arabic}*[\p{Script=Latin}\p{N}]/u.test(vocalised);
  return (
    vocalised
      .normalize('NFC')
      // Signs of Arabic that are no letters, and a lone prefix before a quotation mark: «يَلْجَأُ لِـ «الْخَلَايَا»».
      .replace(/[«»؟،؛٪]/gu, (sign) => punctuation[sign] ?? sign)
      .replace(/[٠-٩]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .replace(/ـ\s*(?=“)/gu, '-')
      .replace(/ـ/gu, '')
      .replace(wordPattern, (word) => {
        const latin = wordInLatin(word, isFirst);
        isFirst = false;
        return latin;
      })
  );
}

/** The letters and digits of a text, without marks, strokes and signs: what a vocalised text shares with the printed one. */
export function lettersOf(text: string): string {
  return withoutMarks(plainForm(text).normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '');
}
