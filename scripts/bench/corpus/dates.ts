import type { Random } from './random.ts';

const day = 86_400_000;
const [first, last] = [Date.parse('2011-03-01'), Date.parse('2025-12-01')];

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The time of an article: more of them in later years. */
export const timeOf = (random: Random): number =>
  first + Math.floor((Math.sqrt(random.next()) * (last - first)) / day) * day;

/** A date near a time, as exact as reports have it. */
export function someDate(random: Random, time: number): string {
  const at = time - random.between(0, 40) * day;
  const turn = random.next();
  if (turn < 0.5) return iso(at);
  if (turn < 0.65) return iso(at).slice(0, 7);
  if (turn < 0.8) return `../${iso(at)}`;
  return turn < 0.95 ? `${iso(at - random.between(1, 30) * day)}/${iso(at)}` : `${iso(at).slice(0, 7)}~`;
}

/** When an article was published: a day that is printed, or a month. */
export const published = (random: Random, time: number): { edtf: string; isStated: boolean } =>
  random.chance(0.7) ? { edtf: iso(time), isStated: true } : { edtf: iso(time).slice(0, 7), isStated: false };
