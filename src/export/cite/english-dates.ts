import { isSingle, whenOf, type Day } from './when.ts';

const long = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];
const short = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** How a style writes a date: its parts in order, and a word for about. */
export interface DateStyle {
  about: string;
  /** A day and month, without the year. */
  inYear: (day: Day) => string;
  /** The year with what stands in it. */
  withYear: (inYear: string, year: number, hasDay: boolean) => string;
  /** Two days of one month. */
  days: (from: number, to: number, month: string) => string;
  months: readonly string[];
}

const monthOf = (months: readonly string[], { month }: Day): string => months[(month ?? 0) - 1] ?? '';

/** «November 26, 2020», «November 26–30, 2020»: the Chicago Manual. */
export const chicagoDates: DateStyle = {
  about: 'ca. ',
  months: long,
  inYear: (day) => [monthOf(long, day), day.day].filter(Boolean).join(' '),
  withYear: (inYear, year, hasDay) => (inYear ? `${inYear}${hasDay ? ',' : ''} ${year}` : String(year)),
  days: (from, to, month) => `${month} ${from}–${to}`,
};

/** «26 Nov. 2020», «26–30 Nov. 2020»: the MLA Handbook. */
export const mlaDates: DateStyle = {
  about: 'circa ',
  months: short,
  inYear: (day) => [day.day, monthOf(short, day)].filter(Boolean).join(' '),
  withYear: (inYear, year) => (inYear ? `${inYear} ${year}` : String(year)),
  days: (from, to, month) => `${from}–${to} ${month}`,
};

/** «2020, November 26», «2020, November 26–30»: the manual of the APA. */
export const apaDates: DateStyle = {
  about: 'ca. ',
  months: long,
  inYear: (day) => [monthOf(long, day), day.day].filter(Boolean).join(' '),
  withYear: (inYear, year) => (inYear ? `${year}, ${inYear}` : String(year)),
  days: (from, to, month) => `${month} ${from}–${to}`,
};

/** An EDTF date in a style's English, no more exact than it is known. @example dateIn(mlaDates, '2020-11~') // => 'circa Nov. 2020' */
export function dateIn(style: DateStyle, edtf: string): string {
  const when = whenOf(edtf);
  const { from, to, either, approximate } = when;
  const whole = (day: Day) => style.withYear(style.inYear(day), day.year, day.day !== undefined);
  const range = (start: Day) => {
    if (start.year !== to.year) return `${whole(start)}–${whole(to)}`;
    const hasDay = to.day !== undefined;
    if (start.month === to.month && start.day !== undefined && to.day !== undefined)
      return style.withYear(style.days(start.day, to.day, monthOf(style.months, to)), to.year, hasDay);
    return style.withYear(`${style.inYear(start)}–${style.inYear(to)}`, to.year, hasDay);
  };
  const about = approximate ? style.about : '';
  if (either.length > 0) return about + either.map(whole).join(' or ');
  if (from === undefined) return `by ${about}${whole(to)}`;
  return about + (isSingle(when) ? whole(to) : range(from));
}
