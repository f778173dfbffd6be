import { isoOf, type Day } from './when.ts';
import type { CslRecord } from './record.ts';

/** The one date of a record for formats that take no more, as ISO 8601; undefined where none contains it. */
export function singleDate({ issued }: CslRecord): string | undefined {
  if (issued.literal !== undefined) return undefined;
  const [year = 0, month, day] = issued['date-parts'][0] ?? [];
  return isoOf({ year, month, day } satisfies Day);
}

/**
 * A record as a ContextObject in a span, which citation managers read.
 * @see https://groups.niso.org/higherlogic/ws/public/download/14833 (Z39.88-2004)
 */
export function coins(record: CslRecord): string {
  const date = singleDate(record);
  const fields = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', record.type === 'webpage' ? 'webpage' : 'newspaperArticle'],
    ['rft.title', record.title],
    ['rft.source', record['container-title']],
    ...(date === undefined ? [] : [['rft.date', date]]),
    ['rft.language', record.language],
    ...(record.URL === undefined ? [] : [['rft.identifier', record.URL]]),
    ['rft.description', record.note],
  ] as [string, string][];
  return fields.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
}

/** The tags of a page's head that citation managers and library catalogues read: Highwire's and Dublin Core's, by name. */
export function pageTags(record: CslRecord): [name: string, content: string][] {
  const date = singleDate(record) ?? '';
  const address = record.URL ?? '';
  return [
    ['citation_title', record.title],
    ['citation_publication_date', date],
    ['citation_publisher', record['container-title']],
    ['citation_language', record.language],
    ['citation_public_url', address],
    ['DC.title', record.title],
    // Without it, citation_title makes an article of a journal.
    ['DC.type', 'webpage'],
    ['DC.date', date],
    ['DC.publisher', record['container-title']],
    ['DC.language', record.language],
    ['DC.identifier', address],
  ];
}
