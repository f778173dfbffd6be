import { mdxToJs, mdxToMdast } from 'satteri';
import type { SummarySentence } from '#domain/corpus.ts';
import { citedParagraph } from '#domain/original.ts';

interface Node {
  type: string;
  value?: string;
  url?: string;
  children?: Node[];
}

const plainText = (node: Node): string => node.value ?? (node.children ?? []).map(plainText).join('');

/**
 * The sentences of a summary. A sentence is what stands before a link to a paragraph of the original; one that ends
 * without such a link has no paragraphs.
 * @param body MDX without frontmatter
 * @throws Error with the parser's message when the MDX does not parse
 */
export function summarySentences(body: string): SummarySentence[] {
  mdxToJs(body); // compiles, so that what the build would refuse is refused here
  const root = mdxToMdast(body) as Node;
  return (root.children ?? []).flatMap((block) => {
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
