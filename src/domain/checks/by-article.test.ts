import { expect, test, vi } from 'vitest';
import { sampleArticle } from '#tests/samples/corpus.ts';
import { byArticle } from './by-article.ts';

test('an article is looked at again only when it, or what it is held against, is another', () => {
  const remembered = byArticle<string[]>();
  const look = vi.fn(() => ['found']);
  const [one, other] = [sampleArticle(), sampleArticle()];
  expect(remembered('names', look)(one)).toEqual(['found']);
  expect(remembered('names', look)(one)).toEqual(['found']);
  expect(look).toHaveBeenCalledTimes(1);
  remembered('names', look)(other);
  expect(look).toHaveBeenCalledTimes(2);
  remembered('other names', look)(one);
  expect(look).toHaveBeenCalledTimes(3);
});
