import type { Article, Outlet } from '#domain/model/corpus.ts';
import { dateWords } from '#domain/model/dates.ts';
import { locales, type Locale } from '#domain/model/locales.ts';
import type { Statement } from '#domain/model/statement.ts';
import { translator } from '#i18n/messages.ts';
import { arabic } from './arabic.ts';
import { joined, type Piece } from './piece.ts';
import { originalRecord } from './record.ts';
import { chicago } from './styles.ts';

/** A page of the site, as its own citation line names it. */
export interface CitedPage {
  title: string;
  /** In full. */
  address: string;
  /** The day of the edition; absent while there is none. */
  date: string | undefined;
}

const marks = { en: ['“', '”'], ar: ['«', '»'] } as const satisfies Record<Locale, readonly [string, string]>;

/** The one line in which a page cites itself: the site, its title, the day of the edition, its address. */
export function pageLine({ title, address, date }: CitedPage, locale: Locale): Piece[] {
  const site = translator(locale)('site.name');
  const [open, close] = marks[locale];
  const parts = [
    site,
    ...(title === site ? [] : [`${open}${title}${close}`]),
    ...(date === undefined ? [] : [dateWords(date, locale)]),
    '',
  ];
  return [{ text: parts.join(locales[locale].comma) }, { text: address, address: true }];
}

/** The paragraphs that a statement rests on, in words. @example locator([4, 5], 'en') // => 'paras. 4 and 5' */
export function locator(paragraphs: readonly number[], locale: Locale): string {
  const t = translator(locale);
  const list = new Intl.ListFormat(locales[locale].intl);
  const numbered = paragraphs.filter((n) => n > 0).map(String);
  const key = (['more', 'one', 'two'] as const)[numbered.length] ?? 'more';
  const words = numbered.length > 0 ? [t(`cite.paragraph.${key}`, { list: list.format(numbered) })] : [];
  return list.format([...(paragraphs.includes(0) ? [t('cite.paragraph.title')] : []), ...words]);
}

/** A statement's citation: the original with the paragraphs, and where it is read here. @param address of the statement, in full */
export function statementLine(
  article: Article,
  outlet: Pick<Outlet, 'name' | 'kind'>,
  statement: Pick<Statement, 'paragraphs'>,
  locale: Locale,
  address: string,
): Piece[] {
  const t = translator(locale);
  // The original's own address stays out: the last thing is where the statement stands.
  const original = originalRecord(article, outlet);
  delete original.URL;
  const where = locator(statement.paragraphs, locale);
  const site = t('site.name') + locales[locale].comma;
  const pieces = { en: chicago, ar: arabic }[locale](original);
  const end = locale === 'ar' ? `، ${where}، ${site}` : ` ${where.charAt(0).toUpperCase()}${where.slice(1)}. ${site}`;
  return joined([...pieces, { text: end }, { text: address, address: true }]);
}
