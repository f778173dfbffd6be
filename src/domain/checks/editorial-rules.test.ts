import { describe, expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { article, faultsAfter, index, statement, the } from '#tests/samples/spoiled.ts';

const told = (locale: Locale, words: string) => (corpus: Corpus) => (statement(corpus, 0).text[locale] += ` ${words}`);
const fix = 'Put it in quotation marks as the outlet’s word, or say it plainly.';

describe('a loaded word in our own voice is a fault', () => {
  test.each<[locale: Locale, words: string, word: string]>([
    ['en', 'The terrorists left.', 'terrorists'],
    ['en', 'The Regime’s men left.', 'Regime'],
    ['en', 'It liberated the well.', 'liberated'],
    ['en', 'He revealed a plan.', 'revealed'],
    ['en', 'It exposed him.', 'exposed'],
    ['ar', 'غادر الإرهابيون.', 'الإرهابيون'],
    ['ar', 'بقوات النظام.', 'النظام'],
    ['ar', 'وللاحتلال رأي.', 'وللاحتلال'],
    ['ar', 'كشفت الصحيفة خطة.', 'كشفت'],
    ['ar', 'واعترف بذلك.', 'واعترف'],
  ])('in %s: «%s»', (locale, words, word) => {
    expect(faultsAfter(told(locale, words))).toEqual([
      {
        file: index,
        field: `statements (corps-met).text.${locale}`,
        problem: `says "${word}" in our own voice`,
        fix,
      },
    ]);
  });

  test.each<[locale: Locale, words: string]>([
    ['en', 'It spoke of “the regime’s terrorists”.'],
    ['en', 'The bases are exposed to the wind, on exposed ground.'],
    ['en', 'The Liberty square is open.'],
    ['ar', 'تحدثت عن «إرهاب النظام».'],
    ['ar', 'كشفها الجميع، والانتظام حسن.'],
    ['ar', 'مكشوفة للريح.'],
  ])('but not in %s «%s»', (locale, words) => {
    expect(faultsAfter(told(locale, words))).toEqual([]);
  });

  test.each<[what: string, spoil: (corpus: Corpus) => unknown, file: string, field: string]>([
    [
      'a summary',
      (c) => (the(article(c).summary.ar, 0).text = `في الاحتلال ${the(article(c).summary.ar, 0).text}`),
      'content/articles/an-article/summary.ar.mdx',
      'the summary.ar',
    ],
    [
      'a description',
      (c) => (the(c.actors, 0).description.en = 'The occupier.'),
      'content/actors/corps.yaml',
      'description.en',
    ],
    [
      'the name of an event',
      (c) => (the(c.events, 0).name.en = 'The liberation'),
      'content/events/meeting.yaml',
      'name.en',
    ],
    [
      'who says it',
      (c) => (statement(c, 0)['said-by'].who.en = 'a mercenary'),
      index,
      'statements (corps-met).said-by.who.en',
    ],
  ])('in %s', (_, spoil, file, field) => {
    expect(faultsAfter(spoil)).toEqual([expect.objectContaining({ file, field, fix })]);
  });

  test('but not where a word of the text is explained, nor in the printed title', () => {
    const words = { en: 'Its “regime” is the government; the regime, it says.', ar: 'النظام كلمته.' };
    const faults = faultsAfter((corpus) => {
      article(corpus).title = words;
      article(corpus).notes = [{ text: words, sources: [] }];
      statement(corpus, 0).note = { text: words, sources: [] };
      Object.assign(the(corpus.terms, 0), { definition: words });
    });
    expect(faults).toEqual([]);
  });
});
