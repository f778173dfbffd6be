import { locales, type Locale } from '#domain/model/locales.ts';
import { askedIn, askedInAddress, hashOf, withMarks, type Asked } from '#search/query/address.ts';
import type { Answer } from '#search/query/answer.ts';
import { lexiconOfNames } from '#search/query/lexicon/lexicon-files.ts';
import { isUnfinished, unfinishedMark, withoutMark } from '#search/query/reading/unfinished-word.ts';
import type { SearchData } from '#search/query/search-data.ts';
import { suggest } from '#search/query/suggest.ts';
import { answer } from './answer.ts';
import { filled, newElement, wordsOn } from './dom.ts';
import { loadNames, loadSearchData, MissingFile } from './files.ts';
import { startFilters, type FilterWords } from './filter-panel.ts';
import { missingWords, nextSteps, repairWords, type NextStepsWords } from './next-steps.ts';
import { loadSearch } from './prepare.ts';
import { nameItem, resultItem, type ResultWords } from './result-item.ts';

/** The words that the page hands to the script, in its language. */
export interface SearchWords extends ResultWords, NextStepsWords, FilterWords {
  idle: string;
  loading: string;
  none: string;
  error: string;
  offline: string;
  more: string;
  results: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
}

type State = 'idle' | 'loading' | 'done' | 'error';

/** How many results are shown at once. */
const batch = 10;
/** How long a pause in typing is, and how long the first layout and the names wait for the lexicon, in milliseconds. */
const pause = 150;
const soon = 150;

const after = (milliseconds: number): Promise<undefined> =>
  new Promise((done) => setTimeout(done, milliseconds, undefined));

/** Waits until what a question needs has been asked for, if the lexicon that tells it is near; gives what is known. */
async function requestsSent(question = ''): Promise<SearchData | undefined> {
  const data = await Promise.race([loadSearchData(question).catch(() => undefined), after(soon)]);
  await after(0);
  return data;
}

