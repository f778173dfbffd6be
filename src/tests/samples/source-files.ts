import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path/posix';

/** Rooms that have rooms of their own; those of `domain` go by their own names. */
const parted = /^src\/(?:(search\/[^/]+)|domain\/([^/]+))\//;

const root = new URL('../../..', import.meta.url).pathname;

/** A file of ours by its path from the project's folder; the tests of the rules themselves apart, which quote what they forbid. */
export interface File {
  path: string;
  text: string;
}

const filesUnder = (folder: string): File[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => normalize(join(folder, name.replaceAll('\\', '/'))))
    .filter(
      (path) => /\.(?:ts|astro|mdx|mjs|css)$/.test(path) && !/\/(?:architecture|directions)\.test\.ts$/.test(path),
    )
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** The room of a path: its folder, or, beside the folders, its own name. @example roomOf('src/domain/model/id.ts') // => 'model' */
export const roomOf = (path: string): string | undefined => {
  if (path.startsWith('scripts/')) return 'scripts';
  const [, search, domain] = parted.exec(path) ?? [];
  return search ?? domain ?? /^src\/([^/]+?)(?:(?:\.test)?\.\w+)?(?:\/|$)/.exec(path)?.[1];
};

/** Whether a file is there for tests alone. */
export const isTest = ({ path }: File): boolean => path.endsWith('.test.ts') || roomOf(path) === 'tests';

/** Every file of ours. */
export const files = [...filesUnder('src'), ...filesUnder('scripts')];
/** Those that the site is made by. */
export const shipped = files.filter((file) => !isTest(file));

/** What a rule finds first in each file that breaks it. */
export const found = (list: File[], rule: (file: File) => string | undefined): string[] =>
  list.flatMap((file) => {
    const what = rule(file);
    return what === undefined ? [] : [`${file.path}: ${what}`];
  });
