import { expect, test } from 'vitest';
import { translatedCitations } from './translated-citations.ts';

test('a citation leads to the translation of its paragraph, or to the original where there is none', () => {
  const cited = (fragment: string) => `<a class="citation" href="#${fragment}" aria-label="Paragraph">4</a>`;
  expect(translatedCitations(`One. ${cited('p4')} Two. ${cited('p0')}`, new Set([4]))).toBe(
    `One. ${cited('t4')} Two. ${cited('p0')}`,
  );
  expect(translatedCitations('<a href="#p4">4</a>', new Set([4]))).toBe('<a href="#p4">4</a>');
});
