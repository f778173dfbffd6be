import { diagramProblem } from './diagram-rules.ts';

type Parse = (source: string) => Promise<unknown>;
let parser: Promise<Parse> | undefined;

/** Mermaid's own parser, loaded when first asked. It wants a window, which it may have for as long as it loads. */
async function loaded(): Promise<Parse> {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('');
  const before = { window: globalThis.window, document: globalThis.document };
  Object.assign(globalThis, { window, document: window.document });
  try {
    const { default: mermaid } = await import('mermaid');
    // A first parse loads the grammar, which wants the window too.
    await mermaid.parse('flowchart LR\n  a --> b');
    return (source) => mermaid.parse(source);
  } finally {
    Object.assign(globalThis, before);
  }
}

/** What is wrong with a Mermaid text, by our rules and by Mermaid's grammar; undefined when nothing is. */
export async function brokenDiagram(source: string): Promise<string | undefined> {
  const problem = diagramProblem(source);
  if (problem) return problem;
  parser ??= loaded();
  const parse = await parser;
  try {
    await parse(source);
    return undefined;
  } catch (error) {
    return `Mermaid does not understand it: ${(error as Error).message.split('\n').slice(0, 2).join(' ')}`;
  }
}
