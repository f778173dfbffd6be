import { translator } from '#i18n/messages.ts';
import { apaDates, chicagoDates, dateIn, mlaDates, type DateStyle } from './english-dates.ts';
import { joined, type Piece } from './piece.ts';
import type { CslRecord } from './record.ts';

/**
 * Chicago (17th edition, bibliography), APA (7th) and MLA (9th), written out here: the style files of the Citation Style
 * Language are CC BY-SA and know no title in three forms, and their processor is under CPAL or AGPL. In one thing all
 * differ from the manuals: nothing follows an address, so that chat programs keep it whole.
 */

/** Quotation marks inside quotation marks. */
const inner = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/** Whether a text ends a sentence by itself. */
const ends = (text: string): boolean => /[.!?…]['’”]?$/u.test(text);

/** The full stop after a text, if it needs one. */
const stop = (text: string): string => (ends(text) ? '' : '.');

const address = ({ URL }: CslRecord): Piece | undefined =>
  URL === undefined ? undefined : { text: URL, address: true };

/** The name in English of what holds it: the outlet, or the site. */
const holder = ({ custom }: CslRecord): string => custom['container-title-translated'];

/** What our pages are, in the language of these styles. */
const genreInEnglish = translator('en')('cite.genre');

/** Dates that the text does not state are in brackets, as in library catalogues. */
const bracketed = (style: DateStyle, { custom: { edtf, basis } }: CslRecord): string =>
  basis === 'inferred' ? `[${dateIn(style, edtf)}]` : dateIn(style, edtf);

/** The title in quotation marks with its full stop: an Arabic one romanised, in its own letters, and translated. */
function quotedTitle({ title, language, custom }: CslRecord): Piece[] {
  if (language !== 'ar') return [{ text: `“${inner(title)}${stop(title)}”` }];
  const romanised = custom['title-romanised'];
  const printed: Piece = { text: title, lang: 'ar' };
  return [
    ...(romanised === undefined
      ? [{ text: '“' }, printed, { text: '”' }]
      : [{ text: '“' }, { text: inner(romanised), lang: 'ar-Latn' as const }, { text: '” ' }, printed]),
    { text: ` [${custom['title-translated']}].` },
  ];
}

/**
 * Chicago: what has no author stands under the name of its newspaper or site.
 * @see The Chicago Manual of Style, 17th edition, 14.191 (newspapers), 14.199 (unsigned), 14.207 (sites), 14.99 (translated titles)
 */
export function chicago(record: CslRecord): Piece[] {
  const name: Piece = record.custom.newspaper ? { text: holder(record), italic: true } : { text: holder(record) };
  const date = bracketed(chicagoDates, record);
  return joined([
    name,
    { text: '. ' },
    ...quotedTitle(record),
    { text: ` ${record.genre ? `${genreInEnglish}. ` : ''}${date}${record.URL ? '. ' : '.'}` },
    address(record),
  ]);
}

/**
 * MLA: the title first where there is no author, then the container.
 * @see MLA Handbook, 9th edition, 5.23 (no author), 5.31 and 6.75 (titles in other scripts), 5.48 (inferred dates)
 */
export function mla(record: CslRecord): Piece[] {
  return joined([
    ...quotedTitle(record),
    { text: ' ' },
    { text: holder(record), italic: true },
    { text: `, ${bracketed(mlaDates, record)}${record.URL ? ', ' : '.'}` },
    address(record),
  ]);
}

/**
 * APA: a newspaper's name is set apart, on other sites the title; of what has no author the title comes first, and our own
 * pages are by the group that makes them.
 * @see Publication Manual of the APA, 7th edition, 9.12 (no author), 9.38 (translated titles), 10.1 example 16, 10.16
 */
export function apa(record: CslRecord): Piece[] {
  const { language, custom, type, genre } = record;
  const set = custom.newspaper ? {} : { italic: true as const };
  const romanised = custom['title-romanised'];
  const title: Piece =
    language === 'ar'
      ? romanised === undefined
        ? { text: record.title, lang: 'ar', ...set }
        : { text: romanised, lang: 'ar-Latn', ...set }
      : { text: record.title, ...set };
  const brackets = [...(language === 'ar' ? [custom['title-translated']] : []), ...(genre ? [genreInEnglish] : [])];
  const after = brackets.map((text) => ` [${text}]`).join('');
  const date = `(${dateIn(apaDates, custom.edtf)}). `;
  const tail = (text: string): string => text + (record.URL ? '. ' : '.');
  if (type === 'webpage')
    return joined([{ text: `${holder(record)}. ${date}` }, title, { text: tail(after) }, address(record)]);
  return joined([
    title,
    { text: `${after}${after || !ends(title.text) ? '.' : ''} ${date}` },
    custom.newspaper ? { text: holder(record), italic: true } : { text: holder(record) },
    { text: tail('') },
    address(record),
  ]);
}
