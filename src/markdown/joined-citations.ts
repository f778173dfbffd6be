import type { Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';

/** A run of small numbers, and each of them. */
const run = /(?:<a [^>]*class="citation"[^>]*>\d+<\/a>\s*){2,}/g;
const each = /<a [^>]*class="citation"[^>]*>(\d+)<\/a>/g;

/**
 * Where a sentence rests on paragraphs that follow each other, one number leads to the first of them: 2–4. A reader goes on
 * from there, and has fewer stops before the text.
 */
export function joinedCitations(html: string, locale: Locale): string {
  const t = translator(locale);
  return html.replace(run, (whole) => {
    const links = [...whole.matchAll(each)].map(([link, n]) => ({ link, from: Number(n), to: Number(n) }));
    const joined = links.reduce<typeof links>((runs, next) => {
      const last = runs.at(-1);
      if (last?.to === next.from - 1) last.to = next.to;
      else runs.push(next);
      return runs;
    }, []);
    const words = joined.map(({ link, from, to }) => {
      if (from === to) return link;
      const label = t(to === from + 1 ? 'article.paragraphs.link.two' : 'article.paragraphs.link', { from, to });
      return `<a class="citation" href="#p${from}" aria-label="${label}">${from}–${to}</a>`;
    });
    return words.join(' ') + (/\s$/.test(whole) ? ' ' : '');
  });
}
