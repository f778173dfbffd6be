import { decoded } from '#domain/text/percent.ts';

/** The element that the address names, if there is one: a search page's hash is a query and names none. */
const named = (): Element | null => document.getElementById(decoded(location.hash.slice(1)));

const inSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The page in the other language has the originals, and not our translation: the paragraph that it is of stands for it. */
const onBothPages = (fragment: string): string => fragment.replace(/^#t(?=\d+$)/, '#p');

/** Below this many pixels a page counts as not scrolled. */
const scrolled = 200;
/** How long a scroll must rest to count as reading, and how long a position is remembered on the way up, in ms. */
const rest = 300;
const memory = 10_000;

/**
 * The fragment of what is in sight: the one that the address names, or else the first paragraph, statement or heading
 * below the upper edge of the window; undefined at the top of a page.
 */
function fragmentInSight(): string | undefined {
  const target = named();
  if (target && inSight(target)) return location.hash;
  if (scrollY < scrolled) return undefined;
  const first = [...document.querySelectorAll('main [id]:is(p, li, h2, h3)')].find(
    (element) => element.getBoundingClientRect().top >= 0,
  );
  return first && inSight(first) ? `#${first.id}` : undefined;
}

/**
 * The language switch keeps the reader's position: the paragraph, the statement, the heading, or the query in the address.
 * Since the switch stands at the top, the position that was just left on the way up is remembered for a while.
 */
export function keepPosition(): void {
  let last: { fragment: string; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = () => {
    const fragment = fragmentInSight();
    if (fragment !== undefined) last = { fragment, at: Date.now() };
  };
  const fragment = () => {
    if (location.hash && !named()) return location.hash;
    const remembered = last && Date.now() - last.at < memory ? last.fragment : undefined;
    return onBothPages(fragmentInSight() ?? remembered ?? location.hash);
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    const aim = () => (link.hash = fragment());
    // Before any way of following a link: pointing at it, reaching it by keyboard, tapping it.
    for (const event of ['pointerenter', 'focus', 'pointerdown', 'click']) link.addEventListener(event, aim);
  }
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(remember, rest);
    },
    { passive: true },
  );
}
