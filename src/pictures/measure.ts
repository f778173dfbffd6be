import { create, type Font } from 'fontkit';
import { fontFile, type Face, type Weight } from './font-files.ts';

const opened = new Map<string, Font>();

function font(face: Face, weight: Weight): Font {
  const key = `${face}-${weight}`;
  let found = opened.get(key);
  if (!found) {
    found = create(fontFile(face, weight)) as Font;
    opened.set(key, found);
  }
  return found;
}

const arabicRun = /(\p{Script=Arabic}+(?:\s+\p{Script=Arabic}+)*)/u;
const widths = new Map<string, number>();

const has = (face: Face, letter: string): boolean => font(face, 400).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);

/** In which of our faces a letter outside an Arabic run is set; undefined where one of the system has to serve. */
const faceOf = (letter: string): Face | undefined =>
  (['latin', 'latin-ext', 'arabic'] as const).find((face) => has(face, letter));

/** A text without Arabic cut where its face changes. */
function runsOf(text: string): { face: Face | undefined; run: string }[] {
  const runs: { face: Face | undefined; run: string }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const face = last?.face && has(last.face, letter) ? last.face : faceOf(letter);
    if (last && last.face === face) last.run += letter;
    else runs.push({ face, run: letter });
  }
  return runs;
}

/** The width of a run in ems; a letter of a face that we do not know is taken to be as wide as it is high. */
function runWidth(run: string, face: Face | undefined, weight: Weight): number {
  if (face === undefined) return Array.from(run.replace(/\p{M}/gu, '')).length;
  const { advanceWidth } = font(face, weight).layout(run);
  return advanceWidth / font(face, weight).unitsPerEm;
}

/**
 * The width of a text in px when set in our faces, shaped: joined Arabic letters, kerned Latin ones.
 * @param size font size in px
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const key = `${weight} ${text}`;
  let ems = widths.get(key);
  if (ems === undefined) {
    ems = text
      .split(arabicRun)
      .flatMap((part) => (arabicRun.test(part) ? [{ face: 'arabic' as const, run: part }] : runsOf(part)))
      .reduce((sum, { run, face }) => sum + runWidth(run, face, weight), 0);
    widths.set(key, ems);
  }
  return ems * size;
}

/** A text broken into lines no wider than given; a single word may be wider. */
export function wrapped(text: string, width: number, size: number, weight: Weight = 400): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
