import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, htmlToHast, type HastPluginDefinition } from 'satteri';
import { locales, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { brokenDiagram } from '#pictures/diagram/diagram-gate.ts';
import { diagramParts } from '#pictures/diagram/diagram-rules.ts';
import { diagramSvg } from '#pictures/diagram/diagram.ts';
import { diagramScale } from '#pictures/diagram/diagram-text.ts';
import { escaped } from '#domain/text/html.ts';
import { localeOf } from './locale-of.ts';

/** A flow that an author wrote from left to right, turned to the direction in which the page is read. */
export function turned(source: string, locale: Locale): string {
  return locales[locale].dir === 'rtl' ? source.replace(/^(\s*(?:flowchart|graph)\s+)LR\b/m, '$1RL') : source;
}

/**
 * A fence of Mermaid as a figure that scrolls by itself, with its text to copy.
 * @throws Error when the diagram is broken
 */
export async function mermaidFigure(source: string, locale: Locale): Promise<string> {
  const problem = await brokenDiagram(source);
  if (problem) throw new Error(problem);
  const t = translator(locale);
  const written = turned(source, locale);
  const id = `diagram-${createHash('sha256').update(written).digest('hex').slice(0, 8)}`;
  const svg = diagramSvg({ source: written, id, scale: diagramScale[locale] });
  const label = escaped(diagramParts(source).title);
  return [
    `<figure class="picture diagram-figure" data-picture="diagram">`,
    `<section class="scroller" tabindex="0" aria-label="${label}">${svg}</section>`,
    `<figcaption><p>${escaped(diagramParts(source).description)}</p>`,
    `<details class="diagram-source"><summary>${escaped(t('picture.source'))}</summary>`,
    `<section class="diagram-text" tabindex="0" aria-label="${escaped(t('picture.source'))}">`,
    `<pre dir="ltr"><code>${escaped(written)}</code></pre></section></details></figcaption></figure>`,
  ].join('');
}

/** Draws the fences of Mermaid in MDX; a broken one stops the build with the name of its file. */
export function mermaidFences(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'mermaid-fences',
    element: {
      filter: ['pre'],
      async visit(node, ctx) {
        const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code');
        const classes = code?.type === 'element' ? code.properties['className'] : undefined;
        if (!code || !Array.isArray(classes) || !classes.includes('language-mermaid')) return;
        const path = ctx.fileURL ? fileURLToPath(ctx.fileURL) : 'a diagram';
        try {
          const tree = htmlToHast(await mermaidFigure(ctx.textContent(code), localeOf(path)), { fragment: true });
          const figure = 'children' in tree ? tree.children[0] : undefined;
          if (figure?.type === 'element') ctx.replaceNode(node, figure);
        } catch (error) {
          throw new Error(`${path}: the mermaid diagram is broken: ${(error as Error).message}`, { cause: error });
        }
      },
    },
  });
}
