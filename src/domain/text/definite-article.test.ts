import { describe, expect, test } from 'vitest';
import { isRomanisedArticle, withoutDefiniteArticle } from './definite-article.ts';

describe('the Arabic definite article is taken off', () => {
  test.each([
    ['alone', 'البوكمال', 'nothing', 'بوكمال'],
    ['but not with what stands before it, unless that is asked', 'والبوكمال', 'nothing', 'والبوكمال'],
    ['after «and»', 'والبوكمال', 'conjunctions', 'بوكمال'],
    ['after «so»', 'فالبوكمال', 'conjunctions', 'بوكمال'],
    ['but not after «by», unless that is asked', 'بالبوكمال', 'conjunctions', 'بالبوكمال'],
    ['after «by»', 'بالباديه', 'anything', 'باديه'],
    ['after «and by»', 'وبالباديه', 'anything', 'باديه'],
    ['written together with «for»', 'للقوات', 'anything', 'قوات'],
    ['before a number', 'ال2254', 'anything', '2254'],
    ['of the first word of a name', 'الفيلق الخامس', 'nothing', 'فيلق الخامس'],
    ['from no word without it', 'قوات', 'anything', 'قوات'],
    ['from no Latin word', 'al-Bukamal', 'anything', 'al-Bukamal'],
  ] as const)('%s: «%s» (%s) is «%s»', (_, word, before, rest) => {
    expect(withoutDefiniteArticle(word, before)).toBe(rest);
  });

  test.each([
    ['الم', 2, 'الم'],
    ['الق', 1, 'ق'],
    ['والده', 3, 'والده'],
    ['ال M4', 1, 'ال M4'],
    ['ال', 1, 'ال'],
  ])('only where enough letters stay: of «%s», at least %i', (word, least, rest) => {
    expect(withoutDefiniteArticle(word, 'conjunctions', least)).toBe(rest);
  });
});

test.each([
  ['Ez', true],
  ['al', true],
  ['the', false],
  ['ال', false],
])('«%s» is the article in Latin letters: %s', (word, expected) => {
  expect(isRomanisedArticle(word)).toBe(expected);
});
