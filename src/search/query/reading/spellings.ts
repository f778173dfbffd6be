import { languageOf } from '#domain/text/script.ts';
import { isStopWord } from './stop-words.ts';

/** The least letters of a word that is looked for in other spellings of names: “des” is in many a French one. */
const least = 4;

/** Whether a word may be a part of another spelling of a name: a Latin one that is more than a particle. */
export const isSpelling = (word: string): boolean =>
  languageOf(word) === 'en' && word.length >= least && !isStopWord(word);
