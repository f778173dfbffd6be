/** The Arabic article and the name that it is joined to by a hyphen: «Al-Bukamal», «ez-Zor». */
const withArticle = /(?:[AaEe]l|[Ee]z|[Aa](?:[dnrstz]|sh|th))-\p{Lu}[\p{L}’]*/u.source;
/** Short words that are no name without what they are tied to: «Deir ez-Zor», «Tell al-Saman», «Umm al-Tanak». */
const tied = '(?:Deir|Tell?|Tal|Ras|Bab|Umm|Abu|Bir|A[iy]n)';
/** What may stand on one line alone. */
const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${tied}\\s+)?${withArticle}`, 'gu');

/** Elements that are no running text, or may hold no element, by how they begin. */
const passedOver = /<(script|style|svg|title|textarea|select|template)\b/y;

/** Where a tag ends that begins at a place, what its attributes hold considered; -1 where it never does. */
function endOfTag(html: string, start: number): number {
  for (let at = start + 1; at < html.length; at++) {
    const sign = html[at];
    if (sign === '>') return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = html.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

/** Where the text goes on after what begins with a tag at a place: the tag, or a whole element that is passed over. */
function afterTag(html: string, start: number): number {
  passedOver.lastIndex = start;
  const [, name] = passedOver.exec(html) ?? [];
  const close = name === undefined ? -1 : html.indexOf(`</${name}>`, start);
  if (name !== undefined && close >= 0) return close + name.length + 3;
  const end = endOfTag(html, start);
  return end < 0 ? start + 1 : end;
}

/** A text as pieces, of which those that are whole names may not break. @example 'to Al-Taym' // => ['to ', …] */
export function wholePieces(text: string): { text: string; isWhole: boolean }[] {
  let at = 0;
  const pieces = [...text.matchAll(whole)].flatMap(({ 0: name, index }) => {
    const before = text.slice(at, index);
    at = index + name.length;
    return [
      { text: before, isWhole: false },
      { text: name, isWhole: true },
    ];
  });
  return [...pieces, { text: text.slice(at), isWhole: false }].filter((piece) => piece.text !== '');
}

/**
 * A page in which no line breaks at the hyphen of a name’s article, nor within «Deir ez-Zor». Style sheets alone cannot say so, and a hyphen of another
 * kind would change the letters that are copied and searched. Read by hand from tag to tag: pages are long, and names few.
 * @example wholeNames('<body>in Al-Bukamal') // => '<body>in <span class="whole">Al-Bukamal</span>'
 */
export function wholeNames(html: string): string {
  let at = html.indexOf('<body');
  if (at < 0) return html;
  let [made, from, hyphen] = ['', 0, html.indexOf('-', at)];
  while (at < html.length && hyphen >= 0) {
    const tag = html.indexOf('<', at);
    const end = tag < 0 ? html.length : tag;
    if (hyphen < at) hyphen = html.indexOf('-', at);
    if (hyphen >= 0 && hyphen < end) {
      made += html.slice(from, at) + html.slice(at, end).replace(whole, '<span class="whole">$&</span>');
      from = end;
    }
    at = tag < 0 ? end : afterTag(html, tag);
  }
  return made + html.slice(from);
}
