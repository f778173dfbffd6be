import { shownParagraphs, shownTranslation } from '#domain/derived/rights.ts';
import { inMarks } from '#domain/derived/quotation.ts';
import type { Article, Correction } from '#domain/model/corpus.ts';
import { dateWords } from '#domain/model/dates.ts';
import type { Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { datedWords } from '#export/dated-words.ts';
import { addressOf, labelled, listed, noteLine, statementBlocks, type Telling } from './telling.ts';
import { heading, lines, link, markdownOf, numbered, paragraph, quotation, strong, type Words } from './tree.ts';

/** The facts of an article, a line each. */
function factLines(article: Article, { locale, site, lookups }: Telling): Words[][] {
  const t = translator(locale);
  const { slug, outlet, published, url, read, rights } = article;
  const names = (page: 'actor' | 'place', ids: readonly string[]) =>
    listed(
      ids.map((id) => lookups.nameOf(page, id)[locale]),
      locale,
    );
  return [
    labelled(t('markdown.address'), link(addressOf({ page: 'article', id: slug }, { locale, site }))),
    labelled(t('article.outlet'), lookups.nameOf('outlet', outlet)[locale]),
    labelled(t('article.published'), datedWords(published, locale), published.why ? ` · ${published.why[locale]}` : ''),
    labelled(t('article.address'), url === undefined ? t('article.address.unknown') : link(url)),
    ...(locale === 'ar' ? [] : [labelled(t('article.title.link'), inMarks(article.title.ar, 'ar'))]),
    labelled(t('article.people'), names('actor', article.actors)),
    labelled(t('article.places'), names('place', article.places)),
    labelled(t('article.text'), t('article.text.status', { date: dateWords(read, locale) })),
    [t('quoting.theirs', { outlet: lookups.nameOf('outlet', outlet)[locale] })],
    ...(rights.display === 'excerpt' ? [[t('article.excerpt')]] : []),
  ];
}

/** The text: each shown paragraph under its number, for readers of English our translation above it. */
function textBlocks(article: Article, locale: Locale) {
  const translation = locale === 'ar' ? new Map<number, string>() : shownTranslation(article);
  const blocks = shownParagraphs(article).map(({ n, text, kind }) => {
    const english = translation.get(n);
    const styled = (words: string) => (kind === 'subhead' ? strong(words) : words);
    if (english !== undefined) return [paragraph(styled(english)), quotation(styled(text))];
    return locale === 'ar' ? [paragraph(styled(text))] : [quotation(styled(text))];
  });
  return { isTranslated: translation.size > 0, list: numbered(blocks) };
}

/** An article’s page as Markdown: it begins with the page’s heading and holds its address. */
export function articleMarkdown(article: Article, corrections: readonly Correction[], telling: Telling): string {
  const { locale } = telling;
  const t = translator(locale);
  const at = { page: 'article', id: article.slug } as const;
  const sentences = article.summary[locale].flatMap(({ text, paragraphs }): Words[] => [
    text,
    ...paragraphs.flatMap((n): Words[] => [' ', link(addressOf(at, telling, `p${n}`), `¶${n}`)]),
    ' ',
  ]);
  const { isTranslated, list } = textBlocks(article, locale);
  return markdownOf([
    heading(1, article.title[locale]),
    lines(factLines(article, telling)),
    heading(2, t('article.summary')),
    paragraph(...sentences.slice(0, -1)),
    paragraph(t('article.summary.note', { date: dateWords(article.read, locale) })),
    heading(2, t(isTranslated ? 'article.text.both' : 'article.original')),
    paragraph([isTranslated ? t('article.translation.note') : '', t('article.original.note')].join(' ').trim()),
    list,
    heading(2, t('article.reports')),
    numbered(article.statements.map((statement) => statementBlocks({ article, statement }, false, telling))),
    ...(article.notes.length > 0
      ? [heading(2, t('article.notes')), lines(article.notes.map((note) => noteLine(note, locale)))]
      : []),
    ...(corrections.length > 0
      ? [
          heading(2, t('article.corrections')),
          lines(corrections.map(({ date, text }) => [`${dateWords(date, locale)}: ${text[locale]}`])),
        ]
      : []),
    paragraph(t('site.licence')),
  ]);
}
