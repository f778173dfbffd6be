/**
 * The language in whose letters a text is written; one with Arabic letters in it is Arabic, since Arabic texts hold Latin
 * names and numbers and English ones hold no Arabic. @example languageOf('طريق M4') // => 'ar'
 */
export const languageOf = (text: string): 'ar' | 'en' => (/\p{Script=Arabic}/u.test(text) ? 'ar' : 'en');
