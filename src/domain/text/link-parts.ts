/** A piece of a text: plain, or an address with a short label for it. */
export interface LinkPart {
  text: string;
  href?: string;
}

/** A web address in running text, without the punctuation that ends the phrase. */
const address = /https?:\/\/[^\s«»]+[^\s«».,;:!?)\]]/gu;

/**
 * A text cut at its web addresses, each labelled by its host, so that a source can be opened and stays readable.
 * @example linkParts('TASS, https://tass.com/world/1085530') // => [{ text: 'TASS, ' }, { text: 'tass.com', href: 'https://tass.com/world/1085530' }]
 */
export function linkParts(text: string): LinkPart[] {
  const parts: LinkPart[] = [];
  let end = 0;
  for (const { 0: href, index } of text.matchAll(address)) {
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: new URL(href).host, href });
    end = index + href.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
