/**
 * On the page of an address that has changed: goes to the new one and carries the anchor along, or the anchor that it has
 * become there. Without script the page leads there by itself, without the anchor.
 */
export function followMovedPage(): void {
  const { to, anchors } = document.documentElement.dataset;
  if (to === undefined) return;
  const now = JSON.parse(anchors ?? '{}') as Record<string, string>;
  const target = now[location.hash.slice(1)] ?? to + location.hash;
  location.replace(target);
}
