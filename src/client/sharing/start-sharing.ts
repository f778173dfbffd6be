import { addressLine, clipText, quotationOf, type ClipLine, type Island } from '#domain/derived/quotation.ts';
import { copyClip } from './clipboard.ts';
import { say, type Outcome } from './feedback.ts';

/** A text in the language and direction of the element that it is from. */
const islandAt = (element: Element, text: string): Island => ({
  text,
  lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
  dir: element.closest('[dir]')?.getAttribute('dir') ?? '',
});

/** The permanent address of the page, or of what stands on it under a fragment. */
function addressOf(fragment: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const page = (canonical ?? location.href).replace(/#.*$/, '');
  return fragment ? `${page}#${fragment}` : page;
}

/**
 * What a control quotes: the words of the element that its fragment names, or the part of it that is to be quoted. Whose they
 * are is told by a section around it, with blanks for the number of a paragraph and for who said a statement.
 */
function quotationAt(control: HTMLElement): ClipLine[] | undefined {
  const fragment = control.dataset['copyQuote'] ?? '';
  const element = document.getElementById(fragment);
  const words = element?.querySelector('[data-quotable]') ?? element;
  if (!words) return undefined;
  const template = control.closest<HTMLElement>('[data-by]')?.dataset['by'] ?? '';
  const who = element?.querySelector('[data-said-by]')?.textContent.trim() ?? '';
  const by = template.replace('{n}', fragment.slice(1)).replace('{who}', () => who);
  return quotationOf(islandAt(words, words.textContent), islandAt(control, by), addressOf(fragment));
}

/** Whether the reader shared it with the browser’s own sheet, closed that, or has none that takes it. */
async function shareSheet(url: string): Promise<'shared' | 'cancelled' | 'none'> {
  const data = { title: document.title, url };
  if (!('share' in navigator) || ('canShare' in navigator && !navigator.canShare(data))) return 'none';
  return navigator.share(data).then(
    () => 'shared' as const,
    (error: unknown) => (error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'none'),
  );
}

/**
 * Controls that share an address or copy a quotation. They are in the page, hidden, until this runs: without a script they
 * could do nothing. What was done is said in the page's live region.
 */
export function startSharing(): void {
  const copy = (control: HTMLElement, clip: readonly ClipLine[], copied: Outcome) =>
    copyClip(clip).then(
      () => {
        say(control, copied);
      },
      () => {
        say(control, 'failed', clipText(clip));
      },
    );
  const share = async (control: HTMLElement) => {
    const address = addressOf(control.dataset['share'] ?? '');
    const outcome = await shareSheet(address);
    if (outcome === 'none') await copy(control, [addressLine(address)], 'copied');
    else say(control, outcome);
  };
  const quote = async (control: HTMLElement) => {
    const clip = quotationAt(control);
    if (clip) await copy(control, clip, 'quoted');
  };

  const signOf = (name: string) => `<svg aria-hidden="true"><use href="#sign_${name}"></use></svg>`;
  const controls: [selector: string, sign: string, act: (control: HTMLElement) => Promise<void>][] = [
    ['[data-share]', signOf('share'), share],
    ['[data-copy-quote]', signOf('quote'), quote],
  ];
  for (const [selector, sign] of controls)
    for (const control of document.querySelectorAll<HTMLElement>(selector)) {
      control.hidden = false;
      delete control.dataset['scripted'];
      if (!control.textContent) control.innerHTML = sign;
      // Seen as well as heard, where a control is a sign without words.
      if (control.ariaLabel) control.title = control.ariaLabel;
    }
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    for (const [selector, , act] of controls) {
      const control = target.closest<HTMLElement>(selector);
      if (control) void act(control);
    }
  });
}
