import { mdxToJs, mdxToMdast } from 'satteri';
import type { SummarySentence } from '#domain/model/corpus.ts';
import { citedParagraph } from '#domain/text/original.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  lang?: string | null;
  position?: { start: { line: number } };
  children?: Node[];
}

const plainText = (node: Node): string =>
  node.type === 'break' ? ' ' : (node.value ?? (node.children ?? []).map(plainText).join(''));

/** Whether a node is a fence of Mermaid: a picture, the one thing beside prose that a summary may hold. */
const isDiagram = ({ type, lang }: Node): boolean => type === 'code' && lang === 'mermaid';

/** Whether a node or any below it is code: a fence or an expression that is not a comment, a component, an import or export. */
function holdsCode(node: Node): boolean {
  const isComment = /^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(node.value ?? '');
  if (/^mdx(?:Jsx|jsEsm)/.test(node.type) || (/^mdx\w+Expression$/.test(node.type) && !isComment)) return true;
  if (node.type === 'code' && !isDiagram(node)) return true;
  return (node.children ?? []).some(holdsCode);
}

/**
 * The sentences of a summary. A sentence is what stands before a link to a paragraph of the original; one that ends
 * without such a link has no paragraphs.
 * @param body MDX without frontmatter
 * @throws Error with the parser's message when the MDX does not parse, or when it holds code: a summary is prose
 */
export function summarySentences(body: string): SummarySentence[] {
  mdxToJs(body); // compiles, so that what the build would refuse is refused here
  const root = mdxToMdast(body) as Node;
  if (holdsCode(root))
    throw new Error('it holds code ({…}, <…>, a fence other than mermaid, import or export), and a summary is prose');
  const prose = (root.children ?? []).filter((block) => !isDiagram(block));
  return prose.flatMap((block) => {
    const sentences: SummarySentence[] = [];
    let open: SummarySentence = { text: '', paragraphs: [] };
    for (const child of block.children ?? [block]) {
      const n = child.type === 'link' ? citedParagraph(child.url ?? '') : undefined;
      if (n !== undefined) {
        open.paragraphs.push(n);
        continue;
      }
      const text = plainText(child);
      if (open.paragraphs.length > 0 && text.trim() !== '') {
        sentences.push(open);
        open = { text: '', paragraphs: [] };
      }
      open.text += text;
    }
    if (open.text.trim() !== '' || open.paragraphs.length > 0) sentences.push(open);
    return sentences.map(({ text, paragraphs }) => ({ text: text.replace(/\s+/gu, ' ').trim(), paragraphs }));
  });
}

/** The diagrams of a summary that parses: their Mermaid text and the line on which each begins. */
export function summaryDiagrams(body: string): { line: number; source: string }[] {
  return ((mdxToMdast(body) as Node).children ?? [])
    .filter(isDiagram)
    .map(({ value = '', position }) => ({ line: position?.start.line ?? 1, source: value }));
}
