/** A name with the Arabic article before it, joined by a hyphen: «Al-Bukamal», «ez-Zor». */
const withArticle = /(?<![\p{L}\p{N}-])(?:[AaEe]l|[Ee]z|[Aa](?:[dnrstz]|sh|th))-\p{Lu}[\p{L}’]*/gu;

/** What is not running text, or may hold no element; then any other tag; then text. */
const parts =
  /<(script|style|svg|title|textarea|select|template)\b[\s\S]*?<\/\1>|<[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>|[^<]+/g;

/**
 * A page in which no line breaks at the hyphen of a name’s article. Style sheets alone cannot say so, and a hyphen of another
 * kind would change the letters that are copied and searched.
 * @example wholeNames('<body>in Al-Bukamal') // => '<body>in <span class="whole">Al-Bukamal</span>'
 */
export function wholeNames(html: string): string {
  const body = html.indexOf('<body');
  if (body < 0) return html;
  const text = html
    .slice(body)
    .replace(parts, (part) =>
      part.startsWith('<') ? part : part.replace(withArticle, '<span class="whole">$&</span>'),
    );
  return html.slice(0, body) + text;
}
