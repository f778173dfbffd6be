import { describe, expect, test } from 'vitest';
import { loadCorpus } from '#content/read.ts';
import { allLocales, type Locale } from '#domain/model/locales.ts';
import { termMatcher } from '#domain/derived/occurrences.ts';
import { pairsOf } from '#domain/derived/ties.ts';
import { messages } from '#i18n/messages.ts';
import { letters } from '#styles/letters.ts';

/** What the editorial rules ask of the words, as far as a program can hold it. */
const corpus = loadCorpus();
const statements = corpus.articles.flatMap((article) =>
  article.statements.map((statement) => ({ name: `${article.slug}#${statement.id}`, article, statement })),
);

/** Our own words in a language: statements, summaries, descriptions, names and definitions; not titles, nor notes on the text. */
const ownVoice = (locale: Locale): { where: string; text: string }[] => [
  ...statements.map(({ name, statement }) => ({ where: name, text: statement.text[locale] })),
  ...corpus.articles.flatMap(({ slug, summary }) =>
    summary[locale].map(({ text }) => ({ where: `${slug}, summary`, text })),
  ),
  ...[...corpus.actors, ...corpus.places, ...corpus.outlets].map(({ id, description }) => ({
    where: id,
    text: description[locale],
  })),
  ...corpus.events.map(({ id, name }) => ({ where: id, text: name[locale] })),
];

const quoted = /«[^»]*»|“[^”]*”/gu;
const loaded = {
  en: /\b(?:terroris\w*|regime\w*|occupation|occupier\w*|liberat\w+|martyr\w*|mercenar\w+|revealed|admitted|exposed)\b/iu,
  ar: /(?<!\p{L})(?:و|ف)?(?:[بكل]?ال|لل)?(?:إرهاب\p{L}*|نظام الأسد|نظام السوري|نظام|احتلال|محتل\p{L}*|شهيد|شهداء|مرتزق\p{L}*|كشفت?|اعترفت?|فضحت?)(?!\p{L})/u,
} as const;

describe.each(allLocales)('in our own voice, in %s', (locale) => {
  test('the outlets’ loaded words and the verbs of exposure stand only inside quotation marks', () => {
    // «Bases exposed to» and the like are plain words; the statement on the open desert says «exposed area».
    const allowed = new Set(['russian-forces-meet-militias#rawi-badia-exposed']);
    const found = ownVoice(locale).filter(
      ({ where, text }) => !allowed.has(where) && loaded[locale].test(text.replace(quoted, '')),
    );
    expect(found).toEqual([]);
  });
});

const attribution = {
  en: /\b(?:said|says|reported|claimed|alleged|denied|described|told|according|cited|citing|called|considered|spoke|mentioned|referred|counted|placed|assessment|announced|view|speaking|formed .* according)\b/iu,
  ar: /(?:قال|ذكر|أفاد|نقل|زعم|أعلن|وصف|تحدث|رأى|رأت|أورد|بحسب|وفق|اتهم|أشار|عدّ|سمّ|أضاف|حدد|مثّل)/u,
} as const;

describe.each(allLocales)('every statement, in %s,', (locale) => {
  test('names its attribution in the sentence itself', () => {
    const bare = statements.filter(({ statement }) => !attribution[locale].test(statement.text[locale]));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('about a named person says who is the source of it', () => {
    const people = new Set(corpus.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
    const unsourced = statements.filter(
      ({ statement }) =>
        statement.actors.some(({ id }) => people.has(id)) && statement['said-by'].who[locale].trim() === '',
    );
    expect(unsourced).toEqual([]);
  });
});

/** Number words that the originals use for figures, with their figure. */
const numberWords: Record<string, number> = { ثمانية: 8, أربعة: 4, أربع: 4, ثلاثة: 3 };
const englishWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The figures of a text; digits that are part of a name (SY24, M4) are not figures. */
const figures = (text: string): number[] => [
  ...[...text.matchAll(/(?<![\p{L}\d])\d+/gu)].map(([digits]) => Number(digits)),
  ...text.split(/[^\p{L}]+/u).flatMap((word) => numberWords[word.replace(/^و/u, '')] ?? []),
];

test('every number of the originals stands in a statement that rests on its paragraph, in both languages or as a date', () => {
  const missing = corpus.articles.flatMap((article) =>
    article.paragraphs.flatMap(({ n, text }) => {
      const resting = article.statements.filter(({ paragraphs }) => paragraphs.includes(n));
      const told = resting.map((statement) =>
        [statement.text.en, statement.text.ar, statement.when?.edtf ?? ''].join(' '),
      );
      return figures(text)
        .filter((figure) => {
          const word = englishWords[figure];
          return !told.some(
            (words) => new RegExp(`(?<!\\d)0?${figure}(?!\\d)`, 'u').test(words) || (word && words.includes(word)),
          );
        })
        .map((figure) => `${article.slug} p${n}: ${figure}`);
    }),
  );
  expect(missing).toEqual([]);
});

/** Words of status and rank that must be rendered alike everywhere: one word, one rendering (editorial rule 16). */
const paired = [
  'militia',
  'countryside',
  'governorate',
  'loyal',
  'delegation',
  'cell',
  'officer',
  'phosphate',
  'clan',
  'colonel',
  'brigadier-general',
  'air-strike',
  'shelling',
  'combing',
  'clearing',
  'crossing',
] as const;

test.each(paired)('the word «%s» of the term base stands in both languages of a statement or in neither', (id) => {
  const term = corpus.terms.find((each) => each.id === id);
  if (!term) throw new Error(`content/terms/${id}.yaml does not exist`);
  const [inEnglish, inArabic] = [termMatcher(term, 'en'), termMatcher(term, 'ar')];
  const uneven = statements.filter(({ statement }) => inEnglish(statement.text.en) !== inArabic(statement.text.ar));
  expect(uneven.map(({ name }) => name)).toEqual([]);
});

test('Russia and Iran are reported both to cooperate and to compete, each with its sources', () => {
  const pair = pairsOf(corpus.articles).find(({ id }) => id === 'iran--russia');
  expect(pair?.modes).toEqual(expect.arrayContaining(['cooperation', 'rivalry']));
  expect(new Set(pair?.ties.map(({ article }) => article.outlet)).size).toBeGreaterThan(1);
});

test('every letter of the content and of the interface is in the faces that the site brings', () => {
  const known = new Set(Object.values(letters).join(''));
  const used = Array.from(JSON.stringify([corpus, messages]).replaceAll('\\n', ' '));
  expect(
    [...new Set(used)]
      .filter((letter) => !known.has(letter))
      .map((letter) => `${letter} ${letter.codePointAt(0)?.toString(16) ?? ''}`),
  ).toEqual([]);
});
