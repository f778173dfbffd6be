/** A link within the page: of the text, and not of a row of ways, which one takes to go on. */
const within = (target: EventTarget | null): HTMLAnchorElement | undefined => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href^="#"]') : null;
  return link && !link.closest('nav') ? link : undefined;
};

/**
 * Who followed a number to its paragraph, or a statement to what it rests on, is offered the way back to it while it is out
 * of sight. It is the browser's own step back, so that the history stays one; the link is focused again.
 */
export function offerWayBack(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-way-back]');
  if (!button) return;
  let from: HTMLAnchorElement | undefined;
  const sight = new IntersectionObserver((seen) => {
    const isInSight = seen.at(-1)?.isIntersecting ?? true;
    // Come back by whatever way: the offer ends.
    if (isInSight && !button.hidden) sight.disconnect();
    button.hidden = isInSight;
  });
  addEventListener('click', (event) => {
    const link = within(event.target);
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    from = link;
    button.hidden = true;
    sight.disconnect();
    sight.observe(link);
  });
  button.addEventListener('click', () => {
    const link = from;
    addEventListener(
      'popstate',
      () => {
        for (let fold = link?.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
          fold.open = true;
        link?.focus();
      },
      { once: true },
    );
    history.back();
  });
}
