import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The faces that pictures are measured and cards are set with; the site's text uses the same two families. */
const files = {
  arabic: { 400: 'noto-naskh-arabic-arabic-400-normal', 700: 'noto-naskh-arabic-arabic-700-normal' },
  latin: { 400: 'source-serif-4-latin-400-normal', 700: 'source-serif-4-latin-700-normal' },
  'latin-ext': { 400: 'source-serif-4-latin-ext-400-normal', 700: 'source-serif-4-latin-ext-700-normal' },
} as const;

export type Face = keyof typeof files;
export type Weight = 400 | 700;
export const faces = Object.keys(files) as Face[];
export const weights: readonly Weight[] = [400, 700];

/** The bytes of a face (WOFF2). Read from the repository, where builds and tests run. */
export function fontFile(face: Face, weight: Weight): Buffer {
  return readFileSync(join('src', 'pictures', 'fonts', `${files[face][weight]}.woff2`));
}
