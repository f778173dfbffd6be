import { describe, expect, test } from 'vitest';
import type { Fault } from './faults.ts';
import type { Corpus } from '#domain/model/corpus.ts';
import { article, faultsAfter, index, quoteOf, statement, the } from '#tests/samples/spoiled.ts';

describe('what must hold inside an article', () => {
  test.each<[what: string, spoil: (corpus: Corpus) => unknown, fault: Omit<Fault, 'file'>]>([
    [
      'each statement has an id of its own',
      (c) => article(c).statements.push({ ...statement(c, 1), text: { en: 'It said no more.', ar: 'لم تزد.' } }),
      {
        field: 'statements (state-backs-corps)',
        problem: 'this id stands twice',
        fix: 'Give each statement of an article an id of its own.',
      },
    ],
    [
      'a statement names paragraphs that are there',
      (c) => statement(c, 1).paragraphs.push(4),
      {
        field: 'statements (state-backs-corps).paragraphs',
        problem: 'names paragraph 4',
        fix: 'The original has paragraphs 1 to 3.',
      },
    ],
    [
      'a quote stands in its paragraphs letter for letter',
      (c) => (quoteOf(c).ar = 'إجتمع الفيلق'),
      {
        field: 'statements (corps-met).quote',
        problem: 'is not in its paragraphs',
        fix: 'Copy the words letter for letter from the original, dots and all.',
      },
    ],
    [
      'a quote stands in its own paragraphs, not in others',
      (c) => {
        article(c).translation = undefined;
        statement(c, 0).paragraphs = [2, 3];
      },
      {
        field: 'statements (corps-met).quote',
        problem: 'is not in its paragraphs',
        fix: 'Copy the words letter for letter from the original, dots and all.',
      },
    ],
    [
      'the actors of an article hold those that its statements tag',
      (c) => (the(statement(c, 1).actors, 0).id = article(c).actors.pop() ?? ''),
      {
        field: 'actors',
        problem: 'lacks "state", which statement state-backs-corps names',
        fix: 'Add "- state" to the article\'s actors.',
      },
    ],
    [
      'the actors of an article hold those that its relations join',
      (c) => {
        statement(c, 0).actors = [];
        the(c.events, 0).actors = [];
        article(c).actors = ['state'];
      },
      {
        field: 'actors',
        problem: 'lacks "corps", which statement state-backs-corps names',
        fix: 'Add "- corps" to the article\'s actors.',
      },
    ],
    [
      'the places of an article hold those that its statements tag',
      (c) => (article(c).places = ['region']),
      {
        field: 'places',
        problem: 'lacks "field", which statement corps-met names',
        fix: 'Add "- field" to the article\'s places.',
      },
    ],
    [
      'an actor is listed once',
      (c) => article(c).actors.push('corps', 'corps'),
      { field: 'actors', problem: '"corps" stands twice', fix: 'Keep one.' },
    ],
    [
      'a place is listed once',
      (c) => article(c).places.push('field'),
      { field: 'places', problem: '"field" stands twice', fix: 'Keep one.' },
    ],
    [
      'a vocalised title has the letters of the title',
      (c) => (article(c)['vocalised-title'] = 'عَنَاوِين'),
      {
        field: 'vocalised-title',
        problem: 'has other letters than title.ar: عناوين against عنوان',
        fix: 'Copy title.ar and add nothing but short vowels, hyphens after prefixes and ^ before words with a capital.',
      },
    ],
    [
      'a misprint names a paragraph that is there',
      (c) => (the(article(c).original.misprints, 0).paragraph = 9),
      {
        field: 'original.misprints[1]',
        problem: 'names paragraph 9',
        fix: 'The original has paragraphs 1 to 3.',
      },
    ],
    [
      'a misprint stands in its paragraph',
      (c) => (the(article(c).original.misprints, 0).printed = 'الأخيرا'),
      {
        field: 'original.misprints[1]',
        problem: '"الأخيرا" is not in paragraph 1',
        fix: 'Copy the printed word letter for letter.',
      },
    ],
  ])('%s', (_, spoil, fault) => {
    expect(faultsAfter(spoil)).toEqual([{ file: index, ...fault }]);
  });

  test.each(['في الفقرة  الأولا:\n  اجتمع', 'اجتمع الفيلق', '.'])(
    'the quote %j differs at most in white space',
    (quote) => {
      expect(faultsAfter((corpus) => (quoteOf(corpus).ar = quote))).toEqual([]);
    },
  );

  test('a vocalised title may add vowels and marks', () => {
    expect(faultsAfter((corpus) => (article(corpus)['vocalised-title'] = '^عُنْـوَان!'))).toEqual([]);
  });

  test('a quote may stand in any one of its paragraphs', () => {
    expect(faultsAfter((corpus) => (statement(corpus, 0).paragraphs = [3, 1]))).toEqual([]);
  });

  test('a statement may rest on the title, and quote it', () => {
    const spoil = (words: string) => (corpus: Corpus) => {
      statement(corpus, 0).paragraphs = [0];
      statement(corpus, 0).quote = { ar: words, en: 'A title' };
    };
    expect(faultsAfter(spoil('عنوان'))).toEqual([]);
    expect(faultsAfter(spoil('عنوان فرعي')).map(({ problem }) => problem)).toEqual(['is not in its paragraphs']);
  });

  test('a missing actor is named once for each statement that tags it', () => {
    const faults = faultsAfter((corpus) => (article(corpus).actors = ['state']));
    expect(faults.map(({ problem }) => problem)).toEqual([
      'lacks "corps", which statement corps-met names',
      'lacks "corps", which statement state-backs-corps names',
    ]);
  });
});

describe('what an article says to describe without naming it', () => {
  const describing = (id: string, words: string) => (corpus: Corpus) => (article(corpus).described = [{ id, words }]);

  test.each(['الفيلق', 'في  الفقرة\nالأخيرة', 'عنوان'])('stands in the original or its title: «%s»', (words) => {
    expect(faultsAfter(describing('corps', words))).toEqual([]);
  });

  test('is a fault where its words do not', () => {
    expect(faultsAfter(describing('corps', 'فيلق آخر'))).toEqual([
      {
        file: index,
        field: 'described (corps)',
        problem: '“فيلق آخر” is not in the original',
        fix: 'Copy the words letter for letter from the original.',
      },
    ]);
  });

  test('is a fault where the article does not tag it', () => {
    expect(faultsAfter(describing('region', 'الفيلق'))).toEqual([
      {
        file: index,
        field: 'described (region)',
        problem: 'is none of the actors and places of the article',
        fix: 'Add it to them, or remove it here.',
      },
    ]);
  });
});
