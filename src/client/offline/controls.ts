/** How far the site is kept on this device. */
export type KeepState = 'idle' | 'keeping' | 'kept' | 'removing' | 'error';

/** The words of the controls, in the page’s language; `{done}`, `{total}` and `{size}` are filled in. */
export interface KeepWords {
  /** The tag given to `Intl` for numbers. */
  intl: string;
  size: string;
  /** On the button: what it does, or that it is done. */
  keep: string;
  isKept: string;
  keeping: string;
  kept: string;
  removing: string;
  removed: string;
  error: string;
}

/** A number of bytes in words. @example inWords(21_400_000, 'en') // => '21.4 MB' */
export function inWords(bytes: number, intl: string): string {
  const format = { style: 'unit', unit: 'megabyte', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(intl, format).format(bytes / 1_000_000);
}

/** The controls of one place on a page: in the footer, or in the main part of the page of the data. */
export class Controls {
  readonly keep: HTMLButtonElement | null;
  readonly remove: HTMLButtonElement | null;
  readonly #words: KeepWords;
  readonly #status: HTMLElement | null;
  readonly #progress: HTMLElement | null;

  constructor(root: HTMLElement) {
    this.keep = root.querySelector('[data-keep-offline]');
    this.remove = root.querySelector('[data-remove-offline]');
    this.#words = JSON.parse(root.dataset['words'] ?? '{}') as KeepWords;
    this.#status = root.querySelector('[role="status"]');
    this.#progress = root.querySelector('[data-keep-progress]');
  }

  /** Shows a state. What the reader did not ask for just now is shown and not said. */
  show(state: KeepState, isSaid: boolean): void {
    const wasRemoving = this.keep?.dataset['keepState'] === 'removing';
    if (this.keep) {
      this.keep.dataset['keepState'] = state;
      this.keep.disabled = state !== 'idle' && state !== 'error';
      this.keep.textContent = state === 'kept' ? this.#words.isKept : this.#words.keep;
    }
    if (this.remove) this.remove.hidden = state !== 'kept';
    if (this.#progress) this.#progress.hidden = state !== 'keeping';
    if (!isSaid || !this.#status) return;
    const { removed, kept, removing, error } = this.#words;
    this.#status.textContent = { idle: wasRemoving ? removed : '', keeping: '', kept, removing, error }[state];
  }

  showProgress(done: number, total: number): void {
    const bar = this.#progress?.querySelector('progress');
    const text = this.#progress?.querySelector('span');
    if (bar) Object.assign(bar, { max: total, value: done });
    const { intl, keeping } = this.#words;
    if (text)
      text.textContent = keeping.replace('{done}', inWords(done, intl)).replace('{total}', inWords(total, intl));
  }

  showSize(bytes: number): void {
    const element = this.keep?.closest('[data-offline]')?.querySelector('[data-keep-size]');
    if (element) element.textContent = this.#words.size.replace('{size}', inWords(bytes, this.#words.intl));
  }
}
