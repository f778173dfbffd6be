import { posix } from 'node:path';

/** The site as it lies in a folder: its files, and the address at which it is on the web. */
export interface Folder {
  files: ReadonlySet<string>;
  /** The path under which the site lives on its host, with one slash at each end. */
  base: string;
  /** The origin of the site. */
  site: string;
}

/**
 * An address of the site as it is in a folder on disk: relative, and never ending in a folder, which a browser would list.
 * What is not in the folder leads to the web.
 * @param from the file in which it stands @param address a path of the site, with query and fragment
 * @example relativeAddress('en/about/index.html', '/#map', folder) // => '../../index.html#map'
 */
export function relativeAddress(from: string, address: string, { files, base, site }: Folder): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!path.startsWith(base)) return address;
  const inner = path.slice(base.length);
  const file = /(?:^|\/)$/.test(inner) ? `${inner}index.html` : inner;
  if (!files.has(file)) return new URL(address, site).href;
  return (posix.relative(posix.dirname(from), file) || posix.basename(file)) + rest;
}

/** Whether a value of an attribute is a path of this site, and none of another host. */
const isPath = (value: string): boolean => /^\/(?!\/)/.test(value);

/** Attributes that hold an address. */
const addressed = /\s(href|src|action|data-to)="([^"]*)"/g;

/** A tag that opens an element, its attributes whole; comments, styles and scripts are passed over as they are. */
const pieces =
  /<!--[\s\S]*?-->|(<(script|style)\b(?:[^>"']|"[^"]*"|'[^']*')*>)([\s\S]*?<\/\2>)|<\/noscript>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** Elements that are another thing in a folder, or tell where in the page one is. */
const asked = /^<\/?(?:body|link|meta|noscript|script)\b/i;

/** Links that only a host makes sense of, or that a browser refuses where there is none. */
const onlyServed = /^<link\b[^>]*\srel="(?:preload|modulepreload|manifest|apple-touch-icon)"/i;

/** In the folder, what stands for the scripts of pages: it brings them where they can run. */
export const folderScript = 'from-a-folder.js';

/**
 * A page as it is in a folder on disk. Scripts that are files do not run there, so what is for readers without script is
 * shown, and what only a host can do is taken out.
 */
export function relativePage(from: string, html: string, folder: Folder): string {
  const root = posix.relative(posix.dirname(from), '.') || '.';
  const known = new Map<string, string>();
  const moved = (path: string): string => {
    if (!isPath(path)) return path;
    const found = known.get(path) ?? relativeAddress(from, path, folder);
    known.set(path, found);
    return found;
  };
  let isInBody = false;
  /** What only some elements are asked: most tags of a page are none of these, and there are very many. */
  const ofItsKind = (text: string): string | undefined => {
    if (/^<body\b/i.test(text)) isInBody = true;
    if (onlyServed.test(text)) return '';
    if (/^<noscript>$/i.test(text)) return isInBody ? '<div data-without-script>' : '';
    if (/^<\/noscript>$/i.test(text)) return isInBody ? '</div>' : '';
    if (/^<meta http-equiv="content-security-policy"/i.test(text)) return text.replace(/'self'/g, "'self' file:");
    if (/^<meta http-equiv="refresh"/i.test(text))
      return text.replace(/url=([^"]*)/, (_, path: string) => `url=${moved(path)}`);
    const [, module] = /^<script\b(?=[^>]*\stype="module")[^>]*\ssrc="([^"]*)"/i.exec(text) ?? [];
    if (module !== undefined)
      return `<script defer src="${root}/${folderScript}" data-module="${moved(module)}" data-root="${root}/">`;
    return undefined;
  };
  const tag = (text: string): string => {
    const made = asked.test(text) ? ofItsKind(text) : undefined;
    if (made !== undefined || !(text.includes('="/') || text.includes(' data-'))) return made ?? text;
    return text
      .replace(addressed, (_, name: string, value: string) => ` ${name}="${moved(value)}"`)
      .replace(/\sdata-(?:worker|files)="[^"]*"/g, '');
  };
  return html.replace(pieces, (whole, opening: string | undefined, _name, rest: string | undefined) => {
    if (opening !== undefined) return tag(opening) + (rest ?? '');
    return whole.startsWith('<!') ? whole : tag(whole);
  });
}

/** A style sheet as it is in a folder on disk. */
export function relativeStyles(from: string, css: string, folder: Folder): string {
  return css.replace(/url\((["']?)(\/(?!\/)[^"')]*)\1\)/g, (_, quote: string, path: string) => {
    return `url(${quote}${relativeAddress(from, path, folder)}${quote})`;
  });
}
