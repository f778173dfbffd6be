/** The words of the buttons, in the page's language. */
export interface CopyWords {
  /** What a button does, with `{n}` for the number of the paragraph. */
  copy: string;
  copied: string;
}

/** How long a button says that the link is copied, in milliseconds. */
const shownFor = 2000;

/**
 * Beside each paragraph of the original, in its margin and outside its text, a button that copies its address.
 * Made by script, since without one it could do nothing.
 * @param status the live region that says that the link is copied
 */
export function addCopyLinks(
  original: HTMLElement,
  icon: HTMLTemplateElement,
  status: HTMLElement,
  words: CopyWords,
): void {
  for (const paragraph of original.querySelectorAll<HTMLElement>('[data-paragraph]')) {
    const number = paragraph.querySelector<HTMLAnchorElement>('.paragraph-number');
    if (!number) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy-link';
    button.title = words.copy.replace('{n}', paragraph.dataset['paragraph'] ?? '');
    button.setAttribute('aria-label', button.title);
    button.append(icon.content.cloneNode(true));
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(number.href).then(() => {
        status.textContent = words.copied;
        button.classList.add('copied');
        setTimeout(() => {
          status.textContent = '';
          button.classList.remove('copied');
        }, shownFor);
      });
    });
    number.after(button);
  }
}
