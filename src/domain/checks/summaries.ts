import type { SummarySentence } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import type { Fault } from './faults.ts';

/** Where the summary of each language stands in an article's folder. */
export const summaryFile = { en: 'index.mdx', ar: 'summary.ar.mdx' } as const satisfies Record<Locale, string>;

/** How many words a summary may have (editorial rule 19). */
const summaryWords = { least: 120, most: 250 };

/** Words that end in a full stop without ending a sentence. */
const abbreviation = /(?:^|[\s.])(?:Brig|Gen|Maj|Col|Lt|Capt|Dr|Mr|Mrs|St|No|vs|\p{L})\.$/u;

const holdsTwoSentences = (text: string): boolean =>
  [...text.matchAll(/[.!?؟][»”"’)\]]*\s+(?=[\p{Lu}\p{Script=Arabic}«“"])/gu)].some(
    ({ index }) => !abbreviation.test(text.slice(0, index + 1)),
  );

/** Whether a summary is of the right length, and each sentence of it links to a paragraph that is there. */
export function summaryFaults(
  slug: string,
  locale: Locale,
  sentences: SummarySentence[],
  textOf: ReadonlyMap<number, string>,
): Fault[] {
  const file = `content/articles/${slug}/${summaryFile[locale]}`;
  const faults: Fault[] = [];
  const words = sentences.flatMap(({ text }) => text.split(/\s+/u).filter(Boolean)).length;
  if (words < summaryWords.least || words > summaryWords.most)
    faults.push({
      file,
      field: 'the summary',
      problem: `has ${words} words`,
      fix: `Write ${summaryWords.least} to ${summaryWords.most} words.`,
    });
  for (const { text, paragraphs } of sentences) {
    const field = `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`;
    if (paragraphs.length === 0)
      faults.push({
        file,
        field,
        problem: 'links to no paragraph',
        fix: 'End the sentence with [4](#p4), the paragraph it rests on.',
      });
    if (holdsTwoSentences(text))
      faults.push({
        file,
        field,
        problem: 'two sentences share one paragraph link',
        fix: 'End each sentence with its own link, such as [4](#p4).',
      });
    for (const n of paragraphs)
      if (!textOf.has(n))
        faults.push({
          file,
          field,
          problem: `links to paragraph ${n}`,
          fix: `The original has paragraphs 1 to ${Math.max(...textOf.keys())}.`,
        });
  }
  return faults;
}
