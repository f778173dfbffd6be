import { analyse } from '#domain/text/analyse.ts';
import type { QueryLexicon } from './lexicon.ts';
import { isKnown } from './spelling-repair.ts';
import { isStopWord } from './stop-words.ts';

/** Whether the last word of what is being typed is not yet a word, and so may be the beginning of one. */
export function isBegun(typed: string, lexicon: QueryLexicon): boolean {
  const last = analyse(typed, lexicon).at(-1);
  return last?.end === typed.length && !isKnown(last, lexicon) && !isStopWord(typed.slice(last.start, last.end));
}
