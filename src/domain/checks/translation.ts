import type { Article } from '#domain/model/corpus.ts';
import { fold } from '#domain/text/fold.ts';
import { foldSpace } from '#domain/text/original.ts';
import type { Fault } from './faults.ts';

/** Where the translation of an article stands. */
export const translationFile = (slug: string): string => `content/articles/${slug}/translation.en.md`;

/** Month names of the Levant and of the Gulf, folded, with their English. */
const months: readonly (readonly [arabic: RegExp, english: string])[] = [
  [/كانون الثاني|يناير/, 'January'],
  [/شباط|فبراير/, 'February'],
  [/(?<!\p{L})(?:[وبف])?(?:اذار|مارس)(?!\p{L})/u, 'March'],
  [/نيسان|ابريل/, 'April'],
  [/(?<!\p{L})(?:[وبف])?(?:ايار|مايو)(?!\p{L})/u, 'May'],
  [/حزيران|يونيو/, 'June'],
  [/تموز|يوليو/, 'July'],
  [/(?<!\p{L})(?:[وبف])?(?:اب\s\d|اب\/|اغسطس)/u, 'August'],
  [/ايلول|سبتمبر/, 'September'],
  [/تشرين الاول|اكتوبر/, 'October'],
  [/تشرين الثاني|نوفمبر/, 'November'],
  [/كانون الاول|ديسمبر/, 'December'],
];

/** The numbers in digits of a text, in order of size. @example numbersIn('١٢ من 3') // => [3, 12] */
const numbersIn = (text: string): number[] =>
  [...fold(text).matchAll(/\d+/g)].map(([digits]) => Number(digits)).sort((a, b) => a - b);

/** How a paragraph of a translation fails its original; undefined where it does not. */
function unfaithful(original: string, translation: string): string | undefined {
  const [asked, told] = [numbersIn(original), numbersIn(translation)];
  if (asked.join() !== told.join())
    return `has the numbers ${told.join(', ') || 'none'}, the original ${asked.join(', ') || 'none'}`;
  const folded = fold(original);
  const missing = months.find(([arabic, english]) => arabic.test(folded) && !translation.includes(english));
  return missing && `does not name ${missing[1]}, the original does`;
}

/**
 * Whether a translation has a paragraph for each paragraph of its original, with every number and month of it; and whether
 * the English of every quotation is taken from it.
 */
export function translationFaults(article: Article): Fault[] {
  const { translation, paragraphs, statements, slug, title } = article;
  if (!translation) return [];
  const file = translationFile(slug);
  if (translation.length !== paragraphs.length)
    return [
      {
        file,
        field: 'the paragraphs',
        problem: `are ${translation.length}, the original has ${paragraphs.length}`,
        fix: 'Write one paragraph for each shown paragraph of the original, subheads included, a blank line between.',
      },
    ];
  const untrue = paragraphs.flatMap(({ n, text }, index): Fault[] => {
    const problem = unfaithful(text, translation[index] ?? '');
    return problem === undefined
      ? []
      : [
          {
            file,
            field: `paragraph ${n}`,
            problem,
            fix: 'Translate every number and date of the paragraph as it stands.',
          },
        ];
  });
  const inEnglish = (n: number) => foldSpace(n === 0 ? title.en : (translation[n - 1] ?? ''));
  const unquoted = statements.flatMap(({ id, quote, paragraphs: numbers }): Fault[] => {
    const at = { file: `content/articles/${slug}/index.mdx`, field: `statements (${id}).quote.en` };
    if (!quote) return [];
    const { en } = quote;
    if (en === undefined)
      return [{ ...at, problem: 'the English is missing', fix: `Take it word for word from ${file}.` }];
    return numbers.some((n) => inEnglish(n).includes(foldSpace(en)))
      ? []
      : [{ ...at, problem: 'is not in the translation of its paragraphs', fix: `Take it word for word from ${file}.` }];
  });
  return [...untrue, ...unquoted];
}
