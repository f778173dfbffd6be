import type { Locale } from '#domain/model/locales.ts';
import { locales } from '#domain/model/locales.ts';
import { filled, newElement, wordsOn } from './dom.ts';

/** What the reader's way through the hits of a page says. */
export interface HitWords {
  label: string;
  count: string;
  previous: string;
  next: string;
  close: string;
}

/** Opens what an element is folded in, so that it can be seen. */
function unfold(element: Element): void {
  for (let details = element.closest('details'); details; details = details.parentElement?.closest('details') ?? null)
    details.open = true;
}

/**
 * A small bar with which the reader goes from hit to hit of an opened page: “3 of 18 ‹ ›”. It begins at the first hit at or
 * below the anchor that was opened.
 * @param number the attribute that pieces of one hit share
 */
export function walkHits(root: Element, number: string): void {
  const box = document.querySelector<HTMLElement>('[data-search-box="header"]');
  const words = box ? (wordsOn(box) as { hits?: HitWords }).hits : undefined;
  const hits = [...Map.groupBy(root.querySelectorAll(`mark[${number}]`), (mark) => mark.getAttribute(number)).values()];
  if (!words || hits.length === 0) return;
  const { intl } = locales[document.documentElement.lang as Locale];
  const format = new Intl.NumberFormat(intl);
  const target = document.querySelector(':target');
  const follows = (mark: Element): boolean =>
    target === null ||
    target.contains(mark) ||
    (target.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  let at = Math.max(
    0,
    hits.findIndex(([first]) => first && follows(first)),
  );

  const count = newElement('span', { role: 'status' });
  const button = (label: string, sign: string, act: () => void) => {
    const made = newElement('button', { type: 'button', 'aria-label': label }, sign);
    made.addEventListener('click', act);
    return made;
  };
  const show = (next: number) => {
    for (const mark of hits[at] ?? []) mark.classList.remove('found-now');
    at = (next + hits.length) % hits.length;
    for (const mark of hits[at] ?? []) mark.classList.add('found-now');
    count.textContent = filled(words.count, { n: format.format(at + 1), all: format.format(hits.length) });
  };
  const go = (next: number) => {
    show(next);
    const [first] = hits[at] ?? [];
    if (!first) return;
    unfold(first);
    first.scrollIntoView({ block: 'center' });
  };
  const bar = newElement(
    'div',
    { class: 'hit-bar no-print', role: 'group', 'aria-label': words.label, 'data-hits': '' },
    count,
  );
  bar.append(
    button(words.previous, '‹', () => {
      go(at - 1);
    }),
    button(words.next, '›', () => {
      go(at + 1);
    }),
    button(words.close, '×', () => {
      bar.remove();
      for (const mark of hits.flat()) mark.replaceWith(...mark.childNodes);
    }),
  );
  show(at);
  document.body.append(bar);
}
