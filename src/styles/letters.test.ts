import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { faceFiles, letters, lettersWithoutFace, rangesOf } from './letters.ts';

const css = readFileSync(new URL('fonts.css', import.meta.url), 'utf8');
const rules = [...css.matchAll(/url\('\.\/fonts\/([\w-]+)\.woff2'\)[^}]*unicode-range:([^;]+);/g)].map(
  ([, file = '', ranges = '']) => ({ file, ranges: ranges.replace(/\s+/g, ' ').trim() }),
);

describe.each(faceFiles)('the file %s', (file) => {
  const face = create(readFileSync(new URL(`fonts/${file}.woff2`, import.meta.url))) as Font;

  test('is fetched for its ranges and for no others', () => {
    const written = rules.filter((rule) => rule.file === file).map(({ ranges }) => ranges);
    expect(new Set(written)).toEqual(new Set([rangesOf(file)]));
  });

  test('has letters of its own, and only those', () => {
    const own = new Set(letters[file]);
    const held = face.characterSet
      .map((code) => String.fromCodePoint(code))
      .filter((letter) => /[\p{L}\p{N}]/u.test(letter));
    expect(held.length).toBeGreaterThan(20);
    expect(held.filter((letter) => !own.has(letter))).toEqual([]);
  });
});

test.each(['naskh', 'serif', 'serif-accents', 'serif-romanised'] as const)(
  'every letter of %s, which has no other to ask, is in it',
  (file) => {
    const face = create(readFileSync(new URL(`fonts/${file}.woff2`, import.meta.url))) as Font;
    const missing = Array.from(letters[file]).filter(
      (letter) => !face.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    );
    // What is never seen needs no shape.
    expect(missing.filter((letter) => !/\p{Default_Ignorable_Code_Point}/u.test(letter))).toEqual([]);
  },
);

test('the two files that most pages fetch are light enough for a slow phone', () => {
  const bytes = ['naskh', 'serif'].map((file) => readFileSync(new URL(`fonts/${file}.woff2`, import.meta.url)).length);
  expect(Math.max(...bytes)).toBeLessThan(22_000);
});

test('of files whose ranges overlap, the one that most pages need stands last', () => {
  const order = rules.map(({ file }) => file);
  for (const [first, last] of [
    ['naskh-more', 'naskh'],
    ['serif-extended', 'serif-romanised'],
    ['serif-more', 'serif-accents'],
    ['serif-more', 'serif'],
    ['serif-extended', 'serif'],
  ] as const) {
    expect(order.filter((file) => file === first || file === last).join(' ')).toMatch(
      new RegExp(`^(?:${first} ${last} ?)+$`),
    );
  }
});

test.each([
  ['Arabic with vowel signs', 'مُحَمَّدٌ، «قَسَد»؟ ٪١٢٫٥'],
  ['Persian', 'سپاه پاسداران، چگونگی، ژرف، گفت‌وگو ۱۴۰۱'],
  ['Kurdish', 'هێزەکانی سووریای دیموکرات، ڕۆژاڤا، ئاڵا'],
  ['Urdu', 'ٹھیک ہے، ڈاکٹر ڑ ں'],
  ['English, French and German', '“Déjà vu” – naïve, cœur, Straße, Ärger’s € 5'],
  ['Turkish', 'Işık, İğdır, şeker, çağ, güneş'],
  ['romanised Arabic', 'Dayr al-Zawr, Ṣāliḥīya, ʿIrāq, al-Ḫābūr, Ǧazīra, Ḏū l-Ḥiǧǧa'],
  ['Polish, Czech and Norwegian', 'Łódź, Příbram, Bærum, Ålesund, ñandú, São'],
])('%s needs no other face', (_, text) => {
  expect(lettersWithoutFace(text)).toEqual([]);
});

test('a word of Arabic, Persian or Kurdish is in one file, so that its letters join', () => {
  const words = 'قوات سپاه پاسداران چگونگی ژرف ڤيديو هێزەکانی ڕۆژاڤا'.split(' ');
  expect(words.filter((word) => Array.from(word).some((letter) => !letters.naskh.includes(letter)))).toEqual([]);
});

test('a letter that no face of ours has is named once', () => {
  expect(lettersWithoutFace('東京 a 東 Я')).toEqual(['東', '京', 'Я']);
});
