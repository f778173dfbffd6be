import type { Locale } from '#domain/model/locales.ts';
import { hashOf, type Asked } from '#search/query/address.ts';
import type { Answer } from '#search/query/answer.ts';
import type { QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import { absentIn } from '#search/query/reading/absent-names.ts';
import { quotationsIn } from '#search/query/reading/quotations.ts';
import { withoutMark } from '#search/query/reading/unfinished-word.ts';
import { similarNames } from '#search/query/similar-names.ts';
import { filled, newElement } from './dom.ts';

/** What the page says when a question was repaired or found nothing. */
export interface NextStepsWords {
  repaired: string;
  meant: string;
  without: string;
  unquoted: string;
  only: string;
  index: string;
  missing: string;
  comma: string;
}

const linkTo = (asked: Asked, text: string): HTMLElement => newElement('a', { href: `#${hashOf(asked)}` }, text);

/** Links in a line, told apart. */
const line = (label: string, links: HTMLElement[]): HTMLElement =>
  newElement('p', {}, `${label} `, ...links.flatMap((link, index) => (index > 0 ? [' · ', link] : [link])));

/** What nothing in the file holds, as it was typed: «Not in these articles: Hezbollah». */
export function missingWords(missing: readonly string[], words: NextStepsWords): (Node | string)[] {
  const names = [...new Set(missing)].map((each) => newElement('bdi', {}, each));
  const [before = '', after = ''] = words.missing.split('{names}');
  return [before, ...names.flatMap((name, index) => (index > 0 ? [words.comma, name] : [name])), after];
}

/** What a question was taken for, to be announced, in the words as typed and as printed. */
export const repairWords = ({ repairs }: Answer['plan'], words: NextStepsWords): string =>
  repairs.map(({ from, to }) => filled(words.repaired, { from, to })).join(' ');

/**
 * What to ask next, to be followed: other words that may have been meant, the part of the question that is known, the
 * question without its quotation marks or filters, the index.
 */
export function nextSteps(
  asked: Asked,
  { plan, count }: Pick<Answer, 'plan' | 'count'>,
  lexicon: QueryLexicon,
  locale: Locale,
  words: NextStepsWords,
): HTMLElement[] {
  const { choice } = asked;
  const question = withoutMark(asked.question);
  const links: HTMLElement[] = [];
  const others = plan.repairs.flatMap(({ from, others }) =>
    others.map((other) => linkTo({ question: question.replace(from, other), choice }, other)),
  );
  if (others.length > 0) links.push(line(words.meant, others));
  if (count > 0) return links;
  // A name that is surely another is not offered for one that looks like it.
  const unsure = plan.missing.filter((each) => absentIn(each, lexicon).length === 0).join(' ');
  const names = similarNames(unsure, lexicon).map((name) =>
    linkTo({ question: name[locale], choice: {} }, name[locale]),
  );
  if (names.length > 0) links.push(line(words.meant, names));
  const known = plan.units.map(({ text }) => linkTo({ question: text, choice: {} }, text));
  if (plan.hopeless && known.length > 0) links.push(line(words.only, known));
  const [quoted] = quotationsIn(question);
  if (quoted) links.push(newElement('p', {}, linkTo({ question: quoted.text, choice }, words.unquoted)));
  if (Object.keys(choice).length > 0 && question && !plan.hopeless)
    links.push(newElement('p', {}, linkTo({ question, choice: {} }, words.without)));
  links.push(newElement('p', {}, newElement('a', { href: '#alphabet' }, words.index)));
  return links;
}
