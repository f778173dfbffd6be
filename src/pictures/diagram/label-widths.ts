import { textWidth } from '#pictures/measure.ts';
import { escaped } from '#domain/text/html.ts';
import { labelLines, writtenLabel } from './diagram-rules.ts';

/**
 * The renderer takes every letter to be as wide as in another face, and makes boxes too narrow for our words, or too wide.
 * So it is given stand-ins: signs that it takes to be as wide as each line really is. The words are put back into what
 * it has drawn.
 */

/** What may stand in for a line: its first sign tells which line it is, the rest makes it as wide as the line. */
const standIn = /[\u{F0000}-\u{FFFFD}]o*\.*/gu;
const firstSign = 0xf0000;
/** What the renderer takes these signs to be, in its own unit. @see text-metrics.ts of beautiful-mermaid */
const units = { first: 2, o: 1, '.': 0.4 } as const;

/**
 * Labels as the renderer sets them: their size in px, its unit in ems, and how much less room beside the words will do
 * than it leaves them; and the weight that ours are set in.
 */
const kinds = {
  box: { size: 13, unit: 0.57, spare: 16, weight: 700 },
  line: { size: 11, unit: 0.54, spare: 5, weight: 400 },
} as const;
type Kind = keyof typeof kinds;

/** Room for another face that may stand in for ours. */
const wider = 1.06;

/** A line as wide as given, in signs. */
function signs(index: number, width: number, { size, unit, spare }: (typeof kinds)[Kind]): string {
  const rest = (width - spare) / (size * unit) - units.first;
  const whole = Math.max(0, Math.floor(rest));
  const tenths = Math.max(0, rest - whole);
  return String.fromCodePoint(firstSign + index) + 'o'.repeat(whole) + '.'.repeat(Math.ceil(tenths / units['.']));
}

/** A flow chart with stand-ins for its labels, and what puts the words back into the picture of it. */
export function measuredLabels(body: string): { body: string; withWords: (svg: string) => string } {
  const words: string[] = [];
  const stand = (text: string, kind: Kind): string => {
    const written = labelLines(text).map((line) => {
      const { size, weight } = kinds[kind];
      return signs(words.push(line) - 1, textWidth(line, size, weight) * wider, kinds[kind]);
    });
    return `"${written.join('<br/>')}"`;
  };
  return {
    body: body.replace(writtenLabel, (_, onLine: string | undefined, open: string, inBox: string) =>
      onLine === undefined ? `${open}${stand(inBox, 'box')}` : `|${stand(onLine, 'line')}|`,
    ),
    withWords: (svg) =>
      svg.replace(standIn, (signed) => escaped(words[(signed.codePointAt(0) ?? 0) - firstSign] ?? '')),
  };
}
