import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/**
 * `npm run fonts`: cuts the two reading faces down to the letters that this site may ever need and writes them, with
 * their licences, to `src/styles/fonts`. Run by hand when a face or a letter changes; the results are committed.
 *
 * Whole alphabets stay, not the letters used today, so that a new article loses none. Weights are cut to 400–600.
 * Sources: Noto Naskh Arabic and Source Serif 4 as packed by Fontsource, both under the SIL Open Font License 1.1.
 */
const packages = join(import.meta.dirname, '../node_modules/@fontsource-variable');
const target = join(import.meta.dirname, '../src/styles/fonts');

const between = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** Letters, vowel signs, both sets of Arabic digits, the letters of loan words, joiners and direction marks. */
const arabic =
  between(0x620, 0x655) + between(0x660, 0x66c) + between(0x6f0, 0x6f9) + ' ،؛؟ٰٱپچژڤکگی' + between(0x200c, 0x200f);
const latin = between(0x20, 0x7e) + '\u00a0§©«¶·»–—‘’“”…' + 'àáâäçèéêëìíîïñòóôöùúûü';
/** What romanised Arabic and Turkish need beyond it; a page that has none of these never fetches it. */
const romanised = 'āĀēĒīĪōŌūŪḍḌḥḤḨḫḪṣṢṭṬẓẒẖẗġĠğĞǧǦčČšŠžŽḏḎṯṮżŻşŞıİʾʿ';

const faces = [
  ['naskh', 'noto-naskh-arabic', 'noto-naskh-arabic-arabic-wght-normal', arabic],
  ['serif', 'source-serif-4', 'source-serif-4-latin-wght-normal', latin],
  ['serif-romanised', 'source-serif-4', 'source-serif-4-latin-ext-wght-normal', romanised],
] as const;

mkdirSync(target, { recursive: true });
for (const [name, source, file, letters] of faces) {
  const face = readFileSync(join(packages, source, 'files', `${file}.woff2`));
  const cut = await subsetFont(face, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  writeFileSync(join(target, `${name}.woff2`), cut);
  copyFileSync(join(packages, source, 'LICENSE'), join(target, `${source}.licence.txt`));
  console.log(`${name}.woff2: ${face.length} → ${cut.length} bytes`);
}
