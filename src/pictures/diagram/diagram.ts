import { renderMermaidSVG } from 'beautiful-mermaid';
import { separatedLabels } from './diagram-labels.ts';
import { measuredLabels } from './label-widths.ts';
import { tightFrame, viewBox } from './diagram-frame.ts';
import { diagramParts, diagramProblem } from './diagram-rules.ts';
import { escaped, unescaped } from '#domain/text/html.ts';
import { svgElement, short } from '#pictures/svg.ts';

export interface DiagramInput {
  /** Mermaid text with `accTitle` and `accDescr`. */
  source: string;
  /** Unique in the page: ids of markers, title and description begin with it. */
  id: string;
  /** Where a box leads to. */
  hrefOf?: ((node: string) => string | undefined) | undefined;
  /** A class for a line, by what stands on it. */
  classOf?: ((label: string) => string | undefined) | undefined;
  /** How much larger than the renderer's 13 px the text is to be. */
  scale?: number | undefined;
}

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** What the renderer writes for itself alone, and what would break a policy or another picture of the page. */
function cleaned(svg: string, id: string): string {
  return (
    svg
      .replace(/^[\s\S]*?<\/style>/, '')
      .replace(/<\/svg>\s*$/, '')
      .replace(/ style="[^"]*"/g, '')
      .replace(/(id="|url\(#)(arrowhead)/g, `$1${id}-$2`)
      // Else the heads would grow with the thickness of the line.
      .replaceAll('<marker ', '<marker markerUnits="userSpaceOnUse" ')
      // A line of Arabic begins at the right, whatever the picture around it does.
      .replace(/<text(?=[^>]*>(?:<[^>]*>|\P{L})*\p{Script=Arabic})/gu, '<text direction="rtl"')
      .replace(/\d+\.\d{2,}/g, (number) => short(Number(number)))
      .replace(/\n\s*/g, '')
  );
}

/** Lines get the class of their kind, boxes their link; the renderer's notes to itself go. */
function linked(svg: string, { hrefOf, classOf }: DiagramInput): string {
  return svg
    .replace(/<polyline class="edge"[^>]*>|<g class="edge-label"[^>]*>/g, (tag) => {
      const extra = classOf?.(unescaped(attribute(tag, 'data-label')));
      return extra ? tag.replace(/ class="([\w-]+)"/, ` class="$1 ${extra}"`) : tag;
    })
    .replace(/<g class="node"([^>]*)>([\s\S]*?)<\/g>/g, (group: string, tag: string) => {
      const href = hrefOf?.(attribute(tag, 'data-id'));
      return href === undefined ? group : svgElement('a', { href }, group);
    })
    .replace(/ data-[\w-]+="[^"]*"/g, '');
}

/**
 * A Mermaid text as inline SVG, drawn by beautiful-mermaid (layout by ELK) and made fit for our pages: no style element or
 * attribute, no foreign font, colours by custom properties, ids of its own, title and description.
 * @throws Error when the text breaks a rule, or when a label was lost in drawing
 */
export function diagramSvg(input: DiagramInput): string {
  const { source, id, scale = 1 } = input;
  const problem = diagramProblem(source);
  if (problem) throw new Error(problem);
  const { title, description, body, labels, isFlow } = diagramParts(source);
  const { body: measured, withWords } = isFlow ? measuredLabels(body) : { body, withWords: (svg: string) => svg };
  const drawn = withWords(
    separatedLabels(renderMermaidSVG(measured, { transparent: true, padding: 12, nodeSpacing: 20, layerSpacing: 36 })),
  );
  const root = /<svg[^>]*>/.exec(drawn)?.[0] ?? '';
  const whole = { x: 0, y: 0, width: Number(attribute(root, 'width')), height: Number(attribute(root, 'height')) };
  const frame = isFlow ? tightFrame(drawn) : whole;
  const seen = unescaped(drawn.replace(/<\/t(?:span|ext)>/g, ' ').replace(/<[^>]*>/g, '')).replace(/\s+/g, ' ');
  const lost = labels.filter((label) => !seen.includes(label));
  if (lost.length > 0) throw new Error(`the drawing has lost ${lost.map((label) => `“${label}”`).join(', ')}`);
  return svgElement(
    'svg',
    {
      class: 'diagram',
      viewBox: viewBox(frame),
      width: Math.round(frame.width * scale),
      height: Math.round(frame.height * scale),
      role: 'group',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-description`,
      direction: 'ltr',
    },
    svgElement('title', { id: `${id}-title` }, escaped(title)) +
      svgElement('desc', { id: `${id}-description` }, escaped(description)) +
      linked(cleaned(drawn, id), input),
  );
}
