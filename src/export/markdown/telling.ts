import { relationText } from '#domain/derived/relation-words.ts';
import type { Lookups } from '#domain/derived/lookups.ts';
import { inMarks } from '#domain/derived/quotation.ts';
import type { Report } from '#domain/derived/reports.ts';
import { pathTo, type PageRef } from '#domain/model/links.ts';
import { locales, type Locale } from '#domain/model/locales.ts';
import type { Note } from '#domain/model/note.ts';
import type { Statement } from '#domain/model/statement.ts';
import { translator } from '#i18n/messages.ts';
import type { BlockContent } from 'mdast';
import { datedWords } from '#export/dated-words.ts';
import { lines, link, markdownOf, paragraph, written, type Words } from './tree.ts';

/** What a page as Markdown is made with. */
export interface Telling {
  locale: Locale;
  site: URL;
  lookups: Lookups;
}

/** A label and what it labels. @example labelled('Outlet', 'Al-Hal Net') // => ['Outlet: ', 'Al-Hal Net'] */
export const labelled = (label: string, ...words: Words[]): Words[] => [`${label}: `, ...words];

/** The absolute address of a page, or of what stands on it. */
export const addressOf = (at: PageRef, { locale, site }: Pick<Telling, 'locale' | 'site'>, fragment?: string): string =>
  new URL(pathTo(at, locale, fragment), site).href;

/** A list in words. @example listed(['A', 'B'], 'en') // => 'A, B' */
export const listed = (items: readonly string[], locale: Locale): string => items.join(locales[locale].comma);

/** An editor’s note, in brackets, with its sources. */
export function noteLine({ text, sources, confidence }: Note, locale: Locale): Words[] {
  const t = translator(locale);
  const names = sources.flatMap(({ name, url }, index): Words[] => [
    index > 0 ? locales[locale].comma : ` ${t('statement.source')}: `,
    url === undefined ? name[locale] : link(url, name[locale]),
  ]);
  return [
    `${t('statement.note')}: [${text[locale]}]`,
    ...names,
    confidence ? ` (${t(`confidence.${confidence}`)})` : '',
  ];
}

/** Statements as they were written before: each stands on the pages of all that it is about. */
const told = new Map<Statement, Map<string, { by: Lookups; blocks: BlockContent[] }>>();

/** So many are remembered, of an archive of any size. */
const mostTold = 5_000;

/**
 * A statement with who says it, how sure and when, its quotation, its ties, and the ways to its paragraphs and to itself.
 * @param isElsewhere on a page other than its article’s, where it names that too
 */
export function statementBlocks(report: Report, isElsewhere: boolean, telling: Telling): BlockContent[] {
  const forms = told.get(report.statement) ?? new Map<string, { by: Lookups; blocks: BlockContent[] }>();
  const form = `${telling.locale} ${isElsewhere} ${telling.site.href}`;
  const before = forms.get(form);
  if (before?.by === telling.lookups) return before.blocks;
  const blocks = [written(markdownOf(blocksOf(report, isElsewhere, telling)))];
  if (told.size >= mostTold) told.clear();
  told.set(report.statement, forms.set(form, { by: telling.lookups, blocks }));
  return blocks;
}

function blocksOf({ article, statement }: Report, isElsewhere: boolean, telling: Telling): BlockContent[] {
  const { locale, lookups } = telling;
  const t = translator(locale);
  const here = { page: 'article', id: article.slug } as const;
  const { quote, when, relations, note, paragraphs } = statement;
  const { who, via } = statement['said-by'];
  const outlet = (id: string) => lookups.nameOf('outlet', id)[locale];
  const through =
    via !== undefined && !who[locale].includes(outlet(via)) ? [` ${t('statement.via')} ${outlet(via)}`] : [];
  const shown: Words[][] = [
    labelled(t('statement.said'), who[locale], ...through, ` (${t(`sourcing.${lookups.gradeOf(statement)}`)})`),
    when
      ? labelled(t('profile.when'), datedWords(when, locale))
      : [t('date.reported', { date: datedWords(article.published, locale) })],
    ...(quote
      ? [
          [
            ...(quote.en !== undefined && locale !== 'ar' ? [`${inMarks(quote.en, 'en')} `] : []),
            inMarks(quote.ar, 'ar'),
          ],
        ]
      : []),
    ...relations.map((relation) => [
      `${t('ties.reported')} `,
      relationText(lookups.told(relation, locale), (id) => lookups.nameOf('actor', id)[locale]),
    ]),
    ...(note ? [noteLine(note, locale)] : []),
    ...(isElsewhere
      ? [
          [
            outlet(article.outlet),
            locales[locale].comma,
            datedWords(article.published, locale),
            ' · ',
            link(addressOf(here, telling), article.title[locale]),
          ],
        ]
      : []),
    labelled(
      t('statement.read'),
      ...paragraphs.flatMap((n, index): Words[] => [
        index > 0 ? locales[locale].comma : '',
        link(addressOf(here, telling, `p${n}`), n === 0 ? t('article.title') : String(n)),
      ]),
    ),
    labelled(t('statement.link'), link(addressOf(here, telling, statement.id))),
  ];
  return [paragraph(statement.text[locale]), lines(shown)];
}
