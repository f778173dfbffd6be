import { dateBounds } from '#domain/model/dates.ts';

/** A year is drawn as 24 columns, two a month: finer than the dates are known. */
export const columns = 24;

/** Where a date lies in a year: the lines of a grid between which its bar is drawn, from 1 to 25. */
export interface YearSpan {
  from: number;
  to: number;
  /** A day, a stretch in which it lies, an end by which it had happened, or one of several days. */
  kind: 'day' | 'span' | 'by' | 'either';
  /** Whether it began in a year before, and whether it goes on in the next: its bar fades out there. */
  isFromBefore: boolean;
  isUntilAfter: boolean;
}

const middleOfMonth = 15;
/** How many columns before a limit hint at the time before it. */
const before = 1;

/** The column of a day within its year, from 1. @example columnOf('2020-11-15') // => 21 */
function columnOf(day: string): number {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return (month - 1) * 2 + (date > middleOfMonth ? 2 : 1);
}

/**
 * The part of a year that a date covers. What lies before or after the year is cut off at its ends, and told. «By then» is
 * drawn as a limit: its column and a little before it, since no beginning is known.
 * @param text EDTF in one of our shapes
 * @throws RangeError for a text that is not one
 */
export function yearSpan(text: string, year: string): YearSpan {
  const { from, to } = dateBounds(text);
  const isBy = text.startsWith('../');
  const end = to.slice(0, 4) > year ? columns : columnOf(to);
  const begin = from.slice(0, 4) < year ? 1 : columnOf(from);
  const start = isBy ? Math.max(1, end - before) : begin;
  const kind = isBy ? 'by' : text.startsWith('[') ? 'either' : from === to && !/[~?]/.test(text) ? 'day' : 'span';
  return {
    from: start,
    to: end + 1,
    kind,
    isFromBefore: !isBy && from.slice(0, 4) < year,
    isUntilAfter: to.slice(0, 4) > year,
  };
}
