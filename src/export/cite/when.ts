/** A day, a month or a year. */
export interface Day {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/** What an EDTF text of our shapes says: from one day to another, up to a day (`from` is undefined), or one of several. */
export interface When {
  from: Day | undefined;
  to: Day;
  /** Each of the days that it may be; empty unless it is one of several. */
  either: Day[];
  /** About then, or perhaps then. */
  approximate: boolean;
}

const dayOf = (text: string): Day => {
  const [year, month, day] = text.replace(/[~?]$/, '').split('-').map(Number);
  return { year: year ?? NaN, month, day };
};

/** An EDTF text of one of our shapes (`domain/model/dates.ts`), which the content check has seen. */
export function whenOf(edtf: string): When {
  const approximate = /[~?]/.test(edtf);
  const either = edtf.startsWith('[') ? edtf.slice(1, -1).split(',').map(dayOf) : [];
  const [first = '', last = first] = edtf.split('/');
  const to = either.at(-1) ?? dayOf(last);
  return { from: first === '..' ? undefined : (either[0] ?? dayOf(first)), to, either, approximate };
}

const sameDay = (a: Day, b: Day): boolean => a.year === b.year && a.month === b.month && a.day === b.day;

/** Whether something is of one day, month or year. */
export const isSingle = ({ from, to }: When): boolean => from === undefined || sameDay(from, to);

/**
 * The finest one date that contains the whole, for formats that take no more: a day, a month or a year; undefined where
 * not even a year does. The open end of «by then» is left out; what is about a day is given as its month.
 * @example containing('2020-11-26/2020-11-30') // => { year: 2020, month: 11, day: undefined }
 */
export function containing(edtf: string): Day | undefined {
  const { from, to, approximate } = whenOf(edtf);
  const start = from ?? to;
  if (start.year !== to.year) return undefined;
  const month = start.month === to.month ? to.month : undefined;
  const day = month !== undefined && start.day === to.day && !approximate ? to.day : undefined;
  return { year: to.year, month, day };
}

/** A date as a list of numbers, no longer than it is known. */
export const partsOf = ({ year, month, day }: Day): number[] =>
  [year, month, day].filter((part): part is number => part !== undefined);

/** A date as ISO 8601 writes it, no longer than it is known. @example isoOf({ year: 2020, month: 11 }) // => '2020-11' */
export const isoOf = (day: Day): string =>
  partsOf(day)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
