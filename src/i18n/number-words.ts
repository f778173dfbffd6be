import type { Locale } from '#domain/model/locales.ts';

/** Numbers up to ten as they are written in a sentence; of nouns that are masculine in Arabic. */
export const numberWords: Record<Locale, readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ar: ['صفر', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
};
