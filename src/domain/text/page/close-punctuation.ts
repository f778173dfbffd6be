/** A paragraph of an original, which stays as printed. */
const original = String.raw`<(\w+)\b[^>]*\bid="p\d+"[^>]*>[\s\S]*?<\/\1>`;
/** The end of an element with a space before a sign. */
const apart = String.raw`(<\/(?:a|abbr|b|bdi|cite|q|span|strong|time)>)\s+(?=[,.;:،؛](?:\s|<))`;
const either = new RegExp(`${original}|${apart}`, 'g');

/**
 * A page in which a comma, colon, semicolon or full stop, of either language, stands right behind the word before it. Between
 * a name in its own element and the sign after it a template has room for a line break, which a page shows as a space. The
 * originals keep what they have.
 * @example closePunctuation('<bdi>SY24</bdi> , 2020') // => '<bdi>SY24</bdi>, 2020'
 */
export function closePunctuation(html: string): string {
  return html.replace(either, (whole, _: unknown, end?: string) => end ?? whole);
}
