/**
 * Citations of a summary led to the paragraphs in the reader's language: to the translation of each paragraph that has one,
 * to the original of any other.
 * @param html of a summary, its citations `#p4`
 * @param translated the numbers of the paragraphs whose translation the page shows
 * @example translatedCitations('<a class="citation" href="#p4">4</a>', new Set([4])) // => '<a class="citation" href="#t4">4</a>'
 */
export function translatedCitations(html: string, translated: ReadonlySet<number>): string {
  return html.replace(/(<a [^>]*class="citation"[^>]*href="#)p(\d+)(?=")/g, (whole, before: string, n: string) =>
    translated.has(Number(n)) ? `${before}t${n}` : whole,
  );
}
