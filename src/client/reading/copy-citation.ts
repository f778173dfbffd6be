/** How long the page says that a citation is copied, in milliseconds. */
const shownFor = 4000;

/** A citation as rich text, its italics, languages and directions kept, beside its plain words. */
async function copy(citation: HTMLElement): Promise<void> {
  const text = citation.innerText.replace(/\s+/g, ' ').trim();
  const { lang, dir } = citation;
  const html = `<span lang="${lang}" dir="${dir}">${citation.innerHTML.trim()}</span>`;
  const typed = (content: string, type: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/plain': typed(text, 'text/plain'), 'text/html': typed(html, 'text/html') }),
    ]);
  } catch {
    // Not every browser takes rich text.
    await navigator.clipboard.writeText(text);
  }
}

/** Shows the buttons beside the citations of a page, each of which copies its own; without a clipboard they stay away. */
export function addCopyCitations(): void {
  if (!('clipboard' in navigator)) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-citation]')) {
    const citation = button.closest('section')?.querySelector<HTMLElement>('[data-citation]');
    const status = document.querySelector<HTMLElement>('.cite-status');
    if (!citation) continue;
    button.hidden = false;
    const { textContent: label, ariaLabel: name } = button;
    button.addEventListener('click', () => {
      void copy(citation).then(() => {
        const copied = status?.dataset['copied'] ?? '';
        if (status) status.textContent = copied;
        // What is heard of it holds what is seen.
        Object.assign(button, { textContent: copied, ariaLabel: copied });
        setTimeout(() => {
          Object.assign(button, { textContent: label, ariaLabel: name });
          if (status) status.textContent = '';
        }, shownFor);
      });
    });
  }
}
