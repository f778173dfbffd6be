import { pathTo } from '#domain/model/links.ts';
import { locales, twinOf, type Locale } from '#domain/model/locales.ts';
import { lexiconOfNames } from '#search/query/lexicon/lexicon-files.ts';
import type { NameRow } from '#search/query/lexicon/lexicon.ts';
import { kindOf, pageOf, type RecordKind } from '#search/query/record.ts';
import { suggest } from '#search/query/suggest.ts';
import { newElement, wordsOn } from './dom.ts';
import { firstAddresses, loadNames, prefetch } from './files.ts';
import { prepareAnswer } from './prepare.ts';
import type { HitWords } from './walk-hits.ts';

/** The words that a box hands to its script. */
export interface SuggestWords {
  /** What the list of names is called. */
  names: string;
  kinds: Record<RecordKind, string>;
  /** In the header's box, which every page has: what the reader's way through the hits of a page says. */
  hits?: HitWords;
}

/** How long a pause in typing is, in milliseconds. */
const pause = 200;

/**
 * Names under a search box while the reader types: a combobox whose options are pages. The small file of names is all
 * that it needs; the rest of the search is only made ready for the page that answers.
 * @param form the box; its `data-words` are `SuggestWords`
 */
export function startSuggestions(form: HTMLFormElement): void {
  const locale = document.documentElement.lang as Locale;
  const words = wordsOn(form) as SuggestWords;
  const input = form.querySelector('input');
  if (!input || form.querySelector('[role="listbox"]')) return;
  const list = newElement('ul', {
    role: 'listbox',
    id: `${input.id}-names`,
    class: 'suggestions',
    'aria-label': words.names,
  });
  list.hidden = true;
  form.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value);

  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const active = () => list.querySelector<HTMLElement>('[aria-selected="true"]');

  const choose = (option: HTMLElement | undefined) => {
    for (const each of options()) each.setAttribute('aria-selected', String(each === option));
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };

  const open = (rows: readonly NameRow[]) => {
    list.replaceChildren(...rows.map((row, index) => optionOf(row, `${list.id}-${index}`, locale, words)));
    list.hidden = rows.length === 0;
    input.setAttribute('aria-expanded', String(rows.length > 0));
    choose(undefined);
  };

  const offer = async () => {
    const typed = input.value;
    const file = await loadNames();
    if (typed !== input.value) return;
    open(typed.trim().length > 1 ? suggest(typed, file.names, lexiconOfNames(file)) : []);
  };
  let typing: ReturnType<typeof setTimeout> | undefined;
  // Without the names the box still leads to the search page, which fetches what is not there.
  const tryOffering = () => {
    void offer().catch(() => undefined);
    clearTimeout(typing);
    typing = setTimeout(() => void prepareAnswer(input.value).catch(() => undefined), pause);
  };

  input.addEventListener('input', tryOffering);
  input.addEventListener('keydown', (event) => {
    const all = options();
    const current = active();
    const at = current ? all.indexOf(current) : -1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(all[at < 0 && step < 0 ? all.length - 1 : at + step]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      open([]);
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      location.assign(current.dataset['href'] ?? '');
    }
  });
  list.addEventListener('pointerdown', (event) => {
    // Keeps the box focused, so that the list is still there when the press ends.
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option) location.assign(option.dataset['href'] ?? '');
  });
  input.addEventListener('blur', () => {
    open([]);
  });
  prefetch([form.action, ...firstAddresses]);
  tryOffering();
}

function optionOf([ref, en, ar]: NameRow, id: string, locale: Locale, { kinds }: SuggestWords): HTMLLIElement {
  const name = { en, ar };
  const other = twinOf(locale);
  const page = pageOf(ref);
  const option = newElement(
    'li',
    { role: 'option', id, 'aria-selected': 'false', 'data-href': pathTo(page.ref, locale, page.fragment) },
    newElement('span', { class: 'suggestion-name' }, name[locale]),
    ' ',
    newElement('bdi', { lang: other, dir: locales[other].dir, class: 'other-name' }, name[other]),
    ' ',
    newElement('span', { class: 'result-kind' }, kinds[kindOf(ref)]),
  );
  return option;
}
