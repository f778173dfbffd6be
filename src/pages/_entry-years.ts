import type { ComponentProps } from 'astro/types';
import type YearPage from '#components/profile/YearPage.astro';
import { yearParts } from '#domain/derived/told/year-parts.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { asOf } from '#i18n/counted.ts';
import { translator } from '#i18n/messages.ts';
import { library } from '#library.ts';

/** Entries that may have a page for each year, where too much is reported of one for a single page. */
type Entries = 'actors' | 'places' | 'outlets';

/** Which year of which entry a page is of. */
export interface YearProps {
  locale: Locale;
  id: string;
  part: string;
}

/** The addresses of the years of all entries of a kind. */
export const yearPaths = (entries: Entries): { params: Record<string, string>; props: YearProps }[] =>
  allLocales.flatMap((locale) =>
    library[entries].flatMap(({ id }) =>
      yearParts(library.reports(entries, id)).map(({ part }) => ({
        params: { locale, id, year: part },
        props: { locale, id, part },
      })),
    ),
  );

const pages = { actors: 'actor', places: 'place', outlets: 'outlet' } as const satisfies Record<Entries, string>;

/** What the page of a year shows; who is named in it, that being listed implies nothing. */
export function yearPageOf(entries: Entries, { locale, id, part }: YearProps): ComponentProps<typeof YearPage> {
  const page = pages[entries];
  const notice = entries === 'actors' ? [translator(locale)('profile.notice')] : [];
  return {
    of: { page, id },
    name: library.nameOf(page, id)[locale],
    part,
    all: library.reports(entries, id),
    hints: [...notice, asOf(library.articleYears, locale)],
    articleYears: library.articleYears,
    locale,
    lookups: library,
  };
}
