/**
 * The letters that each file of the reading faces holds, as the ranges in which `fonts.css` fetches it and to which
 * `npm run fonts` cuts it. Whole alphabets, not the letters used today, so that a new article loses none. What most pages
 * need is in one small file a script; the rest is in files of their own, fetched by the pages that have such a letter.
 * Where ranges of one script overlap, the letter is in the file that stands first here.
 */
export const faces = {
  /** Arabic, Persian and Kurdish (Sorani): letters, vowel signs, Arabic digits, punctuation, joiners. */
  naskh: [
    'U+60C, U+61B, U+61F, U+621-63A, U+640-656, U+660-66C, U+670-671, U+67E, U+686, U+695, U+698, U+6A4, U+6A9, U+6AF',
    'U+6B5, U+6BE, U+6C6, U+6CC, U+6CE, U+6D5, U+200C-200F',
  ],
  /** The letters of other languages in Arabic script, Persian digits, and signs of the Quran and of reckoning. */
  'naskh-more': ['U+606-6FF, U+750-77F'],
  /** English, and punctuation. */
  serif: [
    'U+20-7E, U+A0, U+A7, U+A9, U+AB, U+B6-B7, U+BB, U+D7, U+2013-2014, U+2018-201A, U+201C-201E, U+2022, U+2026',
  ],
  /** French, German and Turkish as far as they have no letter below; the signs that go with them. */
  'serif-accents': [
    'U+B0, U+C2, U+C4, U+C7, U+C9-CA, U+CE, U+D6, U+DB-DC, U+DF-E2, U+E4, U+E7-EF, U+F1-F4, U+F6, U+F9-FC, U+131',
    'U+152-153, U+2BB-2BC, U+2032-2033, U+2039-203A, U+20AC',
  ],
  /** Romanised Arabic in the usual systems, and the rest of Turkish. */
  'serif-romanised': [
    'U+100-101, U+10C-10D, U+112-113, U+11E-121, U+12A-12B, U+130, U+14C-14D, U+15E-161, U+16A-16B, U+17B-17E, U+1E6-1E7',
    'U+2BE-2BF, U+1E0C-1E0F, U+1E20-1E21, U+1E24-1E25, U+1E2A-1E2B, U+1E5A-1E5D, U+1E62-1E63, U+1E6C-1E6F, U+1E92-1E93',
    'U+1E97',
  ],
  /** The rest of Latin-1, and signs. */
  'serif-more': ['U+A1-FF, U+2C6, U+2DA, U+2DC, U+2044, U+2122, U+2191, U+2193, U+2212, U+2215'],
  /** The rest of the Latin letters that the face has, and signs of currencies. */
  'serif-extended': ['U+100-2FF, U+1D00-1EFF, U+20A0-20BF'],
} as const;

export type FaceFile = keyof typeof faces;
export const faceFiles = Object.keys(faces) as FaceFile[];

/** The ranges of a file, as CSS writes them. */
export const rangesOf = (file: FaceFile): string => faces[file].join(', ');

/** The letters in some ranges. */
function lettersIn(ranges: string): string {
  return ranges
    .split(', ')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join('');
}

/** The letters of each file; those that an earlier one of its script has are in that alone. */
export const letters = Object.fromEntries(
  faceFiles.map((file, at) => {
    const earlier = new Set(
      faceFiles
        .slice(0, at)
        .map((each) => lettersIn(rangesOf(each)))
        .join(''),
    );
    return [
      file,
      Array.from(lettersIn(rangesOf(file)))
        .filter((letter) => !earlier.has(letter))
        .join(''),
    ];
  }),
) as Record<FaceFile, string>;

const known = new Set(Object.values(letters).join(''));

/** The letters of a text for which the site brings no face, each once: the reader's system has to serve them. */
export function lettersWithoutFace(text: string): string[] {
  return [...new Set(text.replace(/\s/gu, ''))].filter((letter) => !known.has(letter));
}
