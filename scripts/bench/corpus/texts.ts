import type { Locale } from '#domain/model/locales.ts';
import type { Random } from './random.ts';
import { someWord } from './words.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Running words, with some given ones strewn among them in their order. */
export function words(random: Random, locale: Locale, count: number, given: readonly string[] = []): string {
  const all = Array.from({ length: count }, () => someWord(random, locale));
  const every = Math.max(1, Math.floor(count / (given.length + 1)));
  given.forEach((name, index) => all.splice((index + 1) * every + index, 0, name));
  return all.join(' ');
}

/** A sentence with its full stop. */
export function sentence(random: Random, locale: Locale, count: number, given: readonly string[] = []): string {
  const comma = locale === 'ar' ? '،' : ',';
  const half = Math.ceil(count / 2);
  const text = count < 14 ? words(random, locale, count, given) : undefined;
  const parts = text ?? `${words(random, locale, half, given)}${comma} ${words(random, locale, count - half)}`;
  return `${locale === 'en' ? capital(parts) : parts}.`;
}

/** Words of the outlets that our own voice does not use: such terms stand in originals alone. */
const loaded =
  /terror|regime|occup|liberat|martyr|mercenar|reveal|admit|expos|رهاب|نظام|حتل|شهيد|شهداء|مرتزق|كشف|اعترف|فضح/i;

/** Whether a word may stand in our own texts. */
export const isPlain = (text: string): boolean => !loaded.test(text) && /^[\p{L}\p{M} -]+$/u.test(text);
