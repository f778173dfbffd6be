import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';
import { citedParagraph } from '#domain/text/original.ts';
import { translator } from '#i18n/messages.ts';
import { localeOf } from './locale-of.ts';

/** Makes a link of a summary to a paragraph of the original a small number; anything else stays as it is. */
export function citations(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'citations',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const href = node.properties['href'];
        const n = typeof href === 'string' ? citedParagraph(href) : undefined;
        if (n === undefined) return;
        const t = translator(localeOf(ctx.fileURL ? fileURLToPath(ctx.fileURL) : ''));
        ctx.replaceNode(node, {
          type: 'element',
          tagName: 'a',
          properties: { className: ['citation'], href, ariaLabel: t('article.paragraph.link', { n }) },
          children: [{ type: 'text', value: String(n) }],
        });
      },
    },
  });
}
