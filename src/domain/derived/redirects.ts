import { partsOfPath, type Redirects } from '#domain/model/redirect.ts';

/** The anchors that a place of a page had before, which stay beside it: by its anchor now. */
export function formerAnchors(redirects: Redirects, page: string): ReadonlyMap<string, readonly string[]> {
  const former = new Map<string, string[]>();
  for (const [from, to] of Object.entries(redirects)) {
    const [old, now] = [partsOfPath(from), partsOfPath(to)];
    if (old.page !== page || now.page !== page || old.anchor === undefined || now.anchor === undefined) continue;
    former.set(now.anchor, [...(former.get(now.anchor) ?? []), old.anchor]);
  }
  return former;
}

/** A page that is elsewhere now: its old path, its new one, and the anchors that have others there. */
export interface MovedPage {
  from: string;
  to: string;
  /** The path, anchor included, to which an old anchor leads; any other anchor is carried along. */
  anchors: Record<string, string>;
}

/** The pages that have moved, by their old paths. */
export function movedPages(redirects: Redirects): MovedPage[] {
  const entries = Object.entries(redirects);
  return entries
    .filter(([from]) => partsOfPath(from).anchor === undefined)
    .map(([from, to]) => ({
      from,
      to,
      anchors: Object.fromEntries(
        entries.flatMap(([path, target]) => {
          const { page, anchor } = partsOfPath(path);
          return page === from && anchor !== undefined ? [[anchor, target]] : [];
        }),
      ),
    }));
}

/**
 * All pages that are elsewhere now: those that have moved, and those that went with a removed article, which lead to what
 * is left of it.
 * @param gone paths of pages, each with the slug of the article that they went with
 */
export function allMovedPages(redirects: Redirects, gone: ReadonlyMap<string, string>): MovedPage[] {
  const withArticles = [...gone].map(([from, slug]): MovedPage => ({ from, to: `/articles/${slug}/`, anchors: {} }));
  return [...movedPages(redirects), ...withArticles];
}
