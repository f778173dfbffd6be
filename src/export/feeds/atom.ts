import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { locales, type Locale } from '#domain/model/locales.ts';

/** A paragraph of an entry: its words, in another language where that is said, and a link after them. */
export interface FeedLine {
  text: string;
  lang?: Locale;
  link?: { href: string; label: string };
}

/** An entry of a feed. */
export interface FeedEntry {
  /** Its permanent address, by which readers of feeds know it again. */
  address: string;
  title: string;
  /** The day on which our text of it was written, and that on which it was last changed. */
  published: string;
  updated: string;
  lines: FeedLine[];
}

/** A feed of a page in one language. */
export interface AtomFeed {
  locale: Locale;
  title: string;
  /** Who writes it. */
  author: string;
  rights: string;
  /** The address of the feed, and of the page that it is of. */
  self: string;
  page: string;
  /** The day of its newest entry, or, as long as it has none, of the newest text of the site. */
  updated: string;
  entries: FeedEntry[];
}

const xhtml = 'http://www.w3.org/1999/xhtml';
const instant = (day: string): string => `${day}T00:00:00Z`;

function lineNode({ text, lang, link }: FeedLine) {
  const words = lang ? [x('span', { lang, 'xml:lang': lang, dir: locales[lang].dir }, text)] : [text];
  return x('p', link ? [...words, ' ', x('a', { href: link.href }, link.label)] : words);
}

/**
 * A feed as Atom (RFC 4287). Atom itself says the language of a text but not its direction, so the content is XHTML, which
 * says both. Nothing in it comes from the clock: the same content gives the same bytes.
 */
export function atomXml({ locale, title, author, rights, self, page, updated, entries }: AtomFeed): string {
  const { dir } = locales[locale];
  const nodes = entries.map((entry) =>
    x('entry', [
      x('id', entry.address),
      x('title', entry.title),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: entry.address }),
      x('published', instant(entry.published)),
      x('updated', instant(entry.updated)),
      x('content', { type: 'xhtml' }, [
        x('div', { xmlns: xhtml, lang: locale, 'xml:lang': locale, dir }, entry.lines.map(lineNode)),
      ]),
    ]),
  );
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', self),
    x('title', title),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: page }),
    x('updated', instant(updated)),
    x('author', [x('name', author)]),
    x('rights', rights),
    ...nodes,
  ]);
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(feed)}\n`;
}
