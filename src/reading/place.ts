/** The element that the address names, if there is one: a search page's hash is a query and names none. */
const named = (): Element | null => document.getElementById(decodeURIComponent(location.hash.slice(1)));

const inSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Below this many pixels a page counts as not scrolled. */
const scrolled = 200;

/**
 * The fragment of the place where the reader is: the one that the address names while it is in sight, or else the
 * first paragraph, statement or heading below the upper edge of the window; empty at the top of a page.
 */
function placeNow(): string {
  const target = named();
  if (location.hash && (!target || inSight(target))) return location.hash;
  if (scrollY < scrolled) return '';
  const first = [...document.querySelectorAll('main [id]:is(p, li, h2, h3)')].find(
    (element) => element.getBoundingClientRect().top >= 0,
  );
  return first && inSight(first) ? `#${first.id}` : '';
}

/** The language switch keeps the place: the paragraph, the statement, the heading, or the query in the address. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    const aim = () => (link.hash = placeNow());
    // Before any way of following a link: pointing at it, reaching it by keyboard, tapping it.
    for (const event of ['pointerenter', 'focus', 'pointerdown', 'click']) link.addEventListener(event, aim);
    aim();
  }
}
