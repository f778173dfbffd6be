import { languageOf } from '#domain/text/script.ts';
import { marksIn } from '#search/query/address.ts';
import { joinedHits, unitIndexOf } from '#search/query/passage/excerpt.ts';
import { plan } from '#search/query/query-plan.ts';
import { phraseIn } from '#search/query/reading/quotations.ts';
import { newElement } from './dom.ts';
import { loadSearchData } from './files.ts';
import { walkHits } from './walk-hits.ts';

/** What reads as one text: names and ideas are found in it across its links. */
const blocks = 'p, li, h1, h2, h3, h4, dt, dd, td, th, figcaption, blockquote, summary';

/** Pieces of text, and where each begins in the text of its block. */
interface Run {
  node: Text;
  start: number;
}

/** The text nodes of a block, without those of blocks inside it. */
function runsOf(block: Element): { text: string; runs: Run[] } {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(blocks) !== block) continue;
    runs.push({ node: node as Text, start: text.length });
    text += node.nodeValue ?? '';
  }
  return { text, runs };
}

/** The number of a hit: the pieces of one hit have the same. */
const hitNumber = 'data-hit';

/** Wraps a stretch of a block's text in marks, piece by piece, so that no element is torn. */
function mark(runs: readonly Run[], from: number, to: number, hit: number): void {
  // Backwards, since cutting a node leaves its beginning where it was.
  for (const { node, start } of runs.toReversed()) {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, node.length)];
    if (first >= last) continue;
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, last);
    range.surroundContents(newElement('mark', { class: 'found', [hitNumber]: String(hit) }));
  }
}

/** The paragraph to which a hit leads, in the reader's language: its translation, where an English question found that. */
function readable(anchor: string, question: string): string {
  const translation = anchor.replace(/^p(?=\d+$)/, 't');
  return languageOf(question) === 'en' && document.getElementById(translation) ? translation : anchor;
}

/** Brings the reader to the hit that was opened: its anchor first, then the marks; the words leave the address. */
export async function openMarked(): Promise<void> {
  const asked = marksIn(location.hash);
  if (!asked) return;
  history.replaceState(history.state, '', location.pathname);
  if (asked.anchor) location.replace(`#${readable(asked.anchor, asked.question)}`);
  const root = document.querySelector('main') ?? document.body;
  await markPage(asked.question, root);
  walkHits(root, hitNumber);
}

/**
 * Marks on this page what was asked for, with the analyser that found it: every form, in both languages, and names as a
 * whole; of a quotation the quoted words together. The letters of the page stay as they are.
 * @param question as it was asked of the search
 */
async function markPage(question: string, root: Element): Promise<void> {
  const { lexicon } = await loadSearchData(question);
  const { units, phrases } = plan(question, lexicon);
  let hit = 0;
  for (const block of root.querySelectorAll(blocks)) {
    const { text, runs } = runsOf(block);
    if (text.trim() === '') continue;
    const tokens = lexicon.analyse(text, { nested: true });
    const quoted = phrases.flatMap((phrase) => phraseIn(text, phrase) ?? []);
    const spans =
      quoted.length > 0
        ? quoted.map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }))
        : joinedHits(
            tokens,
            tokens.map((token) => unitIndexOf(token, units)),
            units,
          );
    // Backwards, since a mark cuts the text after it off.
    for (let index = spans.length - 1; index >= 0; index--)
      mark(runs, spans[index]?.start ?? 0, spans[index]?.end ?? 0, hit + index);
    hit += spans.length;
  }
}
