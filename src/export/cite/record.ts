import type { Article, Outlet } from '#domain/model/corpus.ts';
import { dateWords } from '#domain/model/dates.ts';
import type { Locale } from '#domain/model/locales.ts';
import { romanisation, romanise } from '#domain/text/romanise.ts';
import { translator } from '#i18n/messages.ts';
import { containing, partsOf, whenOf } from './when.ts';

/** A date of a CSL-JSON record: parts, and words where no one date contains it. */
export interface CslDate {
  'date-parts': number[][];
  circa?: true;
  literal?: string;
}

/**
 * One CSL-JSON record: what every citation, in any style or format, is made from.
 * @see https://docs.citationstyles.org/en/stable/specification.html (`custom` holds what CSL has no field for)
 */
export interface CslRecord {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title: string;
  'container-title': string;
  publisher?: string;
  issued: CslDate;
  language: Locale;
  URL?: string;
  genre?: string;
  note: string;
  custom: {
    /** The title in Latin letters, by the scheme named. */
    'title-romanised'?: string;
    romanisation?: typeof romanisation;
    /** The title in the other language: our translation, or the original. */
    'title-translated': string;
    /** The outlet's name as it writes it in Latin letters, or ours in English. */
    'container-title-translated': string;
    /** The date as it is known, as EDTF, and whether the text states it. */
    edtf: string;
    basis: 'stated' | 'inferred';
    /** Whether it is a newspaper, whose name styles set apart, or a site. */
    newspaper: boolean;
  };
}

/** The date of a record. A day that is only about then is given as its month; what no year contains has its words too. */
function issuedOf(edtf: string): CslDate {
  const { from, to, approximate } = whenOf(edtf);
  const circa = approximate ? { circa: true as const } : {};
  const day = containing(edtf);
  if (day) return { 'date-parts': [partsOf(day)], ...circa };
  return { 'date-parts': [partsOf(from ?? to), partsOf(to)], ...circa, literal: dateWords(edtf, 'en') };
}

const romanisedTitle = (article: Article): Pick<CslRecord['custom'], 'title-romanised' | 'romanisation'> => {
  const vocalised = article['vocalised-title'];
  return vocalised === undefined ? {} : { 'title-romanised': romanise(vocalised), romanisation };
};

/** The record of an original: in its own language and letters, with the address that it had, if that is known. */
export function originalRecord(article: Article, outlet: Pick<Outlet, 'name' | 'kind'>): CslRecord {
  const t = translator('en');
  const { edtf, basis } = article.published;
  const romanised = romanisedTitle(article);
  const notes = [
    romanised['title-romanised'] &&
      t('cite.note.romanised', { scheme: romanisation, title: romanised['title-romanised'] }),
    t('cite.note.translated', { title: article.title.en }),
    t('cite.note.published', { date: dateWords(edtf, 'en'), basis: t(`date.${basis}`) }),
  ];
  return {
    id: article.slug,
    type: 'article-newspaper',
    title: article.title.ar,
    'container-title': outlet.name.ar,
    ...(outlet.name.en === outlet.name.ar ? {} : { publisher: outlet.name.en }),
    issued: issuedOf(edtf),
    language: 'ar',
    ...(article.url === undefined ? {} : { URL: article.url }),
    note: notes.filter(Boolean).join(' '),
    custom: {
      ...romanised,
      'title-translated': article.title.en,
      'container-title-translated': outlet.name.en,
      edtf,
      basis,
      newspaper: outlet.kind === 'newspaper',
    },
  };
}

/** The record of our page on an article in a language. @param address the page's own, in full */
export function pageRecord(article: Article, outlet: Pick<Outlet, 'name'>, locale: Locale, address: string): CslRecord {
  const t = translator(locale);
  return {
    id: `${article.slug}.${locale}`,
    type: 'webpage',
    title: article.title[locale],
    'container-title': t('site.name'),
    publisher: t('site.name'),
    issued: issuedOf(article.read),
    language: locale,
    URL: address,
    genre: t('cite.genre'),
    note: t('cite.note.of', {
      title: article.title.ar,
      outlet: outlet.name[locale],
      date: dateWords(article.published.edtf, locale),
    }),
    custom: {
      ...(locale === 'ar' ? romanisedTitle(article) : {}),
      'title-translated': article.title[locale === 'ar' ? 'en' : 'ar'],
      'container-title-translated': translator('en')('site.name'),
      edtf: article.read,
      basis: 'stated',
      newspaper: false,
    },
  };
}
