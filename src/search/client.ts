import { pathTo } from '#domain/links.ts';
import { locales, twinOf, type Locale } from '#domain/locales.ts';
import { answer, loadSearch, type Answer, type Result } from './engine.ts';
import { pageOf } from './records.ts';

/** The words that the page hands to the script, in its language. */
export interface SearchWords {
  idle: string;
  loading: string;
  none: string;
  error: string;
  close: string;
  more: string;
  repaired: string;
  kinds: Record<string, string>;
  results: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
}

/** How many results are shown at once. */
const batch = 10;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

function resultItem(
  { kind, id, name, section, excerpt, match }: Result,
  locale: Locale,
  words: SearchWords,
): HTMLLIElement {
  const { ref, fragment } = pageOf({ kind, id }, section?.anchor);
  const other = twinOf(locale);
  const label = element('p', { class: 'result-kind' }, words.kinds[kind] ?? kind);
  if (match === 'close') label.append(' · ', words.close);
  const title = element(
    'h3',
    { class: 'result-title' },
    element('a', { href: pathTo(ref, locale, fragment) }, name[locale]),
  );
  if (name[other] !== name[locale])
    title.append(' ', element('bdi', { lang: other, dir: locales[other].dir, class: 'other-name' }, name[other]));
  const passage = element('p', { 'data-search-excerpt': '' });
  if (section) {
    passage.lang = section.locale;
    passage.dir = locales[section.locale].dir;
    passage.append(
      ...(excerpt?.pieces.map(({ text, hit }) => (hit ? element('mark', {}, text) : text)) ?? [section.text]),
    );
  }
  return element('li', { 'data-kind': kind, 'data-match': match }, label, title, passage);
}

const queryOfHash = (): string => new URLSearchParams(location.hash.slice(1)).get('q')?.trim() ?? '';

/**
 * Brings the search page to life: asks again whenever the hash changes, and shows the first ten results.
 * @param root the element with `data-search-state`
 */
export function startSearch(root: HTMLElement): void {
  const locale = document.documentElement.lang as Locale;
  const words = JSON.parse(root.dataset['words'] ?? '{}') as SearchWords;
  const list = root.querySelector<HTMLOListElement>('[data-search-results]');
  const status = root.querySelector<HTMLElement>('[role="status"]');
  const form = root.querySelector('form');
  const input = root.querySelector('input');
  if (!list || !status || !form || !input) throw new Error('the search page lacks one of its parts');
  const plural = new Intl.PluralRules(locales[locale].intl);
  let asked = 0;

  const show = (state: 'idle' | 'loading' | 'done' | 'error', message: string, ...items: HTMLElement[]) => {
    list.replaceChildren(...items);
    status.textContent = message;
    root.dataset['searchState'] = state;
  };

  const messageOf = (query: string, { results, plan }: Answer): string => {
    const repairs = plan.repairs.map(({ from, to }) => words.repaired.replace('{to}', to).replace('{from}', from));
    const form = words.results[plural.select(results.length)] ?? words.results.other;
    const count = form.replace('{n}', String(results.length));
    return [...repairs, results.length > 0 ? count : words.none.replace('{query}', query)].join(' ');
  };

  const ask = async () => {
    const query = queryOfHash();
    const ticket = ++asked;
    root.querySelector('[data-search-more]')?.remove();
    if (input.value.trim() !== query) input.value = query;
    if (!query) {
      show('idle', words.idle);
      return;
    }
    show('loading', words.loading);
    try {
      const answered = await answer(query);
      if (ticket !== asked) return;
      const items = answered.results.map((result) => resultItem(result, locale, words));
      show('done', messageOf(query, answered), ...items.slice(0, batch));
      if (items.length > batch) offerMore(items.slice(batch));
    } catch (error) {
      if (ticket !== asked) return;
      console.error(error);
      show('error', words.error);
    }
  };

  const offerMore = (items: HTMLLIElement[]) => {
    const button = element('button', { type: 'button', 'data-search-more': '', class: 'button' }, words.more);
    button.addEventListener('click', () => {
      list.append(...items);
      items[0]?.querySelector('a')?.focus();
      button.remove();
    });
    list.after(button);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = new URLSearchParams({ q: input.value.trim() }).toString();
  });
  // The reader is about to ask: fetch what answering needs.
  input.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
  addEventListener('hashchange', () => void ask());
  void ask();
}
