/** A Mermaid text taken apart: what a reader is told of it, and the rest, which is drawn. */
export interface DiagramParts {
  title: string;
  description: string;
  body: string;
  /** Whether it is a flow chart. */
  isFlow: boolean;
  /** What stands in boxes and on lines, with line breaks as spaces. */
  labels: string[];
}

const titleLine = /^[ \t]*accTitle:[ \t]*(\S.*)$/m;
const descriptionLine = /^[ \t]*accDescr:[ \t]*(\S.*)$/m;
/** The diagrams that the renderer draws. */
const kinds =
  /^\s*(?:(?:flowchart|graph)\s+(?:TB|TD|BT|LR|RL)\b|stateDiagram-v2|sequenceDiagram|classDiagram|erDiagram)/;

/**
 * A label of a flow chart as it is written: on a line, between bars; or in a box, behind its id and its brackets. A slash
 * after the bracket belongs to the shape of the box.
 */
export const writtenLabel =
  /\|(?<onLine>"[^"\n]*"|[^"|\n]+)\||(?<=[\w-])(?<open>[[({]+)(?<inBox>"[^"\n]*"|[^"\n[\](){}/\\][^"\n[\](){}]*)(?=[\])}]+)/g;

/** The lines of a written label, as a reader sees them. @example labelLines('"one<br/>two"') // => ['one', 'two'] */
export function labelLines(written: string): string[] {
  return written
    .replace(/^"|"$/g, '')
    .replaceAll('#quot;', '"')
    .split(/<br\s*\/?>/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
}

/** The parts of a Mermaid text. */
export function diagramParts(source: string): DiagramParts {
  const body = source.replace(/^[ \t]*acc(?:Title|Descr):.*(?:\n|$)/gm, '');
  const isFlow = /^\s*(?:flowchart|graph)\b/.test(body);
  const written = isFlow
    ? [...body.matchAll(writtenLabel)].map(({ groups }) => groups?.['onLine'] ?? groups?.['inBox'])
    : [];
  return {
    title: titleLine.exec(source)?.[1]?.trim() ?? '',
    description: descriptionLine.exec(source)?.[1]?.trim() ?? '',
    body,
    isFlow,
    labels: written.map((text = '') => labelLines(text).join(' ').trim()).filter((text) => text !== ''),
  };
}

/**
 * What is wrong with a Mermaid text, or undefined. The renderer forgives broken text and drops boxes with Arabic ids, so
 * these rules, and Mermaid's own parser (`diagram-gate.ts`), stand before it.
 */
export function diagramProblem(source: string): string | undefined {
  const { title, description, body } = diagramParts(source);
  if (title === '' || description === '')
    return 'a diagram needs the lines “accTitle: …” and “accDescr: …”, for readers who do not see it';
  if (!kinds.test(body))
    return 'this kind of diagram is not drawn: begin with “flowchart LR”, “stateDiagram-v2”, “sequenceDiagram”, “classDiagram” or “erDiagram”';
  const outsideLabels = body
    .replace(/"[^"\n]*"/g, '')
    .replace(/\|[^|\n]*\||[[({]+[^\n[\](){}]*[\])}]+|--[^-\n>]+--|(?<=:).*$/gm, '');
  const strange = /^\s*(?:flowchart|graph)\b/.test(body) ? /[^\s\x20-\x7e]\S*/.exec(outsideLabels)?.[0] : undefined;
  if (strange !== undefined)
    return `“${strange}” is used as an id: ids are ASCII letters, digits and hyphens; write a label as id["…"]`;
  return undefined;
}
