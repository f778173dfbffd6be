import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'node:path';

/** The files of the content beside its folders. */
export const singleFiles = ['absent.yaml', 'redirects.yaml', 'site.yaml'] as const;

/** The folders of the content; anything else beside them would be read by nobody. */
export const folders = ['articles', 'actors', 'places', 'events', 'outlets', 'terms', 'corrections'] as const;

/** The name of a file as an editor knows it, wherever the content folder really is. @example named('actors', 'iran.yaml') // => 'content/actors/iran.yaml' */
export const named = (...parts: string[]): string => ['content', ...parts].join('/');

const isHidden = (name: string): boolean => name.startsWith('.');

/** What a folder holds, sorted by name without ending, so that files come in the order of their ids; hidden files apart. */
export const entriesOf = (dir: string): { name: string; isFolder: boolean }[] =>
  existsSync(dir)
    ? readdirSync(dir, { withFileTypes: true })
        .filter(({ name }) => !isHidden(name))
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .sort((a, b) => parse(a.name).name.localeCompare(parse(b.name).name, 'en'))
    : [];

/** Text as it was meant: without a byte order mark, with line feeds alone. */
export const readText = (path: string): string =>
  readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
