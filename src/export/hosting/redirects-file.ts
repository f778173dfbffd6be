import type { MovedPage } from '#domain/derived/redirects.ts';
import { allLocales } from '#domain/model/locales.ts';

/**
 * `_redirects`, for hosts that read it: pages that are elsewhere now, in both languages. A page whose places have other
 * anchors now is left to the page at its old address, which carries them along; a host never sees an anchor.
 * @param base the path under which the site lives, with one slash at each end
 */
export function redirectsFile(moved: readonly MovedPage[], base: string): string {
  const lines = moved
    .filter(({ anchors }) => Object.keys(anchors).length === 0)
    .flatMap(({ from, to }) =>
      allLocales.map((locale) => [from, to].map((path) => `${base}${locale}${path} `).join('')),
    )
    .map((paths) => `${paths}301\n`);
  return `# Addresses that have changed: content/redirects.yaml\n${lines.join('')}`;
}
