import type { Locale } from '#domain/model/locales.ts';
import { hashOf, type Asked } from '#search/query/address.ts';
import type { QueryLexicon } from '#search/query/lexicon.ts';
import { similarNames } from '#search/query/similar-names.ts';
import type { Answer } from './answer.ts';
import { filled, newElement } from './dom.ts';

/** What the page says when a question was repaired or found nothing. */
export interface NextStepsWords {
  repaired: string;
  meant: string;
  without: string;
  only: string;
  index: string;
}

const linkTo = (asked: Asked, text: string): HTMLElement => newElement('a', { href: `#${hashOf(asked)}` }, text);

/** Links in a line, told apart. */
const line = (label: string, links: HTMLElement[]): HTMLElement =>
  newElement('p', {}, `${label} `, ...links.flatMap((link, index) => (index > 0 ? [' · ', link] : [link])));

/**
 * What a question was taken for, to be announced, and what to ask next, to be followed: other words that may have been meant,
 * the part of the question that is known, the question without the filters, the index.
 */
export function nextSteps(
  asked: Asked,
  { plan, count }: Pick<Answer, 'plan' | 'count'>,
  lexicon: QueryLexicon,
  locale: Locale,
  words: NextStepsWords,
): { message: string; links: HTMLElement[] } {
  const { question, choice } = asked;
  const links: HTMLElement[] = [];
  const others = plan.repairs.flatMap(({ from, others }) =>
    others.map((other) => linkTo({ question: question.replace(from, other), choice }, other)),
  );
  if (others.length > 0) links.push(line(words.meant, others));
  if (count === 0) {
    const names = similarNames(question, lexicon).map((name) =>
      linkTo({ question: name[locale], choice: {} }, name[locale]),
    );
    if (names.length > 0) links.push(line(words.meant, names));
    const known = plan.units.map(({ text }) => linkTo({ question: text, choice: {} }, text));
    if (plan.hopeless && known.length > 0) links.push(line(words.only, known));
    if (Object.keys(choice).length > 0 && question && !plan.hopeless)
      links.push(newElement('p', {}, linkTo({ question, choice: {} }, words.without)));
    links.push(newElement('p', {}, newElement('a', { href: '#alphabet' }, words.index)));
  }
  const message = plan.repairs.map(({ from, to }) => filled(words.repaired, { from, to })).join(' ');
  return { message, links };
}
