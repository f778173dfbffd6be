import type { Article, Outlet } from '#domain/model/corpus.ts';
import { sampleArticle, sampleCorpus } from './corpus.ts';

/** For tests alone: an article with all that a citation can have, dotted words, quotation marks and signs of TeX among it. */
export function citableArticle(changes: Partial<Article> = {}): Article {
  return {
    ...sampleArticle('a-long-slug-of-an-article'),
    title: { en: 'State & “Corps”: 80% of the Field', ar: 'الدولة و«الفيلـ.ـق»: 80% من الحقل' },
    'vocalised-title': '^الدَّوْلَة وَ-«^الْفَيْلَق»: 80% مِنَ الْحَقْل',
    url: 'https://paper.example/2020/11/%d8%aa_a?b=c&d=e',
    published: { edtf: '2020-11-26/2020-11-30', basis: 'inferred', why: { en: 'So it seems.', ar: 'كما يبدو.' } },
    ...changes,
  };
}

/** A newspaper with a name in each language. */
export function citableOutlet(changes: Partial<Outlet> = {}): Outlet {
  const [outlet] = sampleCorpus().outlets;
  if (!outlet) throw new Error('the sample corpus has changed');
  return { ...outlet, name: { en: 'The Paper', ar: 'الصحيفة' }, kind: 'newspaper', ...changes };
}

export const pageAddress = (locale: 'en' | 'ar'): string =>
  `https://badia.example/${locale}/articles/a-long-slug-of-an-article/`;
