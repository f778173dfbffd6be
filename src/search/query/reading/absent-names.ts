import { wordsOf } from '#domain/text/analyse.ts';
import { isRomanisedArticle, withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import type { QueryLexicon } from '#search/query/lexicon/lexicon.ts';

/** A stretch of a question. */
export interface Stretch {
  start: number;
  end: number;
}

/** The most words that an absent name may have. */
const mostWords = 6;

/** What a word may be without what is written together with it: «لحزب الله», «وفاغنر», “Wagner’s”. */
function formsOf(word: string): string[] {
  const rest = /^[وفبلك]\p{L}{3}/u.test(word) ? [withoutDefiniteArticle(word.slice(1))] : [];
  return [withoutDefiniteArticle(word), withoutDefiniteArticle(word, 'anything'), ...rest];
}

/** A word without what English writes behind it. */
const withoutPossessive = (word: string, written: string): string[] => [
  withoutDefiniteArticle(word),
  ...(/['’]s$/iu.test(written) ? [word.slice(0, -1)] : []),
];

/**
 * Where a question names what no article names, the longest name first; the Latin article before one goes with it. A longer
 * name of the registry that it is part of is no such name.
 */
export function absentIn(question: string, { absent, analyse }: Pick<QueryLexicon, 'absent' | 'analyse'>): Stretch[] {
  if (absent.size === 0) return [];
  const all = wordsOf(question);
  const words = all.filter(({ word }) => !isRomanisedArticle(word));
  const found: Stretch[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    const length = first === undefined ? 0 : longestAt(question, words.slice(at, at + mostWords), absent);
    const last = length > 0 ? words[at + length - 1] : undefined;
    if (first && last) {
      const before = all[all.indexOf(first) - 1];
      const isTied = before && isRomanisedArticle(before.word);
      found.push({ start: isTied ? before.start : first.start, end: last.end });
    }
    at += Math.max(1, length);
  }
  if (found.length === 0) return found;
  const known = namesIn(question, { analyse });
  return found.filter(
    ({ start, end }) =>
      !known.some((name) => name.start <= start && end <= name.end && name.words > countIn(words, { start, end })),
  );
}

const countIn = (words: readonly Stretch[], { start, end }: Stretch): number =>
  words.filter((word) => start <= word.start && word.end <= end).length;

function longestAt(question: string, words: ReturnType<typeof wordsOf>, absent: ReadonlySet<string>): number {
  for (let length = words.length; length > 0; length--) {
    const [first, ...rest] = words.slice(0, length);
    const last = words[length - 1];
    if (!first || !last) continue;
    const ends = withoutPossessive(last.word, question.slice(last.start, last.end));
    const middle = rest.slice(0, -1).map(({ word }) => withoutDefiniteArticle(word));
    const keys =
      length === 1
        ? [...formsOf(first.word), ...ends]
        : formsOf(first.word).flatMap((begin) => ends.map((end) => [begin, ...middle, end].join(' ')));
    if (keys.some((key) => absent.has(key))) return length;
  }
  return 0;
}

/** The names of the registries in a question, with how many words each has. */
function namesIn(question: string, { analyse }: Pick<QueryLexicon, 'analyse'>): (Stretch & { words: number })[] {
  const names: (Stretch & { words: number; keys: string })[] = [];
  for (const { start, end, keys } of analyse(question)) {
    const key = keys.join();
    const last = names.at(-1);
    if (key === '') continue;
    if (last?.keys === key) Object.assign(last, { end, words: last.words + 1 });
    else names.push({ start, end, words: 1, keys: key });
  }
  return names;
}
