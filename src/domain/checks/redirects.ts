import type { Corpus } from '#domain/model/corpus.ts';
import { partsOfPath } from '#domain/model/redirect.ts';
import type { Fault } from './faults.ts';
import { didYouMean } from './nearest-word.ts';

/** Every page of content that has an address of its own, with the anchors on it that content gives. */
function livePages(corpus: Corpus): Map<string, ReadonlySet<string>> {
  const pages = new Map<string, ReadonlySet<string>>();
  for (const { slug, paragraphs, statements } of corpus.articles)
    pages.set(
      `/articles/${slug}/`,
      new Set(['p0', ...paragraphs.flatMap(({ n }) => [`p${n}`, `t${n}`]), ...statements.map(({ id }) => id)]),
    );
  for (const registry of ['actors', 'places', 'events', 'outlets'] as const)
    for (const { id } of corpus[registry]) pages.set(`/${registry}/${id}/`, new Set());
  pages.set('/glossary/', new Set(corpus.terms.map(({ id }) => id)));
  return pages;
}

/** Redirects that lead nowhere, from an address that is in use, or to another redirect. */
export function redirectFaults(corpus: Corpus): Fault[] {
  const pages = livePages(corpus);
  const isLive = (path: string): boolean => {
    const { page, anchor } = partsOfPath(path);
    const anchors = pages.get(page);
    return anchors !== undefined && (anchor === undefined || anchors.has(anchor));
  };
  return Object.entries(corpus.redirects).flatMap(([from, to]): Fault[] => {
    const at = { file: 'content/redirects.yaml', field: from };
    if (isLive(from))
      return [{ ...at, problem: 'is an address in use', fix: 'Remove the line, or what has that address.' }];
    if (isLive(to)) return [];
    const { page } = partsOfPath(to);
    const known = [...pages].flatMap(([path, anchors]) => [path, ...[...anchors].map((anchor) => `${path}#${anchor}`)]);
    return [
      {
        ...at,
        about: `content${page.replace(/\/$/, '')}${page.startsWith('/articles/') ? '' : '.yaml'}`,
        problem: `leads to ${to}, which does not exist`,
        fix: `Lead it to where the text is now.${didYouMean(to, known)}`,
      },
    ];
  });
}
