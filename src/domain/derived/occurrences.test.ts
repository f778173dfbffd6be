import { describe, expect, test } from 'vitest';
import type { Article } from '#domain/model/corpus.ts';
import { occurrencesIn } from './occurrences.ts';

const article = (slug: string, ...texts: string[]) =>
  ({
    slug,
    paragraphs: texts.map((text, index) => ({ n: index + 1, text })),
    rights: { display: 'full' },
  }) as unknown as Article;
const convoy = { name: { en: 'convoy', ar: 'قافلة' }, forms: { en: [], ar: ['قوافل'] } };

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
    expect(occurrencesIn([article('a', 'لا شيء هنا', text)])(convoy)).toEqual([{ slug: 'a', paragraph: 2 }]);
  });

  test.each([
    ['inside another word', 'قافلتان'],
    ['as a part of a longer word', 'متقافلة'],
  ])('but not %s', (_, text) => {
    expect(occurrencesIn([article('a', text)])(convoy)).toEqual([]);
  });

  test('in the shown paragraphs alone', () => {
    const excerpt = { ...article('a', 'نص', 'قافلة'), rights: { display: 'excerpt' } } as Article;
    expect(occurrencesIn([excerpt])(convoy)).toEqual([]);
  });
});
