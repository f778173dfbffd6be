import { dateBounds } from '#domain/model/dates.ts';

/**
 * A date for formats that take one: the finest day, month or year that contains the whole of it, a step coarser where it
 * is only about right. Undefined where there is none: it spans years, or has no beginning.
 * @example oneDate('2020-11-26/2020-11-30') // => '2020-11'
 * @example oneDate('2018-10-24~') // => '2018-10'
 */
export function oneDate(edtf: string): string | undefined {
  if (edtf.startsWith('../')) return undefined;
  const { from, to } = dateBounds(edtf);
  const lengths = [10, 7, 4].filter((length) => from.slice(0, length) === to.slice(0, length));
  // The coarsest there is stays: about a year is still best told as that year.
  const [finest, coarser = finest] = lengths;
  const length = /[~?]/.test(edtf) ? coarser : finest;
  return length === undefined ? undefined : from.slice(0, length);
}
