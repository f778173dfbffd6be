import { fold } from '#domain/text/fold.ts';

/**
 * Leaves in a list the items whose text holds every word typed, in either language and any spelling that folding makes one.
 * A group without an item left is hidden, and a closed part that holds one is opened.
 */
export function startTextFilter(filter: HTMLElement): void {
  const list = document.getElementById(filter.dataset['textFilter'] ?? '');
  const input = filter.querySelector('input');
  const status = filter.querySelector('[role="status"]');
  if (!list || !input || !status) return;
  const items = [...list.querySelectorAll<HTMLElement>('[data-filterable]')].map((element) => ({
    element,
    text: fold(element.textContent),
  }));
  const apply = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let left = 0;
    for (const { element, text } of items) {
      element.hidden = !words.every((word) => text.includes(word));
      if (element.hidden || words.length === 0) continue;
      left += 1;
      const closed = element.closest('details');
      if (closed) closed.open = true;
    }
    for (const group of list.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('[data-filterable]:not([hidden])');
    status.textContent = words.length === 0 ? '' : left > 0 ? String(left) : (filter.dataset['none'] ?? '');
  };
  input.addEventListener('input', apply);
  // A browser may restore what was typed on an earlier visit.
  apply();
}
