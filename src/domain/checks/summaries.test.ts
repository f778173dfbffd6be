import { describe, expect, test } from 'vitest';
import type { SummarySentence } from '#domain/model/corpus.ts';
import { allLocales } from '#domain/model/locales.ts';
import { summaryFile } from './summaries.ts';
import { article, faultsAfter } from '#tests/samples/spoiled.ts';

describe.each(allLocales)('the summary in %s', (locale) => {
  const file = `content/articles/an-article/${summaryFile[locale]}`;
  const word = { en: 'word', ar: 'كلمة' }[locale];
  const words = (count: number) => `${Array<string>(count).fill(word).join(' ')}.`;
  const faultsOf = (...sentences: SummarySentence[]) =>
    faultsAfter((corpus) => (article(corpus).summary[locale] = sentences));

  test.each([120, 121, 249, 250])('may have %i words', (count) => {
    expect(faultsOf({ text: words(count), paragraphs: [1] })).toEqual([]);
  });

  test.each([0, 119, 251, 400])('may not have %i words', (count) => {
    const sentences = count > 0 ? [{ text: words(count), paragraphs: [1] }] : [];
    expect(faultsOf(...sentences)).toEqual([
      { file, field: 'the summary', problem: `has ${count} words`, fix: 'Write 120 to 250 words.' },
    ]);
  });

  test('counts the words of all its sentences together', () => {
    expect(faultsOf({ text: words(60), paragraphs: [1] }, { text: words(60), paragraphs: [3] })).toEqual([]);
  });

  test('counts no word in a link without a sentence', () => {
    expect(faultsOf({ text: words(250), paragraphs: [1] }, { text: '', paragraphs: [3] })).toEqual([]);
  });

  test('links every sentence to a paragraph', () => {
    expect(faultsOf({ text: words(120), paragraphs: [1] }, { text: `${word} ${word}.`, paragraphs: [] })).toEqual([
      {
        file,
        field: `«${word} ${word}.»`,
        problem: 'links to no paragraph',
        fix: 'End the sentence with [4](#p4), the paragraph it rests on.',
      },
    ]);
  });

  test('links to paragraphs that are there', () => {
    expect(faultsOf({ text: words(120), paragraphs: [1] }, { text: `${word}.`, paragraphs: [3, 4, 9] })).toEqual(
      [4, 9].map((n) => ({
        file,
        field: `«${word}.»`,
        problem: `links to paragraph ${n}`,
        fix: 'The original has paragraphs 1 to 3.',
      })),
    );
  });

  test('may link to the title, which is paragraph 0', () => {
    expect(faultsOf({ text: words(120), paragraphs: [0] })).toEqual([]);
  });

  test('shows the beginning of a long sentence alone', () => {
    const [fault] = faultsOf({ text: words(120), paragraphs: [] });
    expect(fault?.field).toBe(`«${words(120).slice(0, 60)}…»`);
  });
});

describe('two sentences share no paragraph link', () => {
  const filler = { en: 'word ', ar: 'كلمة ' };

  test.each([
    ['en', 'The corps left. The state stayed.'],
    ['en', 'Did it leave? The state did not say.'],
    ['en', 'It left! “The road is open”, it said.'],
    ['en', 'It spoke of “an agreement.” The state did not.'],
    ['ar', 'غادر الفيلق. وبقيت الدولة.'],
    ['ar', 'هل غادر؟ لم تقل الدولة شيئاً.'],
    ['ar', 'تحدث عن «اتفاق.» «الطريق مفتوح».'],
  ] as const)('in %s «%s» is a fault', (locale, text) => {
    const faults = faultsAfter((corpus) => {
      article(corpus).summary[locale] = [{ text: filler[locale].repeat(120) + text, paragraphs: [1] }];
    });
    expect(faults).toEqual([
      {
        file: `content/articles/an-article/${summaryFile[locale]}`,
        field: expect.stringMatching(/^«.{60}…»$/u) as string,
        problem: 'two sentences share one paragraph link',
        fix: 'End each sentence with its own link, such as [4](#p4).',
      },
    ]);
  });

  test.each([
    ['en', 'Brig. Gen. Ahmad Rahhal and Dr. Khamis met at 3.5 km from the town.'],
    ['en', 'It said… nothing, e.g. about the road, vs. the other.'],
    ['en', 'He was named by J. Smith in No. 4.'],
    ['ar', 'قال إن المسافة 3.5 كم تقريباً.'],
    ['ar', 'اجتمع العميد أحمد رحال؛ ثم غادر.'],
  ] as const)('in %s «%s» is one sentence', (locale, text) => {
    const faults = faultsAfter((corpus) => {
      article(corpus).summary[locale] = [{ text: filler[locale].repeat(120) + text, paragraphs: [1] }];
    });
    expect(faults).toEqual([]);
  });
});
