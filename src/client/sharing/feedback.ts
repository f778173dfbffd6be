/** How long the page says what was done, in milliseconds: time enough to read it, and to hear it. */
const shownFor = 5000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says what was done, in the page's live region, which is seen as well as heard, and marks the control that did it.
 * @param byHand what could not be copied, to be taken by hand; it then stays
 */
export function say(status: HTMLElement, control: HTMLElement, words: string, byHand?: string): void {
  clearTimeout(timer);
  status.replaceChildren(words);
  if (byHand !== undefined) {
    const field = Object.assign(document.createElement('textarea'), { value: byHand, readOnly: true, dir: 'auto' });
    field.setAttribute('aria-label', words);
    status.append(field);
    field.select();
    return;
  }
  control.classList.add('done');
  timer = setTimeout(() => {
    status.replaceChildren();
    control.classList.remove('done');
  }, shownFor);
}
