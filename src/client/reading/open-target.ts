/** The element that the address names, if there is one. */
function target(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // A stray percent sign names nothing.
    return null;
  }
}

/**
 * A link to a statement opens it, and a link to something inside a closed part opens that part. Style sheets do the first
 * where there is no script, in browsers that know how.
 */
export function openTargets(): void {
  const open = () => {
    const element = target();
    if (!element) return;
    for (let part = element.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
      part.open = true;
    const own = element.querySelector<HTMLDetailsElement>(':scope > details.statement-fold');
    if (own) own.open = true;
    element.scrollIntoView();
  };
  addEventListener('hashchange', open);
  if (location.hash) open();
}
