import type { Corpus } from '#domain/model/corpus.ts';
import { allLocales } from '#domain/model/locales.ts';
import type { Fault } from './faults.ts';
import { summaryFile } from './summaries.ts';
import { ownTexts } from './typography.ts';

/** Editorial rules 1 and 5 (docs/editorial-rules.md), as far as a program can hold them. */

const quoted = /«[^»]*»|“[^”]*”/gu;

/** The outlets' loaded words and the verbs of exposure. */
const loaded = {
  en: /\b(?:terroris\w*|regime\w*|occupation|occupier\w*|liberat\w+|martyr\w*|mercenar\w+|revealed|admitted|exposed (?!to\b|area\b|desert\b|ground\b))\b/iu,
  ar: /(?<!\p{L})(?:و|ف)?(?:[بكل]?ال|لل)?(?:إرهاب\p{L}*|نظام الأسد|نظام السوري|نظام|احتلال|محتل\p{L}*|شهيد|شهداء|مرتزق\p{L}*|كشفت?|اعترفت?|فضحت?)(?!\p{L})/u,
} as const;

/** Fields that explain words of the text instead of telling what happened. */
const explains = /^(?:notes|note|definition|published|statements \([^)]*\)\.(?:note|when))/;

/** Loaded words in our own voice, outside quotation marks: statements, summaries, names and descriptions. */
export function loadedWordFaults(corpus: Corpus): Fault[] {
  const told = [
    ...ownTexts(corpus).filter(({ field }) => !explains.test(field)),
    ...corpus.articles.flatMap(({ slug, summary }) =>
      allLocales.flatMap((locale) =>
        summary[locale].map(({ text }) => ({
          file: `content/articles/${slug}/${summaryFile[locale]}`,
          field: 'the summary',
          text: { en: '', ar: '', [locale]: text },
        })),
      ),
    ),
  ];
  return told.flatMap(({ file, field, text }) =>
    allLocales.flatMap((locale): Fault[] => {
      const word = loaded[locale].exec(text[locale].replace(quoted, ''))?.[0];
      return word === undefined
        ? []
        : [
            {
              file,
              field: `${field}.${locale}`,
              problem: `says "${word.trim()}" in our own voice`,
              fix: 'Put it in quotation marks as the outlet’s word, or say it plainly.',
            },
          ];
    }),
  );
}
