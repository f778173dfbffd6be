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

/** A run's face: Arabic letters, else the Latin face that has all its letters. */
function faceOf(run: string): Face {
  if (/^\p{Script=Arabic}/u.test(run)) return 'arabic';
  return Array.from(run).every((letter) => font('latin', 400).hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    ? 'latin'
    : 'latin-ext';
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
      .filter((run) => run !== '')
      .map((run) => {
        const face = font(faceOf(run), weight);
        return face.layout(run).advanceWidth / face.unitsPerEm;
      })
      .reduce((sum, width) => sum + width, 0);
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
