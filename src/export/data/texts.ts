import { dateWords } from '#domain/model/dates.ts';
import { allLocales, locales, type Locale } from '#domain/model/locales.ts';
import { plain, type Piece } from '#export/cite/piece.ts';
import { translator } from '#i18n/messages.ts';
import type { Making } from './making.ts';

const site = (locale: 'en' | 'ar') => translator(locale)('site.name');

/** The name of the edition and its day, as the files give it. */
export const versionText = ({ edition }: Making): string =>
  `${edition.name}${edition.date === undefined ? '' : ` ${edition.date}`}\n`;

/** How the data are cited in a language. */
export function dataCitation({ edition, address }: Making, locale: Locale): Piece[] {
  const t = translator(locale);
  const { comma } = locales[locale];
  const date = edition.date === undefined ? [] : [dateWords(edition.date, locale)];
  return [
    { text: [t('site.name'), t('data.set'), `${t('data.edition')} `].join(comma) },
    { text: edition.name, address: true },
    { text: ['', ...date, ''].join(comma) },
    { text: address({ page: 'data' }, locale), address: true },
  ];
}

/** The files that have words of their own. */
type FileName =
  | 'badia-file.json'
  | 'badia-file.schema.json'
  | `${'statements' | 'actors' | 'places' | 'events' | 'relations'}.csv`
  | 'places.geojson'
  | 'badia-file.ftm.ndjson'
  | 'articles.csl.json';

/** What the archive says of itself, from the list of its files. */
export function readmeText(making: Making, files: readonly FileName[]): string {
  const { address, file, statements, relations } = making;
  const counts = [
    `${file.articles.length} articles, ${statements.length} statements, ${file.actors.length} actors, ${file.places.length} places,`,
    `${file.events.length} events, ${relations.length} ties.`,
  ].join(' ');
  const lines = files.flatMap((name) => [
    name,
    ...allLocales.map((locale) => `    ${translator(locale)(`data.file.${name}`)}`),
  ]);
  return [
    `${site('en')} · ${site('ar')}: data`,
    '',
    'What Arabic local reporting says about Russia, Iran and their partners in Syria’s eastern desert. Every row is a report,',
    'not an established fact: it says who said it and in which paragraph. Being listed implies no wrongdoing.',
    'ما تقوله الصحافة المحلية العربية عن روسيا وإيران وشركائهما في البادية السورية. كل سطر خبر ورد لا واقعة ثبتت، ومعه قائله ورقم فقرته.',
    'والإدراج لا يعني ارتكاب أي مخالفة.',
    '',
    counts,
    `Edition ${versionText(making).trim()}. ${address({ page: 'data' }, 'en')}`,
    '',
    ...lines,
    '',
    'Text is UTF-8; CSV begins with a byte order mark, ends its lines with CR LF, and has an apostrophe before cells that a',
    'spreadsheet would take for a formula. Several values of one cell are joined by "; ". Dates are EDTF (ISO 8601-2).',
    'codebook.csv says what every column means. See LICENSE and CITATION.',
    '',
  ].join('\n');
}

/** Whose the data are. */
export const licenceText = (): string =>
  [
    'Our text and data: Creative Commons Attribution 4.0 International (CC BY 4.0)',
    'https://creativecommons.org/licenses/by/4.0/',
    'Attribute them to "The Badia File".',
    '',
    'The originals (the paragraphs in badia-file.json), our translations of them and quotations from them: the copyright of the',
    'originals is their publishers’. They are included for reference and are not licensed by us.',
    '',
    'Coordinates of towns: GeoNames (CC BY 4.0), Who’s On First; each row names its source.',
    '',
  ].join('\n');

/** How to cite the data and what is in them. */
export function citationText(making: Making): string {
  return [
    ...allLocales.map((locale) => plain(dataCitation(making, locale))),
    '',
    'To cite one report, cite the original first and its page here second: articles.csl.json has a record of every original.',
    'للاستشهاد بخبر واحد، استشهد بالنص الأصلي أولاً ثم بصفحته هنا: في articles.csl.json سجل لكل نص أصلي.',
    '',
  ].join('\n');
}
