import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { faceFiles, letters, type FaceFile } from '#styles/letters.ts';

/**
 * `npm run fonts`: cuts the two reading faces down to the letters that this site may ever need and to the weights
 * 400–600, and writes them to `src/styles/fonts`, their licences to `public/licences`, from where they are served too.
 * Run by hand when a face or a letter changes; the results are committed.
 *
 * Sources: Noto Naskh Arabic, Source Serif 4 and Amiri as packed by Fontsource, all under the SIL Open Font License 1.1.
 */
const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules/@fontsource-variable');
const target = join(root, 'src/styles/fonts');
const licences = join(root, 'public/licences');

/**
 * What a line of text asks of a face; fractions, and figures of several widths in Arabic, are never set. Its instructions
 * for coarse screens are left out too.
 */
const features = {
  'noto-naskh-arabic': ['ccmp', 'init', 'medi', 'fina', 'rlig', 'liga', 'mark', 'mkmk'],
  'source-serif-4': ['ccmp', 'liga', 'kern', 'mark', 'mkmk', 'pnum', 'tnum'],
};

const sources: Record<FaceFile, readonly [face: keyof typeof features, part: string]> = {
  naskh: ['noto-naskh-arabic', 'arabic'],
  'naskh-more': ['noto-naskh-arabic', 'arabic'],
  serif: ['source-serif-4', 'latin'],
  'serif-accents': ['source-serif-4', 'latin'],
  'serif-romanised': ['source-serif-4', 'latin-ext'],
  'serif-more': ['source-serif-4', 'latin'],
  'serif-extended': ['source-serif-4', 'latin-ext'],
};

/**
 * The Arabic face of paper. Naskh is drawn with its dots apart, and as a variable face at that: in a saved PDF it is shapes
 * without letters. Amiri is static and has a glyph for each letter, so that what is printed can be searched and copied.
 */
const paper = { paper: '400', 'paper-bold': '700' } as const;

for (const folder of [target, licences]) mkdirSync(folder, { recursive: true });
for (const file of faceFiles) {
  const [face, part] = sources[file];
  const whole = readFileSync(join(packages, face, 'files', `${face}-${part}-wght-normal.woff2`));
  const cut = await subsetFont(whole, letters[file], {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
    keepFeatures: features[face],
    noHinting: true,
  });
  writeFileSync(join(target, `${file}.woff2`), cut);
  copyFileSync(join(packages, face, 'LICENSE'), join(licences, `${face}.txt`));
  console.log(`${file}.woff2: ${whole.length} → ${cut.length} bytes`);
}
for (const [file, weight] of Object.entries(paper)) {
  const folder = join(root, 'node_modules/@fontsource/amiri');
  const whole = readFileSync(join(folder, `files/amiri-arabic-${weight}-normal.woff2`));
  const cut = await subsetFont(whole, letters.naskh, { targetFormat: 'woff2' });
  writeFileSync(join(target, `${file}.woff2`), cut);
  copyFileSync(join(folder, 'LICENSE'), join(licences, 'amiri.txt'));
  console.log(`${file}.woff2: ${whole.length} → ${cut.length} bytes`);
}
