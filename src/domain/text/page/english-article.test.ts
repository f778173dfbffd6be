import { expect, test } from 'vitest';
import { englishArticle } from './english-article.ts';

test.each([
  'Fifth Corps',
  'Islamic Revolutionary Guard Corps (IRGC)',
  'Islamic State group (IS)',
  'Global Coalition against Daesh',
  'Deir ez-Zor Military Council',
  'Syrian Democratic Forces (SDF)',
  'Russian Air Force',
  'Syrian army',
  'Syrian government',
  'Qaterji Company',
  'Qaterji militia',
  'Opposition in Idlib',
  'United States',
])('%s is the one of its kind', (name) => {
  expect(englishArticle(name)).toBe('the ');
  expect(englishArticle(name, true)).toBe('The ');
});

test.each([
  'Iran',
  'Bashar al-Assad',
  'Liwa al-Quds',
  'Iran-backed militias',
  'Russian forces in Syria',
  'Russian companies',
  'Clans of western Deir ez-Zor',
  'The Tell Nahl Council',
])('%s has no article, or has one', (name) => {
  expect(englishArticle(name)).toBe('');
});
