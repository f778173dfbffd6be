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

/** A form as it stands after what is written together with it. */
const bare = (form: string): string => withoutDefiniteArticle(fold(form));

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Matchers of any of a term's forms as whole words, in each language; for Arabic in text folded by `fold`. */
const patterns = {
  en: (forms) => new RegExp(`(?<![\\p{L}-])(?:${forms.map(literal).join('|')})(?![\\p{L}-])`, 'iu'),
  ar: (forms) => {
    const stems = forms.map((form) => literal(bare(form)));
    return new RegExp(`(?<![\\p{L}\\p{N}])${proclitics}(?:${stems.join('|')})${enclitics}(?![\\p{L}\\p{N}])`, 'u');
  },
} satisfies Record<Locale, (forms: string[]) => RegExp>;

/** The matcher of a term in texts of a language, in any of its forms in that language. */
export const patternOf = ({ name, forms }: Pick<Term, 'name' | 'forms'>, locale: Locale): RegExp =>
  patterns[locale]([name[locale], ...forms[locale]]);

/** Whether a term stands in a text of a language, in any of its forms in that language. */
export function termMatcher(term: Pick<Term, 'name' | 'forms'>, locale: Locale): (text: string) => boolean {
  const pattern = patternOf(term, locale);
  return (text) => pattern.test(locale === 'ar' ? fold(text) : text);
}

/** The forms of all terms letter by letter, so that a text is read once for all of them. */
interface Node {
  next: Map<string, Node>;
  /** The terms of which a form ends here. */
  terms: string[];
}

type Termlike = Pick<Term, 'id' | 'name' | 'forms'>;

function treeOf(terms: readonly Termlike[]): Node {
  const root: Node = { next: new Map(), terms: [] };
  for (const { id, name, forms } of terms)
    for (const form of [name.ar, ...forms.ar]) {
      let node = root;
      for (const letter of bare(form).split('')) {
        let next = node.next.get(letter);
        if (!next) node.next.set(letter, (next = { next: new Map(), terms: [] }));
        node = next;
      }
      node.terms.push(id);
    }
  return root;
}

/** Where a word may begin that stands after what is written together with it: the same as `proclitics`. */
function afterProclitics(text: string, at: number): Set<number> {
  const starts = new Set<number>();
  const conjunction = text[at] === 'و' || text[at] === 'ف';
  for (const from of conjunction ? [at, at + 1] : [at]) {
    const isPreposition = text[from] === 'ب' || text[from] === 'ك' || text[from] === 'ل';
    starts.add(from);
    if (text.startsWith('ال', from) || text.startsWith('لل', from)) starts.add(from + 2);
    if (!isPreposition) continue;
    starts.add(from + 1);
    if (text.startsWith('ال', from + 1)) starts.add(from + 3);
  }
  return starts;
}

/** The terms that stand in a folded text. */
function termsIn(text: string, tree: Node): Set<string> {
  const isWord = new Uint8Array(text.length + 1);
  for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) isWord.fill(1, index, index + run.length);
  const isEnd = (at: number): boolean =>
    !isWord[at] ||
    (text[at] === 'ه' && (!isWord[at + 1] || ((text[at + 1] === 'ا' || text[at + 1] === 'م') && !isWord[at + 2])));
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && isWord[at - 1]) continue;
    for (const start of afterProclitics(text, at)) {
      let node = tree.next.get(text[start] ?? '');
      for (let end = start + 1; node; end++) {
        if (node.terms.length > 0 && isEnd(end)) for (const term of node.terms) found.add(term);
        node = node.next.get(text[end] ?? '');
      }
    }
  }
  return found;
}

/**
 * Where terms stand in the shown originals, in any of their Arabic forms, by their ids, in the order of the articles given:
 * found in one reading of each text, however many terms there are.
 */
export function occurrencesIn(
  articles: readonly Article[],
  terms: readonly Termlike[],
): ReadonlyMap<string, readonly Occurrence[]> {
  const tree = treeOf(terms);
  const found = new Map<string, Occurrence[]>(terms.map(({ id }) => [id, []]));
  for (const article of articles)
    for (const { n, text } of shownParagraphs(article))
      for (const term of termsIn(fold(text), tree)) found.get(term)?.push({ slug: article.slug, paragraph: n });
  return found;
}
