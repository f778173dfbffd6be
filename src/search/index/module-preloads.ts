import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** The modules that a built module imports, at once or when it needs them, by their names in its folder. */
const importsOf = (code: string): string[] =>
  [...code.matchAll(/(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g)].map(([, name = '']) => name);

/**
 * Lets a page fetch its scripts, and what they import, at once and not one after another: on a slow link every step of a chain is a round
 * trip, and the bundler writes these links only for pages of its own.
 * @param dir of the built site @param page below it @param base of its addresses
 */
export async function preloadModules(dir: string, page: string, base: string): Promise<void> {
  const file = join(dir, page);
  const html = await readFile(file, 'utf8');
  const own = [...html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)].map(([, source = '']) => source);
  const found = new Set<string>();
  const follow = async (address: string): Promise<void> => {
    const code = await readFile(join(dir, address.slice(base.length)), 'utf8');
    for (const name of importsOf(code)) {
      const next = posix.join(posix.dirname(address), name);
      if (found.has(next) || own.includes(next)) continue;
      found.add(next);
      await follow(next);
    }
  };
  for (const address of own) await follow(address);
  // What runs comes before the first layout, which takes a slow phone a third of a second: it only asks for more.
  const scripts = own.toReversed().map((src) => `<script type="module" blocking="render" src="${src}"></script>`);
  const modules = [...found].sort().map((href) => `<link rel="modulepreload" href="${href}">`);
  // Last in the head: what the page needs to be seen comes first, then what runs, then what it asks for.
  const early = /<link rel="(?:modulepreload"|preload" as="fetch")[^>]*>\s*/g;
  const links = [...scripts, ...modules, ...(html.match(early) ?? []).map((link) => link.trim())];
  const body = html.replace(early, '').replace(/<script type="module" src="[^"]+"><\/script>/g, '');
  await writeFile(file, body.replace('</head>', `${links.join('')}</head>`));
}
