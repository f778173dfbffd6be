/** What may become of sharing and copying; the words for each stand at the live region. */
export type Outcome = 'copied' | 'shared' | 'cancelled' | 'failed' | 'quoted';

/** How long the page says what was done, in milliseconds: time enough to read it, and to hear it. */
const shownFor = 5000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** The live region nearest to a control: of the page, or, on a page of both languages, of its part. */
function regionOf(control: HTMLElement): HTMLElement | undefined {
  for (let part: HTMLElement | null = control; part; part = part.parentElement) {
    const region = part.querySelector<HTMLElement>('[data-share-status]');
    if (region) return region;
  }
  return undefined;
}

/**
 * Says what was done, in the page's live region, which is seen as well as heard, and marks the control that did it.
 * @param byHand what could not be copied, to be taken by hand; it then stays
 */
export function say(control: HTMLElement, outcome: Outcome, byHand?: string): void {
  const region = regionOf(control);
  if (!region) return;
  const words = region.dataset[outcome] ?? '';
  clearTimeout(timer);
  for (const each of document.querySelectorAll('[data-share-status]')) each.replaceChildren();
  region.append(words);
  if (byHand !== undefined) {
    const field = Object.assign(document.createElement('textarea'), { value: byHand, readOnly: true, dir: 'auto' });
    field.setAttribute('aria-label', words);
    region.append(field);
    field.select();
    return;
  }
  control.classList.add('done');
  timer = setTimeout(() => {
    region.replaceChildren();
    control.classList.remove('done');
  }, shownFor);
}
