import type { Report } from '#domain/derived/reports.ts';
import type { Bilingual } from '#domain/model/bilingual.ts';
import type { Note } from '#domain/model/note.ts';
import { pathToFile, type IndexedPage } from '#domain/model/links.ts';
import { twinOf, type Locale } from '#domain/model/locales.ts';
import { translator } from '#i18n/messages.ts';
import { addressOf, labelled, listed, noteLine, statementBlocks, type Telling } from './telling.ts';
import { heading, lines, link, markdownOf, numbered, paragraph, type Words } from './tree.ts';

/** How many statements a profile holds as Markdown; the rest is in the data. */
export const mostStatements = 200;

/** A page of an entry: who, where or when it is, and what is reported of it. */
export interface ProfilePage {
  at: { page: Exclude<IndexedPage, 'article' | 'tie'>; id: string };
  name: Record<Locale, string>;
  kind: string;
  description?: Bilingual | undefined;
  aliases?: Record<Locale, string[]> | undefined;
  /** Lines of its own, after its address. */
  facts?: readonly string[];
  notes?: readonly Note[];
  /** What has to be said with it: why it is listed, as of when. */
  hints: readonly string[];
  /** Newest first. */
  reports: readonly Report[];
}

/** A profile as Markdown: it begins with the page’s heading and holds its address. */
export function profileMarkdown(page: ProfilePage, telling: Telling): string {
  const { at, name, kind, description, aliases, facts = [], notes = [], hints, reports } = page;
  const { locale, site } = telling;
  const t = translator(locale);
  const other = name[twinOf(locale)];
  const spellings = aliases ? [...aliases[locale], ...aliases[twinOf(locale)]] : [];
  const known: Words[][] = [
    labelled(t('markdown.address'), link(addressOf(at, telling))),
    [kind],
    ...(other === name[locale] ? [] : [[other]]),
    ...(spellings.length > 0 ? [labelled(t('profile.also'), listed(spellings, locale))] : []),
    ...facts.map((fact) => [fact]),
  ];
  const shown = reports.slice(0, mostStatements);
  return markdownOf([
    heading(1, name[locale]),
    ...(description ? [paragraph(description[locale])] : []),
    lines(known),
    ...hints.map((hint) => paragraph(hint)),
    ...(notes.length > 0 ? [lines(notes.map((note) => noteLine(note, locale)))] : []),
    heading(2, t('profile.reported')),
    ...(shown.length > 0
      ? [numbered(shown.map((report) => statementBlocks(report, true, telling)))]
      : [paragraph(t('profile.none'))]),
    ...(shown.length < reports.length
      ? [
          paragraph(
            `${t.count('count.statements', reports.length)}: `,
            link(new URL(pathToFile('data'), site).href, t('nav.data')),
          ),
        ]
      : []),
    paragraph(t('site.licence')),
  ]);
}