function part(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the search page lacks ${selector}`);
  return found;
}

/**
 * Brings the search page to life: it answers whatever the hash asks, whenever the hash changes, and while the reader
 * types. Nothing is stored, and nothing of what is typed leaves the page.
 * @param root the element with `data-search-state`
 * @returns when the first question has asked for what it needs
 */
export async function startSearch(root: HTMLElement): Promise<void> {
  const locale = document.documentElement.lang as Locale;
  const words = wordsOn(root) as SearchWords;
  const list = part(root, '[data-search-results]') as HTMLOListElement;
  const status = part(root, '[data-search-message]');
  const absent = part(root, '[data-search-missing]');
  const steps = part(root, '[data-search-ways]');
  const form = part(root, 'form') as HTMLFormElement;
  const input = part(form, 'input') as HTMLInputElement;
  let ticket = 0;

  const show = (state: State, message: string, ...items: HTMLElement[]) => {
    list.replaceChildren(...items);
    absent.replaceChildren();
    absent.hidden = true;
    status.textContent = message;
    root.dataset['searchState'] = state;
    if (state !== 'loading') delete document.documentElement.dataset['faces'];
  };

  const counted = (count: number): string => {
    const { intl } = locales[locale];
    const phrase = words.results[new Intl.PluralRules(intl).select(count)] ?? words.results.other;
    return filled(phrase, { n: new Intl.NumberFormat(intl).format(count) });
  };

  /** Makes the controls say what the address asks; the word that is being typed stays as it is. */
  const reflect = ({ question, choice }: Asked) => {
    const typed = input.value.trim();
    if (typed !== question && typed + unfinishedMark !== question) input.value = question;
    filters.reflect(choice);
  };

  const offerMore = ({ count, results }: Answer, mine: number) => {
    const button = newElement('button', { type: 'button', 'data-search-more': '', class: 'button' }, words.more);
    button.addEventListener('click', () => {
      const shown = list.children.length;
      void results(shown, shown + batch)
        .then((next) => {
          if (mine !== ticket) return;
          const items = next.map((result) => resultItem(result, locale, words));
          list.append(...items);
          items[0]?.querySelector('a')?.focus();
          if (list.children.length >= count) button.remove();
        })
        .catch((error: unknown) => {
          show('error', messageOf(error), ...list.querySelectorAll('li'));
        });
    });
    list.after(button);
  };

  const messageOf = (error: unknown): string => {
    if (!(error instanceof MissingFile)) console.error(error);
    return navigator.onLine ? words.error : words.offline;
  };

  /** Shows names while the rest is on its way. */
  const showNames = async (question: string, mine: number) => {
    const [names, data] = [await loadNames(), await requestsSent(question)];
    if (mine !== ticket || root.dataset['searchState'] !== 'loading') return;
    const rows = suggest(question, names.names, data?.lexicon ?? lexiconOfNames(names));
    list.replaceChildren(...rows.map((row) => nameItem(row, locale, words)));
  };

  const ask = async () => {
    const asked = askedInAddress(location);
    const mine = ++ticket;
    root.querySelector('[data-search-more]')?.remove();
    steps.replaceChildren();
    reflect(asked);
    if (!asked.question && Object.keys(asked.choice).length === 0) {
      show('idle', words.idle);
      return;
    }
    show('loading', words.loading);
    showNames(asked.question, mine).catch(() => undefined);
    try {
      const answered = await answer(asked.question, asked.choice);
      const first = await answered.results(0, batch);
      if (mine !== ticket) return;
      const { lexicon } = await loadSearchData(asked.question);
      const { plan } = answered;
      const isMissing = plan.missing.length > 0;
      const none = isMissing ? '' : filled(words.none, { query: withoutMark(asked.question) });
      const found = answered.count > 0 ? counted(answered.count) : none;
      const message = [repairWords(plan, words), found].filter(Boolean).join(' ');
      steps.replaceChildren(...nextSteps(asked, answered, lexicon, locale, words));
      show('done', message, ...first.map((each) => resultItem(each, locale, words)));
      absent.replaceChildren(...(isMissing ? missingWords(plan.missing, words) : []));
      absent.hidden = !isMissing;
      filters.count(answered.found, asked.choice);
      if (answered.count > batch) offerMore(answered, mine);
    } catch (error) {
      if (mine === ticket) show('error', messageOf(error));
    }
  };

  /** Changes the address in place, so that the way back leads to the page before, and lets everyone know. */
  const changeAddress = (asked: Asked) => {
    const hash = hashOf(asked);
    history.replaceState(history.state, '', hash ? `#${hash}` : location.pathname);
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  const filters = startFilters(
    part(root, '[data-search-choice]') as HTMLDetailsElement,
    part(root, '[data-search-chips]'),
    words,
    (choice) => {
      changeAddress({ question: askedIn(location.hash).question || input.value.trim(), choice });
    },
  );

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    changeAddress({ question: input.value.trim(), choice: filters.chosen() });
  });
  let typing: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const typed = input.value.trim();
      void loadSearchData(typed)
        .then(({ lexicon }) => isUnfinished(typed, lexicon))
        .catch(() => false)
        .then((unfinished) => {
          if (input.value.trim() === typed)
            changeAddress({ question: unfinished ? typed + unfinishedMark : typed, choice: filters.chosen() });
        });
    }, pause);
  });
  // Opening a hit marks what was asked on the page: the words travel behind the link's anchor, for this visit alone.
  for (const kind of ['click', 'auxclick'] as const)
    list.addEventListener(kind, (event) => {
      const link = (event.target as Element).closest('a');
      const question = withoutMark(askedIn(location.hash).question);
      if (!link || !question) return;
      const { hash } = link;
      link.hash = withMarks(hash, question);
      setTimeout(() => (link.hash = hash));
    });
  moveByArrows(input, list);
  loadSearch().catch(() => undefined);
  // A hash without a question is an anchor of this page.
  addEventListener('hashchange', () => {
    if (!location.hash || location.hash.includes('=')) void ask();
  });
  const asked = askedInAddress(location);
  // A question behind «?» has been sent with the address; from here on it stays behind the hash.
  if (location.search) history.replaceState(history.state, '', `${location.pathname}#${hashOf(asked)}`);
  void ask();
  await requestsSent(asked.question);
}

/** Down from the box to the first result, on to the next, and up again. */
function moveByArrows(input: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('li h3 a')];
  const move = (event: KeyboardEvent, step: number) => {
    const all: HTMLElement[] = [input, ...links()];
    const next = all[all.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  for (const each of [input, list])
    each.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') move(event, 1);
      if (event.key === 'ArrowUp') move(event, -1);
    });
}
