import { markdownToHtml } from 'satteri';
import { citations } from './citations.ts';
import { joinedCitations } from './joined-citations.ts';
import { localeOf } from './locale-of.ts';
import { mermaidFences } from './mermaid.ts';

/** For editors alone: MDX leaves it out, Markdown would print it. */
const comment = /\{\s*\/\*[\s\S]*?\*\/\s*\}/g;

/** A paragraph that is set in: MDX knows no code that is told by its indent. */
const indented = /(?<=(?:^|\n[ \t]*\n))[ \t]{4,}(?=\S)/g;

/**
 * A summary as HTML. It is prose, as the content check has seen, so that no module need be compiled for each of thousands.
 * @param file its path in the content: its plugins tell the language by it
 * @throws Error when a diagram is broken
 */
export async function summaryHtml(text: string, file: string): Promise<string> {
  const { html } = await markdownToHtml(text.replace(comment, '').replace(indented, ''), {
    hastPlugins: [citations(), mermaidFences()],
    features: { smartPunctuation: false, frontmatter: false },
    fileURL: new URL(`file:///${file}`),
  });
  return joinedCitations(html.trimEnd(), localeOf(file));
}
