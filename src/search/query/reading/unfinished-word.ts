import { wordsIn } from '#domain/text/analyse.ts';
import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
import { isKnown, type QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import type { Unit } from '#search/query/query-plan.ts';
import { isStopWord } from './stop-words.ts';

/** The mark at the end of a question whose last word is unfinished: still being typed, or the beginning of many words. */
export const unfinishedMark = '*';

/** Whether the last word of what is being typed is not yet a word, and so may be the beginning of one. */
export function isUnfinished(typed: string, lexicon: QueryLexicon): boolean {
  const last = lexicon.analyse(typed).at(-1);
  return last?.end === typed.length && !isKnown(last, lexicon) && !isStopWord(typed.slice(last.start, last.end));
}

/** A question as the reader meant it, to be told: without that mark. @example withoutMark('Wagner*') // => 'Wagner' */
export const withoutMark = (question: string): string =>
  question.endsWith(unfinishedMark) ? question.slice(0, -unfinishedMark.length) : question;

/** Parts a question from its unfinished last word; undefined where it has none. @example partUnfinished('oil conv*') // => { before: 'oil ', word: 'conv' } */
export function partUnfinished(question: string): { before: string; word: string } | undefined {
  if (!question.endsWith(unfinishedMark)) return undefined;
  const word = /[\p{L}\p{M}\p{N}]+(?=\*$)/u.exec(question)?.[0] ?? '';
  return { before: question.slice(0, -word.length - unfinishedMark.length), word };
}

/** The least letters of a prefix that is looked for, and the most names and words that it is taken for. */
const prefix = { least: 2, most: 24 };

/** The names and words that begin with what is typed; undefined when none does. */
export function prefixUnit(typed: string, { entries, stem, phrases }: QueryLexicon): Unit | undefined {
  const folded = wordsIn(typed).join('');
  const core = withoutDefiniteArticle(folded, 'conjunctions');
  if (core.length < prefix.least) return undefined;
  const keys = [...phrases].flatMap(([key, tokens]) =>
    key.split(' ').some((each) => each.startsWith(core)) ? tokens : [],
  );
  const stems = entries
    .filter(({ core: word }) => word.startsWith(core) || word.startsWith(folded))
    .map(({ core: word }) => stem(word));
  const forms = [...new Set([...keys, ...stems])].slice(0, prefix.most);
  return forms.length > 0 ? { text: typed, forms, kind: 'prefix' } : undefined;
}
