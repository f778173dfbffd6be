import { isKnown, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';

/**
 * Words broken by dots or strokes in any way, made whole where the whole is a word: «دا.عش», «مي-ليشيات». In texts only
 * dots between lengthening strokes are so read, since a full stop may lack its space there. And words of a hashtag that are
 * told apart by capitals alone, put apart: “#DeirEzZor”.
 */
export function wholeWords(question: string, lexicon: QueryLexicon): string {
  const areKnown = (text: string): boolean => lexicon.analyse(text).every((token) => isKnown(token, lexicon));
  return question
    .replace(/\p{L}+(?:[.·•*_/-]+\p{L}+)+/gu, (broken) => {
      const whole = broken.replace(/[^\p{L}]/gu, '');
      // A hyphen or a stroke between two known words joins them; a dot inside an Arabic word is a disguise.
      const mayBeTwo = !/\p{Script=Arabic}[.·•*…]/u.test(broken) && areKnown(broken);
      return !mayBeTwo && areKnown(whole) ? whole : broken;
    })
    .replace(/(?<=#)[\p{L}\p{N}]+/gu, (tag) => (areKnown(tag) ? tag : tag.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')));
}
