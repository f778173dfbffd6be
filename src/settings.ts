/**
 * Everything that is set by environment, read when it is asked for. The one place that knows these names; it imports
 * nothing, so that the build, the commands, the tests and the content may all ask it.
 */
const set = (name: string): string | undefined => process.env[name] || undefined;

export const settings = {
  /** The origin under which the site is served: `SITE_URL`. */
  get siteUrl(): string {
    return set('SITE_URL') ?? 'http://localhost:4321';
  },
  /** The path under which the site lives on its host, as it was written: `BASE_PATH`; `normaliseBase` gives it its slashes. */
  get basePath(): string | undefined {
    return set('BASE_PATH');
  },
  /**
   * The address of the repository, where the host that builds the site says which it is: `GITHUB_SERVER_URL` and
   * `GITHUB_REPOSITORY`, as GitHub sets them. What the content says goes before.
   */
  get repository(): string | undefined {
    const name = set('GITHUB_REPOSITORY');
    return name && `${set('GITHUB_SERVER_URL') ?? 'https://github.com'}/${name}`;
  },
  /** The folder of the content: `CONTENT_DIR`. */
  get contentDir(): string {
    return set('CONTENT_DIR') ?? 'content';
  },
  /** The folder that the site is built to: `OUT_DIR`. */
  get outDir(): string {
    return set('OUT_DIR') ?? 'dist';
  },
  /** Where a build keeps what the next one need not make anew: `CACHE_DIR`. Two builds at a time need two. */
  get cacheDir(): string {
    return set('CACHE_DIR') ?? './.astro';
  },
  /** Whether this is a build of the site, and not its writing, a test or a command of ours: Astro sets `NODE_ENV`. */
  get isBuild(): boolean {
    return set('NODE_ENV') === 'production';
  },
  /** Whether the build says when each of its parts begins and ends: `BUILD_TIMINGS`. */
  get buildTimings(): boolean {
    return set('BUILD_TIMINGS') !== undefined;
  },
  /** For tests: the browser to use, where it is not found by itself: `BROWSER_PATH`. */
  get browserPath(): string | undefined {
    return set('BROWSER_PATH');
  },
  /** For tests: the port on which the built site is served: `TEST_PORT`. */
  get testPort(): number {
    return Number(set('TEST_PORT') ?? 4329);
  },
  /** For `npm run eval:search`: how many words are written otherwise, and where their drawing starts: `WORDS`, `SEED`. */
  get perturbedWords(): { count: number; seed: number } {
    return { count: Number(set('WORDS') ?? 120), seed: Number(set('SEED') ?? 2026) };
  },
};
