import { pathTo, type SinglePage } from '#domain/model/links.ts';
import type { Locale } from '#domain/model/locales.ts';

/** Entries of a list under one heading: a letter, a kind, a year. */
export interface ListGroup<T> {
  key: string;
  entries: readonly T[];
}

/** A page of a list: where it stands below the list’s own address (nowhere for the first), and what is on it. */
export interface ListPart<T> {
  part: string | undefined;
  groups: ListGroup<T>[];
}

const chunksOf = <T>(entries: readonly T[], most: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => entries.slice(at * most, (at + 1) * most));

/**
 * A list cut into pages of at most so many entries, so that no page grows with the list. Groups stay in their order; one
 * without room on its page goes on on the next. There is always a first page.
 */
export function listParts<T>(groups: readonly ListGroup<T>[], most: number): ListPart<T>[] {
  const all = groups.flatMap(({ key, entries }) => entries.map((entry) => ({ key, entry })));
  const pages = all.length === 0 ? [[]] : chunksOf(all, most);
  return pages.map((members, index) => ({
    part: index === 0 ? undefined : `page/${index + 1}`,
    groups: [...Map.groupBy(members, ({ key }) => key)].map(([key, found]) => ({
      key,
      entries: found.map(({ entry }) => entry),
    })),
  }));
}

/**
 * A list by year: one page where all of it has room, or else a page for each year, and for a long year several. The list’s
 * own address then shows the last year in the order given.
 * @example yearParts([{ key: '2020', entries: [1, 2, 3] }], 2) // => parts undefined, '2020' and '2020/2'
 */
export function yearParts<T>(years: readonly ListGroup<T>[], most: number): ListPart<T>[] {
  const count = years.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count <= most) return [{ part: undefined, groups: [...years] }];
  const parts = years.map(({ key, entries }) =>
    chunksOf(entries, most).map((chunk, index): ListPart<T> => ({
      part: index === 0 ? key : `${key}/${index + 1}`,
      groups: [{ key, entries: chunk }],
    })),
  );
  return [{ part: undefined, groups: parts.at(-1)?.[0]?.groups ?? [] }, ...parts.flat()];
}

/** A way to a group of a list, with how many entries it has. */
export interface GroupLink {
  key: string;
  href: string;
  count: number;
}

/** A way to each group of a list: within this page where it is here, or else to the page on which it begins. */
export function groupLinks<T>(
  groups: readonly ListGroup<T>[],
  parts: readonly ListPart<T>[],
  here: ListPart<T>,
  { page, locale, anchorOf }: { page: SinglePage; locale: Locale; anchorOf: (key: string) => string },
): GroupLink[] {
  const holds = (key: string) => (part: ListPart<T>) => part.groups.some((group) => group.key === key);
  return groups.map(({ key, entries }) => {
    const first = parts.find(holds(key));
    return {
      key,
      count: entries.length,
      href: holds(key)(here) ? `#${anchorOf(key)}` : pathTo({ page, part: first?.part }, locale, anchorOf(key)),
    };
  });
}
