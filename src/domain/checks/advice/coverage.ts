import { articleFile } from '#domain/checks/references.ts';
import type { Fault } from '#domain/checks/faults.ts';
import type { Article } from '#domain/model/corpus.ts';
import { fold } from '#domain/text/fold.ts';

/** Numbers that are written as words, in Arabic folded, as far as originals use them for figures. */
const words: readonly (readonly [arabic: RegExp, english: string])[] = (
  [
    [3, 'ثلاثه?', 'three'],
    [4, 'اربعه?', 'four'],
    [5, 'خمسه?', 'five'],
    [6, 'سته?', 'six'],
    [7, 'سبعه?', 'seven'],
    [8, 'ثمانيه?', 'eight'],
    [9, 'تسعه?', 'nine'],
    [10, 'عشره?', 'ten'],
  ] as const
).map(([, arabic, english]) => [new RegExp(`(?<!\\p{L})[وفبل]?(?:ال)?${arabic}(?!\\p{L})`, 'u'), english]);

/** The figures of a folded text: its digits, apart from those that are part of a name (SY24, M4), and its number words. */
function figuresOf(text: string): { told: string; isIn: (statement: string) => boolean }[] {
  const digits = new Set([...text.matchAll(/(?<![\p{Script=Latin}\d])\d+/gu)].map(([figure]) => Number(figure)));
  return [
    ...[...digits].map((figure) => ({
      told: String(figure),
      isIn: (statement: string) => new RegExp(`(?<!\\d)0*${figure}(?!\\d)`, 'u').test(statement),
    })),
    ...words
      .filter(([arabic]) => arabic.test(text))
      .map(([arabic, english]) => ({
        told: english,
        isIn: (statement: string) => arabic.test(statement) || new RegExp(`\\b${english}\\b`, 'iu').test(statement),
      })),
  ];
}

/** Paragraphs that no statement rests on, and figures that none of those that rest on their paragraph gives. */
export function coverageAdvice({ slug, paragraphs, statements }: Article): Fault[] {
  const file = articleFile(slug);
  return paragraphs.flatMap(({ n, text, kind }): Fault[] => {
    if (kind === 'subhead') return [];
    const resting = statements.filter((statement) => statement.paragraphs.includes(n));
    if (resting.length === 0)
      return [
        {
          file,
          field: `paragraph ${n}`,
          problem: 'has no statement that rests on it',
          fix: 'Write what it reports as a statement, or add it to the paragraphs of the statement that tells it.',
        },
      ];
    const told = fold(resting.map(({ text, when }) => [text.en, text.ar, when?.edtf].join(' ')).join(' '));
    const lost = figuresOf(fold(text)).filter(({ isIn }) => !isIn(told));
    return lost.length === 0
      ? []
      : [
          {
            file,
            field: `paragraph ${n}`,
            problem: `has figures that no statement resting on it gives: ${lost.map((each) => each.told).join(', ')}`,
            fix: 'Give the figure with its claimant, in both languages or as the date.',
          },
        ];
  });
}
