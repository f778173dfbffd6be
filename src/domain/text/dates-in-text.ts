import { dayEndingAt, dayOf, inLetters } from './numbers.ts';

/** Dates as people write them, in any order and calendar: «15 تشرين الثاني 2020», «26/11/2020», «Dec 2021», «كانون 1». */

/** A word of a text, folded, with its place. */
export interface DateWord {
  word: string;
  start: number;
  end: number;
}

/** A date as far as it is told. */
export interface PartialDate {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}

/** A date in a text: its first word and the one after its last. */
export interface DateInText extends PartialDate {
  from: number;
  to: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/**
 * The forms of a date in the index, the most exact first: a whole date is also in its month, its year, and its day and its
 * month of any year. @example formsOfDate({ year: 2020, month: 11 }) // => ['yydcacabb', 'yydcaca', 'yymbb']
 */
export function formsOfDate({ year, month, day }: PartialDate): string[] {
  const forms: string[] = [];
  if (year !== undefined && month !== undefined && day !== undefined)
    forms.push(`yyd${inLetters(`${year}${two(month)}${two(day)}`)}`);
  if (year !== undefined && month !== undefined) forms.push(`yyd${inLetters(`${year}${two(month)}`)}`);
  if (month !== undefined && day !== undefined) forms.push(`yym${inLetters(`${two(month)}${two(day)}`)}`);
  if (year !== undefined) forms.push(`yyd${inLetters(year)}`);
  if (month !== undefined) forms.push(`yym${inLetters(two(month))}`);
  return forms;
}

/** The names of the months, folded: those that are also other words are a month only beside a year or a day. */
const named = new Map<string, number>();
const onlyDated = new Set<string>();
for (const [names, dated] of [
  ['january february march april - june july august september october november december', false],
  ['jan feb mar apr may jun jul aug sep/sept oct nov dec', true],
  ['janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre', true],
  ['ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik', true],
  ['يناير فبراير مارس ابريل مايو يونيو/يونيه يوليو/يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر', false],
  ['- شباط اذار/ادار نيسان ايار حزيران تموز - ايلول/سبتامبر - - -', false],
  ['ك2 - - - - - - اب/اغسطوس - ت1 ت2 ك1', true],
] as const)
  names.split(' ').forEach((spellings, index) => {
    for (const name of spellings.split('/')) {
      if (name === '-') continue;
      named.set(name, index + 1);
      if (dated) onlyDated.add(name);
    }
  });

/** Months of two words: «كانون الثاني», «تشرين 1». */
const paired: Record<string, readonly number[]> = { كانون: [12, 1], تشرين: [10, 11] };
const firsts = ['الاول', 'اول', '1', 'i'];
const seconds = ['الثاني', 'ثاني', '2', 'ii', 'تاني', 'التاني'];

const withoutProclitic = (word: string): string => (/^[وبلكف]\p{L}{4}/u.test(word) ? word.slice(1) : word);

/** Words with which the name of a month begins: most words are none, and need no look. */
const firstWords = new Set([
  ...named.keys(),
  ...Object.keys(paired).flatMap((each) => [each, `${each}1`, `${each}2`]),
  ...['شهر', 'الشهر', 'month'],
]);
const mayBeMonth = (word: string): boolean => firstWords.has(word) || firstWords.has(withoutProclitic(word));

/** Whether a word that is also another is surely a month: «آب» is August, «أب» a father; «شهر» before it says so too. */
const isSaidMonth = (text: string, words: readonly DateWord[], at: number): boolean =>
  text.slice(words[at]?.start, words[at]?.end).includes('آب') || /^(?:ال)?شهر$/.test(words[at - 1]?.word ?? '');

function monthAt(
  text: string,
  words: readonly DateWord[],
  at: number,
): { month: number; length: number; isSure: boolean } | undefined {
  const word = words[at]?.word ?? '';
  if (!mayBeMonth(word)) return undefined;
  for (const each of [word, withoutProclitic(word)]) {
    const pair = paired[each.replace(/[12]$/, '')];
    if (pair) {
      const glued = /[12]$/.exec(each)?.[0];
      const which = glued ?? words[at + 1]?.word ?? '';
      const index = firsts.includes(which) ? 0 : seconds.includes(which) ? 1 : -1;
      if (index >= 0) return { month: pair[index] ?? 0, length: glued ? 1 : 2, isSure: true };
    }
    const month = named.get(each);
    if (month !== undefined) return { month, length: 1, isSure: !onlyDated.has(each) || isSaidMonth(text, words, at) };
  }
  // «شهر 11»
  const number = /^(?:(?:ال)?شهر|month)$/.test(word) ? Number(words[at + 1]?.word) : NaN;
  return number >= 1 && number <= 12 ? { month: number, length: 2, isSure: true } : undefined;
}

const yearOf = (word: string | undefined): number | undefined =>
  /^(?:19|20)\d\d$/.test(word ?? '') ? Number(word) : undefined;

/** Words between the parts of a date, which say nothing. */
const joins = new Set([
  'of',
  'in',
  'the',
  'de',
  'من',
  'في',
  'عام',
  'سنه',
  'لعام',
  'year',
  'late',
  'early',
  'mid',
  'شهر',
]);
const skip = (words: readonly DateWord[], at: number, step: 1 | -1): number => {
  let there = at;
  while (joins.has(words[there]?.word ?? '')) there += step;
  return there;
};

/** The date around the name of a month. */
function dateAround(
  text: string,
  words: readonly DateWord[],
  at: number,
  month: NonNullable<ReturnType<typeof monthAt>>,
): DateInText | undefined {
  let to = at + month.length;
  // «آذار/مارس»: the month in both calendars.
  const again = monthAt(text, words, to);
  if (again?.month === month.month) to += again.length;
  let from = at;
  const before = skip(words, at - 1, -1);
  const told = dayEndingAt(words, before);
  let day = told?.day;
  if (told) ({ from } = told);
  const next = skip(words, to, 1);
  let year = yearOf(words[next]?.word);
  if (year !== undefined) to = next + 1;
  else if (day === undefined) {
    // «November 26, 2020»
    day = dayOf(words[next]?.word);
    if (day !== undefined) {
      const last = skip(words, next + 1, 1);
      year = yearOf(words[last]?.word);
      to = (year === undefined ? next : last) + 1;
    }
  }
  if (year === undefined && day === undefined) {
    // «2020 November»
    year = yearOf(words[before]?.word);
    if (year !== undefined) from = before;
  }
  if (!month.isSure && year === undefined && day === undefined) return undefined;
  return { from: fromWeekday(words, from), to, month: month.month, day, year };
}

/** The days of the week: before a date they are part of it, and so no name («الخميس»). */
const weekdays = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  الاثنين الاتنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد اثنين ثلاثاء اربعاء خميس جمعه سبت احد`.split(/\s+/),
);
const fromWeekday = (words: readonly DateWord[], from: number): number =>
  weekdays.has(withoutProclitic(words[from - 1]?.word ?? '')) ? from - 1 : from;

const digitsOf = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** «15/11»: a day of any year, the day first where it can be; «1/2» and «24/7» are none. */
function dayAndMonth(a: string, b: string): PartialDate | undefined {
  if (a.length + b.length < 3 || `${a}/${b}` === '24/7') return undefined;
  const [day, month] = Number(b) <= 12 ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? { month, day } : undefined;
}

/**
 * A date of numbers: year first or last, or a month and a year, or with a stroke between them a day and a month; with a year
 * at the end, the day comes first where it can.
 */
function numericDate(parts: readonly string[], between: string): PartialDate | undefined {
  const [a = '', b = '', c] = parts;
  const valid = (year: number, month: number, day?: number): PartialDate | undefined =>
    month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= 31))
      ? { year: year < 100 ? 2000 + year : year, month, day }
      : undefined;
  if (c === undefined) {
    if (yearOf(a) !== undefined) return valid(Number(a), Number(b));
    if (yearOf(b) !== undefined) return valid(Number(b), Number(a));
    return between === '/' && a.length < 3 && b.length < 3 ? dayAndMonth(a, b) : undefined;
  }
  if (yearOf(a) !== undefined) return valid(Number(a), Number(b), Number(c));
  if (yearOf(c) === undefined && !/^\d\d$/.test(c)) return undefined;
  return valid(Number(c), Number(b), Number(a)) ?? valid(Number(c), Number(a), Number(b));
}

const numeric = /(?<![\d.,])(\d{1,4})([/.\-–])(\d{1,4})(?:\2(\d{1,4}))?(?![\d])/gu;

/** The dates in a text, in order, none inside another. @param words its folded words with their places */
export function datesIn(text: string, words: readonly DateWord[]): DateInText[] {
  const dates: DateInText[] = [];
  const isFree = (from: number, to: number) => dates.every((date) => date.to <= from || date.from >= to);
  for (const { 0: whole, 1: a = '', 2: between = '', 3: b = '', 4: c, index } of digitsOf(text).matchAll(numeric)) {
    const date = numericDate(c === undefined ? [a, b] : [a, b, c], between);
    const from = words.findIndex(({ start }) => start >= index);
    let to = from;
    while ((words[to]?.end ?? Infinity) <= index + whole.length) to += 1;
    if (date && from >= 0 && to > from) dates.push({ ...date, from: fromWeekday(words, from), to });
  }
  words.forEach((_, at) => {
    const month = isFree(at, at + 1) ? monthAt(text, words, at) : undefined;
    const date = month && dateAround(text, words, at, month);
    if (date && isFree(date.from, date.to)) dates.push(date);
  });
  words.forEach(({ word }, at) => {
    const year = yearOf(word);
    if (year !== undefined && isFree(at, at + 1)) dates.push({ year, from: at, to: at + 1 });
  });
  return dates.sort((a, b) => a.from - b.from);
}
