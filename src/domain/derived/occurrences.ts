import type { Article, Term } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { withoutDefiniteArticle } from '#domain/text/definite-article.ts';
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
    const stems = forms.map((form) => literal(withoutDefiniteArticle(fold(form))));
    return new RegExp(`(?<![\\p{L}\\p{N}])${proclitics}(?:${stems.join('|')})${enclitics}(?![\\p{L}\\p{N}])`, 'u');
  },
} satisfies Record<Locale, (forms: string[]) => RegExp>;

/** The matcher of a term in texts of a language, in any of its forms in that language. */
const patternOf = ({ name, forms }: Pick<Term, 'name' | 'forms'>, locale: Locale): RegExp =>
  patterns[locale]([name[locale], ...forms[locale]]);

/** Whether a term stands in a text of a language, in any of its forms in that language. */
export function termMatcher(term: Pick<Term, 'name' | 'forms'>, locale: Locale): (text: string) => boolean {
  const pattern = patternOf(term, locale);
  return (text) => pattern.test(locale === 'ar' ? fold(text) : text);
}

/**
 * Finds where a term stands in the shown originals, in any of its Arabic forms, in the order of the articles given. Made
 * once for all terms, since the texts are folded for it.
 */
export function occurrencesIn(articles: readonly Article[]): (term: Pick<Term, 'name' | 'forms'>) => Occurrence[] {
  const folded = articles.flatMap((article) =>
    shownParagraphs(article).map(({ n, text }) => ({ slug: article.slug, paragraph: n, text: fold(text) })),
  );
  return (term) => {
    const pattern = patternOf(term, 'ar');
    return folded.filter(({ text }) => pattern.test(text)).map(({ slug, paragraph }) => ({ slug, paragraph }));
  };
}
