/**
 * A page in which a comma, colon, semicolon or full stop, of either language, stands right behind the word before it. Between a name in
 * its own element and the sign after it a template has room for a line break, which a page shows as a space.
 * @example closePunctuation('<bdi>SY24</bdi> , 2020') // => '<bdi>SY24</bdi>, 2020'
 */
export function closePunctuation(html: string): string {
  return html.replace(/(<\/(?:a|abbr|b|bdi|cite|q|span|strong|time)>)\s+(?=[,.;:،؛](?:\s|<))/g, '$1');
}
