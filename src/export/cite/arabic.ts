import { dateWords } from '#domain/model/dates.ts';
import { translator } from '#i18n/messages.ts';
import { locales } from '#domain/model/locales.ts';
import type { Piece } from './piece.ts';
import type { CslRecord } from './record.ts';

const { comma } = locales.ar;

/** Quotation marks inside quotation marks. */
const inner = (text: string): string => text.replaceAll('«', '“').replaceAll('»', '”');

/**
 * A citation in Arabic, as its newspapers and theses write it: who published, the title in «…», the date, the address.
 * Everything in it is Arabic but brands and addresses.
 */
export function arabic({ title, language, type, genre, URL, custom, ...record }: CslRecord): Piece[] {
  const t = translator('ar');
  const shown = language === 'ar' ? title : custom['title-translated'];
  const words = dateWords(custom.edtf, 'ar');
  const date = custom.basis === 'inferred' ? t('cite.inferred', { date: words }) : words;
  const parts = [
    type === 'webpage' ? t('site.name') : record['container-title'],
    `«${inner(shown)}»${genre && type === 'webpage' ? ` (${t('cite.genre')})` : ''}`,
    date,
  ].join(comma);
  return URL === undefined ? [{ text: parts }] : [{ text: parts + comma }, { text: URL, address: true }];
}
