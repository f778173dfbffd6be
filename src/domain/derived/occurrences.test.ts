import { describe, expect, test } from 'vitest';
import { readContent } from '#content/read.ts';
import type { Article } from '#domain/model/corpus.ts';
import { occurrencesIn, termMatcher } from './occurrences.ts';
import { shownParagraphs } from './rights.ts';

const article = (slug: string, ...texts: string[]) =>
  ({
    slug,
    paragraphs: texts.map((text, index) => ({ n: index + 1, text })),
    rights: { display: 'full' },
  }) as unknown as Article;
const convoy = { id: 'convoy', name: { en: 'convoy', ar: 'قافلة' }, forms: { en: [], ar: ['قوافل'] } };

const found = (each: Article) => occurrencesIn([each], [convoy]).get('convoy');

describe('a term occurs', () => {
  test.each([
    ['as its own word', 'هاجم التنظيم قافلة'],
    ['in a broken plural among its forms', 'مهاجمة قوافل النفط'],
    ['after the article', 'القافلة وصلت'],
    ['after a clitic', 'والقوافل وصلت'],
    ['after a preposition with the article', 'للقافلة حراس'],
    ['broken with dots', 'قـ.ـافـ.ـلة كبيرة'],
    ['with ha for ta marbuta', 'قافله'],
    ['with a possessive', 'قوافله'],
  ])('%s', (_, text) => {
    expect(found(article('a', 'لا شيء هنا', text))).toEqual([{ slug: 'a', paragraph: 2 }]);
  });

  test.each([
    ['inside another word', 'قافلتان'],
    ['as a part of a longer word', 'متقافلة'],
  ])('but not %s', (_, text) => {
    expect(found(article('a', text))).toEqual([]);
  });

  test('in the shown paragraphs alone', () => {
    const excerpt = { ...article('a', 'نص', 'قافلة'), rights: { display: 'excerpt' } } as Article;
    expect(found(excerpt)).toEqual([]);
  });
});

test('one reading of a text finds what the pattern of each term finds', () => {
  const { articles, terms } = readContent('content').corpus;
  const all = occurrencesIn(articles, terms);
  for (const term of terms) {
    const occurs = termMatcher(term, 'ar');
    const alone = articles.flatMap((each) =>
      shownParagraphs(each)
        .filter(({ text }) => occurs(text))
        .map(({ n }) => ({ slug: each.slug, paragraph: n })),
    );
    expect(all.get(term.id), term.id).toEqual(alone);
  }
});
