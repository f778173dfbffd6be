import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineNumbers } from '#domain/text/original.ts';
import { fixture, fixtureDir } from '#tests/samples/content-copy.ts';

const articles = fixture.corpus.articles.map((article) => [article.slug, article] as const);

describe.each(articles)('the original of %s', (slug, article) => {
  const lines = readFileSync(join(fixtureDir, 'articles', slug, 'original.txt'), 'utf8').split(/\r?\n/);
  const { title, byline, subheads, omit } = article.original;
  const apart = [title, byline, ...omit.map((omission) => omission.lines)].flatMap((run) =>
    run ? lineNumbers(run) : [],
  );

  test('is shown letter for letter, white space apart', () => {
    const letters = (text = '') => text.replace(/[\s\uFEFF]/gu, '');
    expect(article.paragraphs.length).toBeGreaterThan(0);
    for (const { line, text } of article.paragraphs) expect(letters(text)).toBe(letters(lines[line - 1]));
  });

  test('has its paragraphs numbered from 1 without gaps, in the order of the text', () => {
    expect(article.paragraphs.map(({ n }) => n)).toEqual(article.paragraphs.map((_, position) => position + 1));
    for (const [position, { line }] of article.paragraphs.entries())
      expect(line).toBeGreaterThan(article.paragraphs[position - 1]?.line ?? 0);
  });

  test('is all there: each line with words is a paragraph, or the title, the byline or an omitted line, and only one of them', () => {
    const wordy = lines.flatMap((line, position) => (line.trim() === '' ? [] : [position + 1]));
    const accounted = [...article.paragraphs.map(({ line }) => line), ...apart];
    expect(new Set(accounted).size).toBe(accounted.length);
    expect(new Set(accounted)).toEqual(new Set(wordy));
  });

  test('has its subheads where the facts set them', () => {
    const heads = article.paragraphs.filter(({ kind }) => kind === 'subhead');
    expect(heads.map(({ line }) => line)).toEqual(subheads);
  });
});
