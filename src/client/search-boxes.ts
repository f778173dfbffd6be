/**
 * Search boxes away from the search page lead to it; only when one is focused, and so the reader is about to ask, is
 * anything of the search fetched.
 */
export function startBoxes(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>(
    'form[data-search-box]:not([data-search-box="page"])',
  )) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const query = form.querySelector('input')?.value.trim() ?? '';
      location.href = query ? `${form.action}#${new URLSearchParams({ q: query }).toString()}` : form.action;
    });
    form.addEventListener(
      'focusin',
      () => {
        import('./search/suggest-box.ts').then(({ startSuggestions }) => {
          startSuggestions(form);
        }, console.warn);
      },
      { once: true },
    );
  }
}
