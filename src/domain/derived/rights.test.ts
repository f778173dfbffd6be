import { describe, expect, test } from 'vitest';
import { shownParagraphs } from './rights.ts';
import { sampleArticle } from '#tests/samples/corpus.ts';

const statuses = ['unknown', 'permission', 'licensed', 'quotation-only'] as const;

describe.each(statuses)('of an original whose rights are %s', (status) => {
  const article = sampleArticle();

  test('all paragraphs are shown where the full text is', () => {
    expect(shownParagraphs({ ...article, rights: { status, display: 'full' } })).toEqual(article.paragraphs);
  });

  test('the first paragraph alone is shown where an excerpt is', () => {
    expect(shownParagraphs({ ...article, rights: { status, display: 'excerpt' } })).toEqual(
      article.paragraphs.slice(0, 1),
    );
  });
});

test('an excerpt leaves the article itself as it was', () => {
  const article = sampleArticle();
  shownParagraphs({ ...article, rights: { status: 'unknown', display: 'excerpt' } });
  expect(article).toEqual(sampleArticle());
});

test('of an original without paragraphs nothing is shown', () => {
  expect(shownParagraphs({ paragraphs: [], rights: { status: 'unknown', display: 'excerpt' } })).toEqual([]);
});
