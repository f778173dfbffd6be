/**
 * The languages of the site, one row each. `dir` is the writing direction; `intl` the tag given to `Intl` for dates
 * and numbers (Syrian Arabic: Levantine month names, Western digits); `otherMonths` the tag of the month names that
 * readers elsewhere use (يناير for كانون الثاني), shown as a tooltip; `og` the Open Graph locale; `comma`
 * what stands between the items of a bare list.
 */
export const locales = {
  en: { label: 'English', dir: 'ltr', intl: 'en-GB', otherMonths: undefined, og: 'en_GB', comma: ', ' },
  ar: {
    label: 'العربية',
    dir: 'rtl',
    intl: 'ar-SY-u-nu-latn',
    otherMonths: 'ar-EG-u-nu-latn',
    og: 'ar_AR',
    comma: '، ',
  },
} as const satisfies Record<
  string,
  { label: string; dir: 'ltr' | 'rtl'; intl: string; otherMonths: string | undefined; og: string; comma: string }
>;

/** A key of the locale table: the path segment, the key of bilingual fields and the value of `lang`. */
export type Locale = keyof typeof locales;

/** All locales, in the order in which the site lists them. */
export const allLocales = Object.keys(locales) as Locale[];

const twins = { en: 'ar', ar: 'en' } as const satisfies Record<Locale, Locale>;

/** The other language of a page. @example twinOf('en') // => 'ar' */
export function twinOf(locale: Locale): Locale {
  return twins[locale];
}
