import type { Lookups } from '#domain/derived/lookups.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { Statement } from '#domain/model/statement.ts';

/** So much of what was written is kept, in bytes; more, and all of it is forgotten. */
const room = 3e8;

/** A statement as HTML, in bytes, which take less than a string and lie outside of what the engine has to tidy. */
interface Written {
  by: Lookups;
  html: Partial<Record<Locale, Buffer>>;
}

const written = new Map<Statement, Written>();
let bytes = 0;

/**
 * A statement as HTML, written once in a build for all pages that list it: those of its people, places, pairs and event.
 * While the site is being written (`astro dev`) it is written each time, since what writes it may change.
 */
export async function writtenOnce(
  statement: Statement,
  locale: Locale,
  by: Lookups,
  write: () => Promise<string>,
): Promise<string> {
  if (!import.meta.env.PROD) return write();
  const before = written.get(statement);
  const known = before?.by === by ? before.html[locale] : undefined;
  if (known) return known.toString();
  const html = await write();
  const kept = Buffer.from(html);
  bytes += kept.length;
  if (bytes > room) {
    written.clear();
    bytes = kept.length;
  }
  const { html: others = {} } = written.get(statement) ?? {};
  written.set(statement, { by, html: { ...(before?.by === by ? others : {}), [locale]: kept } });
  return html;
}
