import type { Locale } from '#domain/model/locales.ts';

/** The language of an MDX file, by its name. @example localeOf('about.ar.mdx') // => 'ar' */
export function localeOf(path: string): Locale {
  return /\.ar\.mdx$/.test(path) ? 'ar' : 'en';
}
