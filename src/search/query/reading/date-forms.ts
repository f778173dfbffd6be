import { formsOfDate, type PartialDate } from '#domain/text/dates-in-text.ts';

/** The longest stretch that is told day by day, and month by month: of a longer one a day or a month says too little. */
const longest = { days: 62, months: 2 };

/** A date of EDTF as its parts; how sure it is does not matter here. @example partsOfDate('2020-11~') // => { year: 2020, month: 11 } */
function partsOfDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?]?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map((each?: string) => (each === undefined ? undefined : Number(each)));
  return { year, month, day };
}

const utc = ({ year = 0, month = 1, day = 1 }: PartialDate): number => Date.UTC(year, month - 1, day);
const dayMs = 86_400_000;

/** Every day, month or year between two, by the coarser of them. */
function between(first: PartialDate, last: PartialDate): PartialDate[] {
  const months = ((last.year ?? 0) - (first.year ?? 0)) * 12 + (last.month ?? 12) - (first.month ?? 1);
  if (first.day !== undefined && last.day !== undefined) {
    const days = (utc(last) - utc(first)) / dayMs;
    if (days <= longest.days)
      return Array.from({ length: days + 1 }, (_, index) => {
        const date = new Date(utc(first) + index * dayMs);
        return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      });
  }
  if (first.month !== undefined && last.month !== undefined && months <= longest.months)
    return Array.from({ length: months + 1 }, (_, index) => {
      const month = (first.month ?? 1) - 1 + index;
      return { year: (first.year ?? 0) + Math.floor(month / 12), month: (month % 12) + 1 };
    });
  return Array.from({ length: (last.year ?? 0) - (first.year ?? 0) + 1 }, (_, index) => ({
    year: (first.year ?? 0) + index,
  }));
}

/**
 * The forms of a date of EDTF in the index: every day, month and year that it means, so that each finds it. «By then» means
 * its last day. @example edtfForms('2020-11-26/2020-11-30') includes the forms of the 27th
 */
export function edtfForms(edtf: string): string[] {
  const [from = '', to] = edtf.split('/');
  const dates = edtf.startsWith('[')
    ? edtf
        .slice(1, -1)
        .split(',')
        .flatMap((each) => partsOfDate(each) ?? [])
    : [from, to ?? ''].flatMap((each) => partsOfDate(each) ?? []);
  const [first, last] = dates;
  const all = to !== undefined && first && last ? between(first, last) : dates;
  return [...new Set(all.flatMap(formsOfDate))];
}
