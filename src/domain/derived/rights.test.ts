import { describe, expect, test } from 'vitest';
import { shownMisprints, shownParagraphs, shownTranslation } from './rights.ts';
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

describe('with an original goes', () => {
  const full = sampleArticle();
  const misprint = { paragraph: 3, printed: 'الأخيرة', reading: 'الأخيرا' };
  full.original.misprints.push(misprint);
  const excerpt = { ...full, rights: { status: 'unknown', display: 'excerpt' } } as const;

  test('its translation: shown where it is shown, withheld where it is withheld', () => {
    expect([...shownTranslation(full)]).toEqual(full.translation?.map((text, index) => [index + 1, text]));
    expect([...shownTranslation(excerpt)]).toEqual([[1, full.translation?.[0]]]);
  });

  test('no translation where there is none', () => {
    expect(shownTranslation({ ...full, translation: undefined }).size).toBe(0);
  });

  test('what is said of its misprints: of those that are withheld not a word', () => {
    expect(shownMisprints(full)).toEqual(full.original.misprints);
    expect(shownMisprints(excerpt)).toEqual(full.original.misprints.slice(0, 1));
    expect(shownMisprints(excerpt)).not.toContainEqual(misprint);
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
