/**
 * The controls for keeping the site on this device are in the page, hidden, until this finds that the browser can. What
 * they need is fetched when one is pressed, when the site is kept already, or where its size is to be shown.
 */
export async function startOffline(): Promise<void> {
  const roots = [...document.querySelectorAll<HTMLElement>('[data-offline]')];
  const buttons = roots.flatMap((root) => [...root.querySelectorAll<HTMLButtonElement>('[data-keep-offline]')]);
  const { worker, files } = roots[0]?.dataset ?? {};
  if (worker === undefined || files === undefined || !('serviceWorker' in navigator)) return;
  const found = await navigator.serviceWorker.getRegistration(worker);
  // Another site of the same host may have a worker for all of it.
  const registration = found?.scope === new URL('.', new URL(worker, location.href)).href ? found : undefined;
  for (const button of buttons) delete button.dataset['scripted'];

  const start = async () => {
    const { startKeeping } = await import('./keeping.ts');
    return startKeeping(roots, { worker, files }, registration);
  };
  if (registration || document.querySelector('[data-keep-size]')) {
    await start();
    return;
  }
  const first = new AbortController();
  for (const button of buttons)
    button.addEventListener(
      'click',
      () => {
        first.abort();
        start().then(({ keep }) => keep(), console.warn);
      },
      { signal: first.signal },
    );
}
