import { decoded } from '#domain/text/percent.ts';

/** A link that leads out of the site, with its address. */
const external = /<a\b(?=[^>]*\brel="[^"]*external)[^>]*\bhref="([^"]*%[^"]*)"[^>]*/g;

/**
 * A page whose links out of the site carry their address as one reads it, for paper: «مقال» instead of «%D9%85%D9%82…».
 * @example printedAddresses('<a href="https://a.net/%D8%A3" rel="external">') // => '… data-address="https://a.net/أ">'
 */
export function printedAddresses(html: string): string {
  return html.replace(external, (tag, address: string) => {
    const read = decoded(address);
    return read === address || /["<>&\s]/.test(read) ? tag : `${tag} data-address="${read}"`;
  });
}
