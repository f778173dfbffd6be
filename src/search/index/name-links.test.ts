import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#content/read.ts';
import { sampleArticle, sampleCorpus } from '#tests/samples/corpus.ts';
import { linkNamesOf } from './name-links.ts';

describe('names in a text', () => {
  const article = sampleArticle();
  const links = linkNamesOf(sampleCorpus());
  const linked = (text: string, paragraph?: number) =>
    links(text, article, paragraph).flatMap(({ text: name, to }) => (to ? [[name, 'id' in to ? to.id : '']] : []));

  test.each([
    [
      'in Arabic, with a clitic',
      'ذهب والفيلق إلى الحقل.',
      [
        ['والفيلق', 'corps'],
        ['الحقل', 'field'],
      ],
    ],
    [
      'in English',
      'The Corps went to the Field.',
      [
        ['Corps', 'corps'],
        ['Field', 'field'],
      ],
    ],
    ['broken with dots', 'قال الفيـ.ـلق', [['الفيـ.ـلق', 'corps']]],
    ['once in a text', 'الفيلق ثم الفيلق', [['الفيلق', 'corps']]],
    ['but not what the article does not list', 'المنطقة', []],
  ])('are linked %s', (_, text, expected) => {
    expect(linked(text)).toEqual(expected);
  });

  test('that two share lead to whom the statements on the paragraph speak of, or nowhere', () => {
    const corpus = sampleCorpus();
    for (const { id, aliases } of corpus.actors) if (id === 'corps') Object.assign(aliases, { ar: ['الدولة'] });
    const shared = linkNamesOf(corpus);
    const named = (paragraph?: number) => shared('الدولة', article, paragraph).map(({ to }) => to);
    expect(named(1)).toEqual([{ page: 'actor', id: 'corps' }]);
    expect(named()).toEqual([undefined]);
  });
});

test('no letter of an original is changed, and in every article somebody is found', () => {
  const corpus = loadCorpus();
  const links = linkNamesOf(corpus);
  for (const article of corpus.articles) {
    const pieces = article.paragraphs.map(({ text, n }) => ({ text, pieces: links(text, article, n) }));
    for (const each of pieces) expect(each.pieces.map(({ text }) => text).join('')).toBe(each.text);
    expect(pieces.filter((each) => each.pieces.some(({ to }) => to)).length, article.slug).toBeGreaterThan(0);
  }
  // The whole content is read and analysed.
}, 30_000);
