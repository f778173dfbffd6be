import { pathTo, pathToFile } from '#domain/links.ts';
import { locales, twinOf, type Locale } from '#domain/locales.ts';
import { refOf } from './records.ts';

/** What Pagefind gives for one result. @see https://pagefind.app/docs/api-reference/ */
interface ResultData {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; excerpt: string; locations: number[] }[];
}

interface Engine {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (query: string) => Promise<{ results: { id: string; data: () => Promise<ResultData> }[] }>;
}

/** The words that the page hands to the script, in its language. */
export interface SearchWords {
  idle: string;
  loading: string;
  none: string;
  error: string;
  close: string;
  more: string;
  kinds: Record<string, string>;
  results: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
}

/** How many results are shown at once. */
const batch = 10;

let engine: Promise<Engine> | undefined;

/** Loads the engine once; a failed load is tried again at the next query. */
function loadEngine(): Promise<Engine> {
  engine ??= (async () => {
    const loaded = (await import(/* @vite-ignore */ pathToFile('engine'))) as Engine;
    // Without a worker the content security policy needs no `blob:` source. Names, kept as metadata, weigh most.
    await loaded.options({ noWorker: true, excerptLength: 24, ranking: { metaWeights: { title: 8, en: 8, ar: 8 } } });
    return loaded;
  })().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

const lower = (text: string): string => text.toLocaleLowerCase('en').normalize('NFKC');

/** Exact when every word of the query stands in the page as typed; else the engine found a longer or shorter word. */
function matchOf(query: string, { content, meta }: ResultData): 'exact' | 'close' {
  const text = lower([content, ...Object.values(meta)].join(' '));
  const words = lower(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.every((word) => text.includes(word)) ? 'exact' : 'close';
}

/** The language that most letters of a text are in. */
function localeOf(text: string): Locale {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? 'ar' : 'en';
}

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

/** The engine's excerpt as nodes: its text, with `<mark>` around the hits and nothing else. */
function excerptNodes(html: string): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = (node.textContent ?? '').replaceAll('¶.', '').replaceAll('¶', '');
    return node.nodeName === 'MARK' ? element('mark', {}, text) : text;
  });
}

function resultItem(query: string, data: ResultData, locale: Locale, words: SearchWords): HTMLLIElement {
  const best = [...data.sub_results].sort((a, b) => b.locations.length - a.locations.length)[0];
  const { ref, fragment } = refOf(best?.url ?? data.url);
  const match = matchOf(query, data);
  const other = twinOf(locale);
  const name = data.meta[locale] ?? '';
  const otherName = data.meta[other] ?? '';
  const excerpt = best?.excerpt ?? data.excerpt;
  const excerptLocale = localeOf(excerpt.replace(/<[^>]*>/g, ''));
  const kind = element('p', { class: 'result-kind' }, words.kinds[ref.page] ?? ref.page);
  if (match === 'close') kind.append(' · ', words.close);
  const title = element('h3', { class: 'result-title' }, element('a', { href: pathTo(ref, locale, fragment) }, name));
  if (otherName && otherName !== name)
    title.append(' ', element('bdi', { lang: other, dir: locales[other].dir, class: 'other-name' }, otherName));
  return element(
    'li',
    { 'data-kind': ref.page, 'data-match': match },
    kind,
    title,
    element(
      'p',
      { 'data-search-excerpt': '', lang: excerptLocale, dir: locales[excerptLocale].dir },
      ...excerptNodes(excerpt),
    ),
  );
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
      const { results } = await (await loadEngine()).search(query);
      const load = async (from: number) =>
        (await Promise.all(results.slice(from, from + batch).map((result) => result.data()))).map((data) =>
          resultItem(query, data, locale, words),
        );
      const items = await load(0);
      if (ticket !== asked) return;
      const count = (words.results[plural.select(results.length)] ?? words.results.other).replace(
        '{n}',
        String(results.length),
      );
      show('done', results.length > 0 ? count : words.none.replace('{query}', query), ...items);
      offerMore(results.length, load);
    } catch (error) {
      if (ticket !== asked) return;
      console.error(error);
      show('error', words.error);
    }
  };

  const offerMore = (total: number, load: (from: number) => Promise<HTMLLIElement[]>) => {
    if (total <= batch) return;
    const button = element('button', { type: 'button', 'data-search-more': '', class: 'button' }, words.more);
    button.addEventListener('click', () => {
      void load(list.children.length).then((items) => {
        list.append(...items);
        items[0]?.querySelector('a')?.focus();
        if (list.children.length >= total) button.remove();
      });
    });
    list.after(button);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.hash = new URLSearchParams({ q: input.value.trim() }).toString();
  });
  addEventListener('hashchange', () => void ask());
  void ask();
}
