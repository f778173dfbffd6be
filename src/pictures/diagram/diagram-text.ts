import type { Bilingual } from '#domain/model/bilingual.ts';
import { locales, type Locale } from '#domain/model/locales.ts';
import { noMode } from '#domain/derived/ties.ts';
import type { Mode } from '#domain/model/vocabulary.ts';
import { wrapped } from '#pictures/measure.ts';
import type { TieEdge } from './tie-edges.ts';

/** Lines of Mermaid by kind of tie, with a direction and without: solid, thick, broken. */
const lines: Record<Mode | typeof noMode, { directed: string; mutual: string }> = {
  none: { directed: '-->', mutual: '<-->' },
  cooperation: { directed: '-->', mutual: '<-->' },
  request: { directed: '-->', mutual: '<-->' },
  command: { directed: '==>', mutual: '<==>' },
  rivalry: { directed: '-.->', mutual: '<-.->' },
  hostility: { directed: '-.->', mutual: '<-.->' },
};

/** Names longer than this many px, at the size that diagrams are set in, are broken into lines. */
const longest = 130;
const nameSize = 13;
const longestTie = 110;
const tieSize = 11;

/** How much larger than the renderer’s sizes diagrams are set: Arabic needs more. */
export const diagramScale = { en: 1.1, ar: 1.25 } as const satisfies Record<Locale, number>;

export interface DiagramWords {
  locale: Locale;
  title: string;
  description: string;
  nameOf: (actor: string) => Bilingual;
  word: (id: string) => Bilingual;
}

/** A label as Mermaid takes it: without the signs that would end it. */
const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;

/** What stands on a line: the kind of tie and the relations reported. */
export function edgeLabel({ mode, types }: TieEdge, { locale, word }: DiagramWords): string {
  const relations = types.map(({ type }) => word(type)[locale]).join(locales[locale].comma);
  return mode === noMode ? relations : `${word(mode)[locale]}: ${relations}`;
}

const broken = (text: string, longest: number, size: number): string =>
  quoted(wrapped(text, longest, size).join('<br/>'));

/** A diagram of ties as Mermaid text: actors as boxes, ties as lines with their kind in words. Flows as the language reads. */
export function tieDiagram(edges: readonly TieEdge[], words: DiagramWords): string {
  const { locale, title, description, nameOf } = words;
  const actors = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort();
  return [
    `flowchart ${locales[locale].dir === 'rtl' ? 'RL' : 'LR'}`,
    `  accTitle: ${title}`,
    `  accDescr: ${description}`,
    ...actors.map((id) => `  ${id}[${broken(nameOf(id)[locale], longest, nameSize)}]`),
    ...edges.map((edge) => {
      const line = lines[edge.mode][edge.isMutual ? 'mutual' : 'directed'];
      return `  ${edge.from} ${line}|${broken(edgeLabel(edge, words), longestTie, tieSize)}| ${edge.to}`;
    }),
    '',
  ].join('\n');
}
