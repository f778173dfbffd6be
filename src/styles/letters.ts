/**
 * The letters that the reading faces are cut to by `npm run fonts`. Whole alphabets, not the letters used today, so that
 * a new article loses none.
 */
const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

export const letters = {
  /** Letters, vowel signs, both sets of Arabic digits, the letters of loan words, joiners and direction marks. */
  arabic:
    between(0x620, 0x655) + between(0x660, 0x66c) + between(0x6f0, 0x6f9) + ' ،؛؟ٰٱپچژڤکگی' + between(0x200c, 0x200f),
  latin: between(0x20, 0x7e) + '\u00a0§©«¶·»–—‘’“”…' + 'àáâäçèéêëìíîïñòóôöùúûü',
  /** What romanised Arabic and Turkish need beyond it; a page that has none of these never fetches it. */
  romanised: 'āĀēĒīĪōŌūŪḍḌḥḤḨḫḪṣṢṭṬẓẒẖẗġĠğĞǧǦčČšŠžŽḏḎṯṮżŻşŞıİʾʿ',
} as const;
