import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { letters } from '#styles/letters.ts';

/**
 * `npm run fonts`: cuts the two reading faces down to the letters that this site may ever need and to the weights
 * 400–600, and writes them to `src/styles/fonts`, their licences to `public/licences`, from where they are served too.
 * Run by hand when a face or a letter changes; the results are committed.
 *
 * Sources: Noto Naskh Arabic and Source Serif 4 as packed by Fontsource, both under the SIL Open Font License 1.1.
 */
const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules/@fontsource-variable');
const target = join(root, 'src/styles/fonts');
const licences = join(root, 'public/licences');

const faces = [
  ['naskh', 'noto-naskh-arabic', 'noto-naskh-arabic-arabic-wght-normal', letters.arabic],
  ['serif', 'source-serif-4', 'source-serif-4-latin-wght-normal', letters.latin],
  ['serif-romanised', 'source-serif-4', 'source-serif-4-latin-ext-wght-normal', letters.romanised],
] as const;

for (const folder of [target, licences]) mkdirSync(folder, { recursive: true });
for (const [name, source, file, kept] of faces) {
  const face = readFileSync(join(packages, source, 'files', `${file}.woff2`));
  const cut = await subsetFont(face, kept, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  writeFileSync(join(target, `${name}.woff2`), cut);
  copyFileSync(join(packages, source, 'LICENSE'), join(licences, `${source}.txt`));
  console.log(`${name}.woff2: ${face.length} → ${cut.length} bytes`);
}
