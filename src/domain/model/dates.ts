import { z } from 'astro/zod';
import edtf, { type EdtfDate, type EdtfInterval, type EdtfSet } from 'edtf';
import { bilingual } from './bilingual.ts';
import { locales, type Locale } from './locales.ts';
import { bases } from './vocabulary.ts';

/**
 * Dates are EDTF (ISO 8601-2), parsed by edtf.js. We write four shapes: a day, month or year (`2020-11`), each possibly
 * about (`~`) or uncertain (`?`); an interval (`2020-11-26/2020-11-30`); «by then» (`../2018-10-24`); and one of several
 * days (`[2020-11-19,2020-11-26]`).
 */
type Dated = EdtfDate | EdtfInterval | EdtfSet;

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

const isDate = (value: unknown): value is EdtfDate =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Date';

const day = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?[~?]?`;
/** Our shapes as they are written: edtf.js knows many more, such as unknown digits, and would make days of them. */
const shape = new RegExp(String.raw`^(?:${day}|(?:${day}|\.\.)/${day}|\[${day}(?:,${day})+\])$`);

/** Whether a day exists: 2021-02-29 does not. */
function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && isoDay(time) === text;
}

/** A function that works out each text once: dates are compared over and over, and there are few of them. */
function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

/** The start of a year, a month or a day, in milliseconds; NaN for one that there is not. */
const startOf = (year: number, month = 1, day = 1): number => {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
};

const unqualified = { value: 0 };

/** A year, a month or a day without a mark, as edtf.js understands it: its grammar takes a thousand times as long. */
function plainDate(text: string): EdtfDate | undefined {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)?.slice(1).filter(Boolean).map(Number) ?? [];
  const [year = Number.NaN, month, day] = parts;
  const min = startOf(year, month, day);
  const next = { 1: startOf(year + 1), 2: month === 12 ? startOf(year + 1) : startOf(year, (month ?? 0) + 1) };
  const precision = parts.length as EdtfDate['precision'];
  const max = (precision === 3 ? min + 86_400_000 : next[precision]) - 1;
  if (!Number.isFinite(min) || !Number.isFinite(max)) return undefined;
  return { type: 'Date', precision, min, max, approximate: unqualified, uncertain: unqualified };
}

/** A text as edtf.js understands it; undefined for what it refuses. */
const understood = once((text): ReturnType<typeof edtf> | undefined => {
  try {
    return plainDate(text) ?? edtf(text);
  } catch {
    // Not EDTF: edtf.js throws a page-long grammar trace, of no use to an editor.
    return undefined;
  }
});

/** An interval put together from its ends, of which there are few, in plain cases; undefined where edtf.js must look. */
function interval(text: string): EdtfInterval | undefined {
  const [from = '', to] = text.split('/');
  const upper = to === undefined ? undefined : understood(to);
  if (!isDate(upper)) return undefined;
  if (from === '..') return { type: 'Interval', min: -Infinity, max: upper.max, lower: null, upper };
  const lower = understood(from);
  if (!isDate(lower) || lower.max >= upper.min) return undefined;
  return { type: 'Interval', min: lower.min, max: upper.max, lower, upper };
}

/** An EDTF text of one of our four shapes, or undefined for anything else. */
const parse = once((text): Dated | undefined => {
  if (!shape.test(text) || !(text.match(/\d{4}-\d\d-\d\d/g) ?? []).every(isCalendarDay)) return undefined;
  const value = interval(text) ?? understood(text);
  if (value?.type === 'Date') return value;
  if (value?.type === 'Interval' && isDate(value.upper) && (isDate(value.lower) || text.startsWith('../')))
    return value;
  return value?.type === 'Set' && value.values.every(isDate) ? value : undefined;
});

function parsed(text: string): Dated {
  const value = parse(text);
  if (!value) throw new RangeError(`"${text}" is not a date that we write`);
  return value;
}

/** An EDTF text of one of our shapes. */
export const edtfText = z.string().refine((text) => parse(text) !== undefined, {
  error:
    'is not an EDTF date: write 2020, 2020-11, 2020-11-15, 2020-11~, 2020-11-26/2020-11-30, ../2018-10-24 or [2020-11-19,2020-11-26]',
});

/** A date with how it is known; an inferred one says why. */
export const datedSchema = z
  .strictObject({ edtf: edtfText, basis: z.enum(bases), why: bilingual.optional() })
  .refine((date) => date.basis === 'stated' || date.why, {
    path: ['why'],
    error: 'is missing: an inferred date says in both languages how it was inferred',
  });

export type DatedFacts = z.infer<typeof datedSchema>;

/**
 * The first and last day that a date may mean, as ISO days, for sorting and grouping.
 * «By then» has no first day: `from` is then its last day.
 * @example dateBounds('2020-11') // => { from: '2020-11-01', to: '2020-11-30' }
 * @throws RangeError for a text that is not one of our EDTF shapes
 */
export const dateBounds = once((text): { readonly from: string; readonly to: string } => {
  const date = parsed(text);
  const values = date.type === 'Set' ? date.values : [date];
  const min = Math.min(...values.map((value) => value.min));
  const to = isoDay(Math.max(...values.map((value) => value.max)));
  return { from: Number.isFinite(min) ? isoDay(min) : to, to };
});

/** The years that a date touches. @example dateYears('2020-12-30/2021-01-02') // => [2020, 2021] */
export function dateYears(text: string): number[] {
  const { from, to } = dateBounds(text);
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
}

/** Newest first; of two dates that end on the same day, the more exact one first. For `Array.sort`. */
export function newestFirst(a: string, b: string): number {
  const [first, second] = [dateBounds(a), dateBounds(b)];
  return second.to.localeCompare(first.to) || second.from.localeCompare(first.from);
}

const words = {
  en: {
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `${date} (uncertain)`,
    by: (date: string) => `by ${date}`,
  },
  ar: {
    about: (date: string) => `نحو ${date}`,
    perhaps: (date: string) => `${date} (غير مؤكد)`,
    by: (date: string) => `حتى ${date}`,
  },
} as const satisfies Record<Locale, Record<string, (date: string) => string>>;

const formats = {
  1: { year: 'numeric' },
  2: { year: 'numeric', month: 'long' },
  3: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<EdtfDate['precision'], Intl.DateTimeFormatOptions>;

/** The formats of a language tag, made when first asked for: making one takes longer than using it. */
const formattersOf = once((tag) => ({
  1: new Intl.DateTimeFormat(tag, { ...formats[1], timeZone: 'UTC' }),
  2: new Intl.DateTimeFormat(tag, { ...formats[2], timeZone: 'UTC' }),
  3: new Intl.DateTimeFormat(tag, { ...formats[3], timeZone: 'UTC' }),
}));

function dayWords(date: EdtfDate, locale: Locale, tag: string): string {
  const plain = formattersOf(tag)[date.precision].format(date.min);
  if (date.approximate.value) return words[locale].about(plain);
  if (date.uncertain.value) return words[locale].perhaps(plain);
  return plain;
}

/** Days of one month, which is said once; undefined where dates are something else. */
function daysOfOneMonth(dates: readonly EdtfDate[], tag: string, list: Intl.ListFormat): string | undefined {
  const [first] = dates;
  const isSure = ({ precision, approximate, uncertain }: EdtfDate) =>
    precision === 3 && !approximate.value && !uncertain.value;
  const monthOf = ({ min }: EdtfDate) => isoDay(min).slice(0, 7);
  if (!first || !dates.every((each) => isSure(each) && monthOf(each) === monthOf(first))) return undefined;
  const parts = ({ min }: EdtfDate) => formattersOf(tag)[3].formatToParts(min);
  const days = dates.map((each) => parts(each).find(({ type }) => type === 'day')?.value ?? '');
  return parts(first)
    .map(({ type, value }) => (type === 'day' ? list.format(days) : value))
    .join('');
}

function reckonedWords(text: string, locale: Locale, tag: string): string {
  const date = parsed(text);
  switch (date.type) {
    case 'Date':
      return dayWords(date, locale, tag);
    case 'Set': {
      const list = new Intl.ListFormat(tag, { type: 'disjunction' });
      return (
        daysOfOneMonth(date.values, tag, list) ?? list.format(date.values.map((value) => dayWords(value, locale, tag)))
      );
    }
    case 'Interval': {
      const upper = date.upper as EdtfDate;
      if (!isDate(date.lower)) return words[locale].by(dayWords(upper, locale, tag));
      const precision = Math.min(date.lower.precision, upper.precision) as EdtfDate['precision'];
      // CLDR puts thin spaces around the dash, which break lines badly and cannot be searched.
      const range = formattersOf(tag)[precision].formatRange(date.lower.min, upper.max).replaceAll('\u2009', ' ');
      const ends = [date.lower, upper];
      if (ends.some(({ approximate }) => approximate.value)) return words[locale].about(range);
      return ends.some(({ uncertain }) => uncertain.value) ? words[locale].perhaps(range) : range;
    }
  }
}

/** The words of dates under a tag of a language, each made once: they stand beside every statement. */
const wordsUnder = once((tag) => once((text) => reckonedWords(text, tag.slice(0, 2) as Locale, tag)));

/**
 * A date as a reader says it, no more exact than it is known; Levantine months in Arabic.
 * @example dateWords('2020-11~', 'en') // => 'about November 2020'
 * @example dateWords('../2018-10-24', 'ar') // => 'حتى 24 تشرين الأول 2018'
 * @throws RangeError for a text that is not one of our EDTF shapes
 */
export function dateWords(text: string, locale: Locale): string {
  return wordsUnder(locales[locale].intl)(text);
}

/**
 * The same date with the month names used elsewhere in the language, or undefined where there is only one set.
 * @example otherMonthWords('2022-01-02', 'ar') // => '2 يناير 2022'
 */
export function otherMonthWords(text: string, locale: Locale): string | undefined {
  const tag = locales[locale].otherMonths;
  return tag && wordsUnder(tag)(text);
}
