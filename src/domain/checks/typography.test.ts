import { describe, expect, test } from 'vitest';
import type { Corpus } from '#domain/model/corpus.ts';
import type { Locale } from '#domain/model/locales.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { article, faultsAfter, index, statement, the } from '#tests/samples/spoiled.ts';
import { ownTexts } from './typography.ts';

const told = (locale: Locale, words: string) => (corpus: Corpus) => (statement(corpus, 0).text[locale] += ` ${words}`);

describe('marks of the other language are a fault:', () => {
  test.each<[locale: Locale, words: string, problem: string, fix: string]>([
    ['en', 'It said «no».', 'has «guillemets»', 'Write “…” in English.'],
    ['en', 'It said « ».', 'has «guillemets»', 'Write “…” in English.'],
    ['en', "The Corps's men left.", 'has a straight apostrophe', 'Write ’.'],
    ['ar', 'غادر الفيلق, وبقيت الدولة.', 'has a Latin comma, semicolon or question mark', 'Write ، ؛ ؟ in Arabic.'],
    ['ar', 'غادر الفيلق; وبقيت.', 'has a Latin comma, semicolon or question mark', 'Write ، ؛ ؟ in Arabic.'],
    ['ar', 'هل غادر?', 'has a Latin comma, semicolon or question mark', 'Write ، ؛ ؟ in Arabic.'],
    ['ar', 'قال “لا نعلم” ثم سكت.', 'has English quotation marks', 'Write «…» in Arabic.'],
  ])('in %s, «%s» %s', (locale, words, problem, fix) => {
    expect(faultsAfter(told(locale, words))).toEqual([
      { file: index, field: `statements (corps-met).text.${locale}`, problem, fix },
    ]);
  });

  test.each<[locale: Locale, words: string]>([
    ['en', 'It said “no”; the Corps’s men left, did they?'],
    ['en', 'It said «لا نعلم» and left.'],
    ['ar', 'قال «لا نعلم»، ثم سكت؛ هل غادر؟'],
    ['ar', 'ذكرت SY24, وهي منصة.'],
    ['ar', 'نشرت “The Paper” خبراً.'],
  ])('but not in %s «%s»', (locale, words) => {
    expect(faultsAfter(told(locale, words))).toEqual([]);
  });
});

test('all our own texts are read: statements, notes, dates, names, descriptions, events and definitions', () => {
  const corpus = sampleCorpus();
  const why = { en: 'The month is named.', ar: 'الشهر مذكور.' };
  const note = { text: { en: 'A note', ar: 'ملاحظة' }, sources: [] };
  Object.assign(statement(corpus, 0), { note, when: { edtf: '2020-11-15', basis: 'inferred', why } });
  Object.assign(article(corpus), { notes: [note], published: { edtf: '2020-11-20', basis: 'inferred', why } });
  the(corpus.actors, 0).note = note;
  Object.assign(the(corpus.terms, 0), { definition: why });
  const found = ownTexts(corpus).map(({ file, field }) => `${file.replace('content/', '')} ${field}`);
  expect(found).toEqual(
    expect.arrayContaining([
      'articles/an-article/index.mdx statements (corps-met).text',
      'articles/an-article/index.mdx statements (corps-met).said-by.who',
      'articles/an-article/index.mdx statements (corps-met).note',
      'articles/an-article/index.mdx statements (corps-met).when.why',
      'articles/an-article/index.mdx notes[1]',
      'articles/an-article/index.mdx published.why',
      'actors/corps.yaml name',
      'actors/corps.yaml description',
      'actors/corps.yaml note',
      'places/field.yaml description',
      'outlets/paper.yaml name',
      'events/meeting.yaml name',
      'events/meeting.yaml notes',
      'events/meeting.yaml differences',
      'events/meeting.yaml joined',
      `terms/${the(corpus.terms, 0).id}.yaml definition`,
    ]),
  );
});
