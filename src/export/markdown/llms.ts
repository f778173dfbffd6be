import type { Article } from '#domain/model/corpus.ts';
import { pathTo, pathToFeed, pathToFile, pathToMarkdown, type PageRef, type SinglePage } from '#domain/model/links.ts';
import { allLocales, locales, twinOf, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { datedWords } from '#export/dated-words.ts';
import { heading, lines, link, markdownOf, paragraph, quotation, type Words } from './tree.ts';

/** What `/llms.txt` is made from: the newest articles and the entries with most statements. */
export interface LlmsSource {
  site: URL;
  articles: readonly Article[];
  actors: readonly { id: string; name: Record<Locale, string> }[];
  places: readonly { id: string; name: Record<Locale, string> }[];
  nameOf: (page: 'outlet', id: string) => Record<Locale, string>;
}

const ways = ['articles', 'actors', 'places', 'events', 'ties', 'glossary', 'about'] as const satisfies SinglePage[];

/** How many of each are listed: it is a way in, not the whole. */
const mostListed = 50;

/** A guide for programs that read the site for somebody: what it is, how to cite it, and where its pages are as Markdown. */
export function llmsText({ site, articles, actors, places, nameOf }: LlmsSource): string {
  const absolute = (path: string) => new URL(path, site).href;
  const markdown = (at: PageRef, locale: Locale) => absolute(pathToMarkdown(at, locale) ?? pathTo(at, locale));
  const inLanguage = (locale: Locale) => {
    const t = translator(locale);
    const entries = (page: 'actor' | 'place', list: LlmsSource['actors']): Words[][] =>
      list.slice(0, mostListed).map(({ id, name }) => [link(markdown({ page, id }, locale), name[locale])]);
    const title = (text: string) => heading(2, `${locales[locale].label}: ${text}`);
    return [
      title(t('llms.pages')),
      lines([
        ...ways.map((page) => [link(absolute(pathTo({ page }, locale)), t(`nav.${page}`))]),
        [link(absolute(pathToFeed({ page: 'articles' }, locale) ?? ''), t('feed.articles'))],
      ]),
      title(t('nav.articles')),
      lines(
        articles
          .slice(0, mostListed)
          .map((article) => [
            link(markdown({ page: 'article', id: article.slug }, locale), article.title[locale]),
            `: ${nameOf('outlet', article.outlet)[locale]}${locales[locale].comma}${datedWords(article.published, locale)}`,
          ]),
      ),
      title(t('nav.actors')),
      lines(entries('actor', actors)),
      title(t('nav.places')),
      lines(entries('place', places)),
    ];
  };
  const t = translator('en');
  return markdownOf([
    heading(1, `${t('site.name')} · ${translator(twinOf('en'))('site.name')}`),
    ...allLocales.map((locale) => quotation(translator(locale)('llms.lead'))),
    paragraph(t('site.licence')),
    lines([
      [link(absolute(pathToFile('data')), t('nav.data'))],
      [link(absolute(pathToFile('schema')), 'badia-file.schema.json')],
      [link(absolute(pathToFile('sitemap')), 'sitemap-index.xml')],
    ]),
    ...allLocales.flatMap(inLanguage),
  ]);
}
