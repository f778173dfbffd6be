import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslRecord } from './record.ts';
import { isoOf } from './when.ts';

/** The endings of citation files, each a format. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

Object.assign(plugins.config.get('@bibtex').format, {
  // Otherwise Arabic is left out.
  asciiOnly: false,
  useIdAsLabel: true,
  // Otherwise an id loses its hyphens.
  checkLabel: false,
});

/**
 * A record as citation-js is given it: of two dates it would write the first, and a record that no one date contains has
 * its date in words in its note alone.
 */
function cited(record: CslRecord): Cite {
  const { issued } = record;
  const left = { custom: undefined, genre: undefined, issued: issued.literal === undefined ? issued : undefined };
  return new Cite(JSON.parse(JSON.stringify({ ...record, ...left })));
}

/** What TeX would take for a command; addresses are read as they are. */
const escaped = (value: string): string => value.replace(/[&%$#_]/g, String.raw`\$&`);

/** From when to when, as BibLaTeX writes it. */
const spanOf = ({ 'date-parts': parts }: CslDate): string =>
  parts.map(([year = 0, month, day]) => isoOf({ year, month, day })).join('/');

/** BibTeX in the fields of BibLaTeX, with those that older programs look for beside them. */
function bibtex(record: CslRecord): string {
  const [entry] = cited(record).format('biblatex', { format: 'object' }) as [
    { type: string; label: string; properties: Record<string, string> },
  ];
  const { journaltitle, date, url, ...properties } = entry.properties;
  const fields: Record<string, string | undefined> = {
    ...Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, escaped(value)])),
    ...(journaltitle === undefined ? {} : { journal: escaped(journaltitle), entrysubtype: 'newspaper' }),
    // BibLaTeX alone has a way to write a span; no year is that of all of it.
    date: record.issued.literal === undefined ? date : spanOf(record.issued),
    year: date?.slice(0, 4),
    url,
  };
  const lines = Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = {${value}},\n`]))
    .sort();
  return `@${entry.type}{${entry.label},\n${lines.join('')}}\n`;
}

/**
 * RIS. citation-js breaks its lines, addresses included, after 70 letters, gives a newspaper's article only a year and a page
 * no site, and cuts the id short.
 */
function ris(record: CslRecord): string {
  const [entry] = cited(record).format('ris', { format: 'object' }) as [Record<string, string>];
  const [year, month, day] = record.issued.literal === undefined ? (record.issued['date-parts'][0] ?? []) : [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const { TY, ...tags } = {
    ...entry,
    ID: record.id,
    T2: record['container-title'],
    ...(year === undefined ? {} : { DA: `${year}/${two(month)}/${two(day)}/` }),
  } as Record<string, string>;
  const lines = Object.entries(tags).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [`TY  - ${TY ?? ''}`, ...lines.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\n');
}

/** Records as CSL-JSON. */
export const cslJson = (records: readonly CslRecord[]): string => `${JSON.stringify(records, null, 1)}\n`;

/** The file of a record in a format. */
export const citationFile: Record<CitationFormat, (record: CslRecord) => string> = {
  bib: bibtex,
  ris,
  'csl.json': (record) => cslJson([record]),
};
