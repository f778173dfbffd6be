import type { Article, Corpus } from '#domain/corpus.ts';
import type { IndexedPage, PageRef } from '#domain/links.ts';
import { allLocales, type Bilingual, type Locale } from '#domain/locales.ts';
import { shownParagraphs } from '#domain/rights.ts';

/** What the search engine is given for one page in both its languages: an address of ours and HTML made for indexing. */
export interface SearchRecord {
  url: string;
  html: string;
}

/**
 * The address under which a page and its twin are one record; the reader's language is put in when a result is shown.
 * @example recordUrl({ page: 'actor', id: 'irgc' }) // => '/actor/irgc/'
 */
export function recordUrl(ref: { page: IndexedPage; id: string }): string {
  return `/${ref.page}/${ref.id}/`;
}

/** The page that a record's address names, with its anchor. @throws Error for an address that no record has */
export function refOf(url: string): { ref: PageRef & { page: IndexedPage }; fragment: string | undefined } {
  const match = /\/(article|actor|place|event|outlet)\/([a-z0-9-]+)\/?(?:#(.*))?$/.exec(url);
  if (!match?.[2]) throw new Error(`not the address of a search record: ${url}`);
  return { ref: { page: match[1] as IndexedPage, id: match[2] }, fragment: match[3] };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

/** A part of a page with an anchor of its own. The engine wants a heading; the mark is not a word and is not searched. */
const part = (anchor: string, texts: string[]): string => `<h2 id="${anchor}">¶</h2>${texts.map(paragraph).join('')}`;

const both = (text: Bilingual): string[] => allLocales.map((locale) => text[locale]);

/** Names come as metadata in each language: searched above the text, and shown as the title of the result. */
function page(name: Record<Locale, string>, body: string): string {
  const meta = allLocales
    .map((locale) => `<span data-pagefind-meta="${locale}">${escape(name[locale])}</span>`)
    .join('');
  return `<!doctype html><html lang="ar"><body data-pagefind-body><h1>${escape(both(name).join(' · '))}</h1><div data-pagefind-ignore>${meta}</div>${body}</body></html>`;
}

type Registered = Corpus['actors'][number] | Corpus['places'][number] | Corpus['outlets'][number];

const commas = { en: ', ', ar: '، ' } as const satisfies Record<Locale, string>;

const aliasesOf = ({ aliases }: Registered): string =>
  allLocales
    .filter((locale) => aliases[locale].length > 0)
    .map((locale) => `<p data-pagefind-weight="7">${escape(aliases[locale].join(commas[locale]))}</p>`)
    .join('');

const profile = (entry: Registered): string =>
  page(entry.name, aliasesOf(entry) + both(entry.description).map(paragraph).join(''));

const articleHtml = (article: Article): string =>
  page(
    article.title,
    [
      ...allLocales.map((locale) => paragraph(article.summary[locale].map(({ text }) => text).join(' '))),
      ...shownParagraphs(article).map(({ n, text }) => part(`p${n}`, [text])),
      ...article.statements.map(({ id, text }) => part(id, both(text))),
    ].join(''),
  );

/** One record for every article, actor, place, event and outlet, sorted by address. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const records = (kind: IndexedPage, entries: { id: string; html: string }[]) =>
    entries.map(({ id, html }) => ({ url: recordUrl({ page: kind, id }), html }));
  const profiles = (entries: Registered[]) => entries.map((entry) => ({ id: entry.id, html: profile(entry) }));
  return [
    ...records(
      'article',
      corpus.articles.map((article) => ({ id: article.slug, html: articleHtml(article) })),
    ),
    ...records('actor', profiles(corpus.actors)),
    ...records('place', profiles(corpus.places)),
    ...records(
      'event',
      corpus.events.map(({ id, name, notes }) => ({
        id,
        html: page(
          name,
          notes
            .flatMap(({ text }) => both(text))
            .map(paragraph)
            .join(''),
        ),
      })),
    ),
    ...records('outlet', profiles(corpus.outlets)),
  ].sort((a, b) => a.url.localeCompare(b.url, 'en'));
}
