/** A year, in seconds: the longest that makes sense. */
const year = 31_536_000;

/** How long a kind of file may be kept; a path ends in `*` for all that begins so. Every other file is asked for anew. */
export const lasting: readonly { path: string; keep: string }[] = [
  // Named after their content.
  { path: '_astro/*', keep: `public, max-age=${year}, immutable` },
  { path: 'pagefind/index/*', keep: `public, max-age=${year}, immutable` },
  // Asked for with the edition in their address.
  { path: 'search-data/*', keep: `public, max-age=${year}, immutable` },
  // The worker is what tells of a new edition.
  { path: 'sw.js', keep: 'no-cache' },
];

/** Media types that hosts do not know by themselves, or give without the letters that Arabic needs. */
const types: readonly { path: string; type: string }[] = [
  { path: 'llms.txt', type: 'text/plain; charset=utf-8' },
  { path: 'en/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: 'ar/feed.xml', type: 'application/atom+xml; charset=utf-8' },
  { path: 'en/manifest.webmanifest', type: 'application/manifest+json; charset=utf-8' },
  { path: 'ar/manifest.webmanifest', type: 'application/manifest+json; charset=utf-8' },
];

/** What every answer of a host should say beside the policy of the page itself. */
export const everywhere: Readonly<Record<string, string>> = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** The policy of a page as a header, which may say what a page may not say of itself: that nobody frames it. */
export function policyHeader(policy: string): string {
  return `${policy.replace(/;\s*$/, '')}; frame-ancestors 'none'`;
}

/**
 * `_headers`, for hosts that read it. No rule for all files says how long to keep them: hosts would join it with the
 * others.
 * @param policy the content security policy of the pages @param base the path under which the site lives
 */
export function headersFile(policy: string, base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('*', { 'Content-Security-Policy': policyHeader(policy), ...everywhere }),
    ...lasting.map(({ path, keep }) => rule(path, { 'Cache-Control': keep })),
    ...types.map(({ path, type }) => rule(path, { 'Content-Type': type })),
  ].join('\n\n')}\n`;
}
