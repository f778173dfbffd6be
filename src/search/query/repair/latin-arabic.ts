/**
 * Arabic written in Latin letters by ear: “7amimim”, “fayla2 el khames”, “Boukamal”, “Deyrizor”. A Latin spelling is read as
 * all the Arabic words that it may stand for, and compared with the Arabic spellings of the registry.
 */

/** What Latin letters may stand for, the longest first; digits as they are used in chats. */
const consonants: readonly (readonly [latin: string, arabic: string])[] = [
  ['sh', 'ش'],
  ['ch', 'شخ'],
  ['kh', 'خ'],
  ['gh', 'غ'],
  ['th', 'ثتط'],
  ['dh', 'ذضظد'],
  ['dj', 'ج'],
  ['ts', 'ص'],
  ['ph', 'ف'],
  ['b', 'ب'],
  ['p', 'ب'],
  ['t', 'تطث'],
  ['j', 'ج'],
  ['c', 'جكقس'],
  ['7', 'ح'],
  ['5', 'خ'],
  ['6', 'ط'],
  ['9', 'صق'],
  ['8', 'قغ'],
  ['4', 'شذ'],
  ['h', 'هحخ'],
  ['x', 'خ'],
  ['d', 'دضذظ'],
  ['r', 'ر'],
  ['z', 'زظذض'],
  ['s', 'سصثش'],
  ['f', 'ف'],
  ['v', 'فو'],
  ['q', 'قغ'],
  ['k', 'كقخ'],
  ['g', 'غجقك'],
  ['l', 'ل'],
  ['m', 'م'],
  ['n', 'ن'],
];
/** What a Latin vowel may be in Arabic, where it is written at all; «3» and «2» are consonants that Latin leaves out. */
const vowels: Record<string, string> = {
  a: '[اعيءه]',
  e: '[ايعه]',
  i: '[يىعا]',
  y: '[يى]',
  o: '[واع]',
  u: '[وع]',
  w: '[و]',
};

/** The pattern that the Arabic spellings of a Latin word fit; undefined for one that is not read so. */
export function arabicPattern(latin: string): { pattern: RegExp; consonants: number } | undefined {
  if (!/^[a-z2-9]+$/.test(latin) || !/[a-z]/.test(latin)) return undefined;
  const word = latin.replace(/([a-z])\1+/g, '$1');
  let [source, count] = ['', 0];
  for (let at = 0; at < word.length;) {
    const found = consonants.find(([letters]) => word.startsWith(letters, at));
    const letter = word[at] ?? '';
    if (found) {
      const isSilent = letter === 'h' && at === word.length - 1;
      source += `[${found[1]}]${isSilent ? '?' : ''}`;
      count += Number(!isSilent);
      at += found[0].length;
    } else {
      // «2» is a hamza, and in spoken Syrian a qaf; «3» is an ain.
      source += letter === '3' ? 'ع' : letter === '2' ? '[اءوقي]?' : `${vowels[letter] ?? ''}?`;
      count += Number(letter === '3');
      at += 1;
    }
  }
  return { pattern: new RegExp(`^[اع]?${source}[اهيء]?$`, 'u'), consonants: count };
}

/** Regular endings that stems lack and spellings have. */
const endings = ['', 'ي', 'يه', 'ين', 'ون', 'ان', 'ات', 'ه', 'ا', 'يا'];

/** Whether a Latin word may stand for an Arabic stem. @param least how few consonants may tell it */
export function isArabicSpelling(latin: string, stem: string, least: number): boolean {
  const read = arabicPattern(latin);
  return read !== undefined && read.consonants >= least && endings.some((ending) => read.pattern.test(stem + ending));
}

/** Whether a Latin word has digits in it that stand for Arabic letters, as in chats. @example isArabizi('7amimim') // => true */
export const isArabizi = (word: string): boolean => /^(?=.*[a-z]{2})(?=.*[2-9])[a-z2-9]+$/.test(word);
