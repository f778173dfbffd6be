import { facets, type Choice } from './record.ts';

/** A question with what the reader chose, as the address of the search page holds them behind its hash. */
export interface Asked {
  question: string;
  choice: Choice;
}

/** Reads the hash of the search page. @example askedIn('#q=IRGC&kind=article') // => { question: 'IRGC', choice: { kind: 'article' } } */
export function askedIn(hash: string): Asked {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const choice = Object.fromEntries(
    facets.flatMap((facet) => (parameters.get(facet) ? [[facet, parameters.get(facet)]] : [])),
  );
  return { question: parameters.get('q')?.trim() ?? '', choice };
}

/** What an address asks: behind its hash, or, where a link was made so, behind its question mark. */
export function askedInAddress({ hash, search }: { hash: string; search: string }): Asked {
  const asked = askedIn(hash);
  return asked.question || Object.keys(asked.choice).length > 0 ? asked : askedIn(search.replace(/^\?/, '#'));
}

/** Writes it. @example hashOf({ question: 'IRGC', choice: {} }) // => 'q=IRGC' */
export function hashOf({ question, choice }: Asked): string {
  const chosen = facets.flatMap((facet): [string, string][] => (choice[facet] ? [[facet, choice[facet]]] : []));
  return new URLSearchParams([...(question ? [['q', question]] : []), ...chosen]).toString();
}

/** What a link to a hit says, behind its anchor, about what is to be marked on the page: `#p4&marks=…`. */
const marks = 'marks=';

/** A fragment that has the words to be marked added. @example withMarks('#p4', 'oil') // => '#p4&marks=oil' */
export function withMarks(hash: string, question: string): string {
  const anchor = hash.replace(/^#/, '');
  return `#${anchor}${anchor ? '&' : ''}${marks}${encodeURIComponent(question)}`;
}

/**
 * Parts such a fragment; undefined for any other. Read like the rest of the hash, so that a stray percent sign does no harm.
 * @example marksIn('#p4&marks=oil') // => { anchor: 'p4', question: 'oil' }
 */
export function marksIn(hash: string): { anchor: string; question: string } | undefined {
  const match = /^#(?:(.*)&)?(marks=[^&]*)$/.exec(hash);
  return match ? { anchor: match[1] ?? '', question: new URLSearchParams(match[2]).get('marks') ?? '' } : undefined;
}
