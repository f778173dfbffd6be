import { countsOf } from '#search/query/facets.ts';
import { facets, type Choice, type Facet, type RecordRef } from '#search/query/record.ts';
import { filled, newElement } from './dom.ts';
import { loadFacets } from './files.ts';

/** What the filters say besides the values that they offer. */
export interface FilterWords {
  /** What a chip is and does. */
  remove: string;
}

/** The filters of the search page: what may be chosen, with counts, and what is chosen, as chips that can be taken off. */
export interface FilterPanel {
  chosen: () => Choice;
  /** Shows what the address chooses. */
  reflect: (choice: Choice) => void;
  /** Counts what was found by each value: once the panel was reached for or something is chosen, and not before. */
  count: (found: readonly RecordRef[], choice: Choice) => void;
}

/**
 * Brings the filters to life.
 * @param panel holds a select for each facet @param chips where what is chosen is shown
 * @param ask is told when something was chosen or taken off
 */
export function startFilters(
  panel: HTMLDetailsElement,
  chips: HTMLElement,
  words: FilterWords,
  ask: (choice: Choice) => void,
): FilterPanel {
  const selects = facets.flatMap((facet) => panel.querySelector<HTMLSelectElement>(`select[name="${facet}"]`) ?? []);
  const labels = new Map<HTMLOptionElement, string>();
  for (const select of selects) for (const option of select.options) labels.set(option, option.text);
  let latest: { found: readonly RecordRef[]; choice: Choice } = { found: [], choice: {} };

  const chosen = (): Choice => Object.fromEntries(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  const titleOf = (select: HTMLSelectElement): string =>
    select.closest('label')?.querySelector('.label')?.textContent.trim() ?? select.name;

  const showCounts = async () => {
    const { found, choice } = latest;
    const counts = countsOf(found, choice, await loadFacets());
    for (const select of selects)
      for (const option of select.options) {
        const label = labels.get(option) ?? option.text;
        const n = counts.get(select.name as Facet)?.get(option.value) ?? 0;
        option.text = option.value && found.length > 0 ? `${label} (${n})` : label;
        option.disabled = option.value !== '' && found.length > 0 && n === 0 && !option.selected;
      }
  };

  const showChips = (choice: Choice) => {
    const items = selects.flatMap((select) => {
      const value = choice[select.name as Facet];
      const option = [...select.options].find((each) => each.value === value);
      if (!value || !option) return [];
      const label = labels.get(option) ?? value;
      const button = newElement(
        'button',
        {
          type: 'button',
          class: 'chip',
          'data-search-chip': select.name,
          'aria-label': filled(words.remove, { label }),
        },
        `${titleOf(select)}: `,
        newElement('bdi', {}, label),
        newElement('span', { 'aria-hidden': 'true', class: 'chip-off' }, '×'),
      );
      button.addEventListener('click', () => {
        select.value = '';
        ask(chosen());
        const summary = panel.querySelector('summary');
        const way = summary?.checkVisibility() ? summary : select;
        (chips.querySelector('button') ?? way).focus();
      });
      return [newElement('li', {}, button)];
    });
    chips.replaceChildren(...items);
    chips.hidden = items.length === 0;
  };

  panel.addEventListener('change', () => {
    ask(chosen());
  });
  /** Where the panel stands open beside the results, whoever comes near it is about to choose. */
  let isUsed = false;
  for (const reach of ['toggle', 'pointerenter', 'focusin'])
    panel.addEventListener(reach, () => {
      if (isUsed) return;
      isUsed = true;
      showCounts().catch(() => undefined);
    });
  const close = () => {
    panel.open = false;
    panel.querySelector('summary')?.focus();
  };
  panel.querySelector('[data-search-close]')?.addEventListener('click', close);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel.open) close();
  });
  return {
    chosen,
    reflect: (choice) => {
      for (const select of selects) select.value = choice[select.name as Facet] ?? '';
      showChips(choice);
    },
    count: (found, choice) => {
      latest = { found, choice };
      if (isUsed || Object.keys(choice).length > 0) showCounts().catch(() => undefined);
    },
  };
}
