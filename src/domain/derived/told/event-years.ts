import type { Event } from '#domain/model/corpus.ts';
import { dateBounds, newestFirst } from '#domain/model/dates.ts';
import { mostOnPage } from './year-parts.ts';

/** The events of one year, newest first; those without a date have no year. */
export interface EventYear {
  year: string | undefined;
  /** The end of the address of its page, where it has one. */
  part: string;
  events: Event[];
}

/** Events by year, newest first, undated ones last; and, where they are too many for one page, the years that each have one. */
export function eventYears(
  events: readonly Event[],
  most: number = mostOnPage,
): { shown: EventYear[]; cut: EventYear[] } {
  const sorted = events.toSorted((a, b) =>
    a.when && b.when ? newestFirst(a.when.edtf, b.when.edtf) : Number(!a.when) - Number(!b.when),
  );
  const groups = Map.groupBy(sorted, ({ when }) => (when ? dateBounds(when.edtf).to.slice(0, 4) : undefined));
  const years = [...groups].map(([year, members]) => ({ year, part: `years/${year ?? 'undated'}`, events: members }));
  return events.length <= most ? { shown: years, cut: [] } : { shown: years.slice(0, 1), cut: years };
}
