import type { Article, Term } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { fold } from '#domain/text/fold.ts';
import { shownParagraphs } from './rights.ts';

/** A paragraph in which a word stands. */
export interface Occurrence {
  slug: string;
  paragraph: number;
}

/** What may be written together with an Arabic word: before it and/so, by/as/for and the article; after it its/their. */
const proclitics = '(?:[وف])?(?:[بكل]?ال|لل|[بكل])?';
const enclitics = '(?:ها|هم|ه)?';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Matchers of any of a term's forms as whole words, in each language; for Arabic in text folded by `fold`. */
const patterns = {
  en: (forms) => new RegExp(`(?<![\\p{L}-])(?:${forms.map(literal).join('|')})(?![\\p{L}-])`, 'iu'),
  ar: (forms) => {
    const stems = forms.map((form) => literal(fold(form).replace(/^ال/u, '')));
    return new RegExp(`(?<![\\p{L}\\p{N}])${proclitics}(?:${stems.join('|')})${enclitics}(?![\\p{L}\\p{N}])`, 'u');
  },
} satisfies Record<Locale, (forms: string[]) => RegExp>;

/** Whether a term stands in a text of a language, in any of its forms in that language. */
export function termMatcher(term: Pick<Term, 'name' | 'forms'>, locale: Locale): (text: string) => boolean {
  const pattern = patterns[locale]([term.name[locale], ...term.forms[locale]]);
  return (text) => pattern.test(locale === 'ar' ? fold(text) : text);
}

/** Where a term stands in the shown originals, in any of its Arabic forms, in the order of the articles given. */
export function occurrencesOf(term: Pick<Term, 'name' | 'forms'>, articles: readonly Article[]): Occurrence[] {
  const occurs = termMatcher(term, 'ar');
  return articles.flatMap((article) =>
    shownParagraphs(article)
      .filter(({ text }) => occurs(text))
      .map(({ n }) => ({ slug: article.slug, paragraph: n })),
  );
}
