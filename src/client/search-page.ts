/** How long the page may wait for its search before it is laid out, in milliseconds. */
const most = 500;

/**
 * Brings the search page to life. Where the address asks something, nothing is laid out before that has asked for what it
 * needs, if this is soon: the first layout takes a slow phone a third of a second, in which nothing else is done. The
 * reading faces come with the answer.
 */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('[data-search-state]');
  if (!root) return;
  const show = () => (document.body.hidden = false);
  if (/[#?&]q=/.test(location.search + location.hash)) {
    document.documentElement.dataset['faces'] = 'later';
    document.body.hidden = true;
    setTimeout(show, most);
  }
  import('./search/results-page.ts')
    .then(({ startSearch }) => startSearch(root))
    .catch((error: unknown) => {
      console.warn(error);
      delete document.documentElement.dataset['faces'];
    })
    .finally(show);
}
