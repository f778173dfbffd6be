import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { lexiconFiles, wholeLexicon, type Limits } from '#search/index/lexicon-files.ts';
import { searchRecords } from '#search/index/records.ts';
import { vocabularyOf } from '#search/index/vocabulary-of.ts';
import { allLocales } from '#domain/model/locales.ts';
import { commonWordPath, commonWordPaths, commonWordPathsFor, commonWordsOf, packCommonWords } from './common-words.ts';
import { beginningsOf, lexiconOfFiles, partsFor } from './lexicon-files.ts';
import { isStem, keyToken, lexiconOf, type NameRow } from './lexicon.ts';
import { packVocabulary, printed, unpackVocabulary } from './vocabulary.ts';

describe('a vocabulary', () => {
  const entries = vocabularyOf(['المسؤول عن القوافل، مسؤول. ألغام وبالبادية', 'Imad Khamis on the M4']);

  test('is read again as it was written', () => {
    expect(unpackVocabulary(packVocabulary(entries))).toEqual(
      [...entries].sort((a, b) => Number(/\d/.test(a.core)) - Number(/\d/.test(b.core))),
    );
  });

  test.each([
    ['مسوول', 'مسؤول'],
    ['قوافل', 'القوافل'],
    ['الغام', 'ألغام'],
    ['باديه', 'البادية'],
    ['khamis', 'Khamis'],
  ])('has «%s» as it is printed: «%s»', (core, shown) => {
    const entry = entries.find((each) => each.core === core);
    expect(entry && printed(entry)).toBe(shown);
  });

  test('is shorter than its words', () => {
    expect(packVocabulary(vocabularyOf(['ميليشيا ميليشيات'])).words).toBe('0ميليشيا7ت');
  });
});

test('every key is told apart, in letters alone', () => {
  const tokens = Array.from({ length: 2000 }, (_, name) => keyToken(name));
  expect(new Set(tokens).size).toBe(tokens.length);
  for (const token of tokens) expect(token).toMatch(/^zz[a-z]+z$/);
});

test('a stem stands for its shortest word, and a spelling for all that is so called', () => {
  const lexicon = lexiconOf(
    [
      [0, ['actor/company', 'Qaterji', 'القاطرجي', 'qaterji|قاطرج']],
      [1, ['actor/militia', 'Qaterji militia', 'ميليشيا القاطرجي', 'قاطرج']],
    ],
    vocabularyOf(['ميليشيات ميليشيا']),
  );
  expect([...lexicon.stems.values()]).toEqual(['ميليشيا']);
  expect(lexicon.phrases.get('قاطرج')).toEqual([keyToken(0), keyToken(1)]);
  expect(lexicon.names.get(keyToken(1))?.name.en).toBe('Qaterji militia');
});

test.each([
  ['ميليش', true],
  ['نفط', true],
  ['ميليشيات', false],
  ['بادية', false],
])('«%s» is the stem of a word of the corpus: %s', (form, expected) => {
  expect(isStem(form, lexiconOf([], vocabularyOf(['ميليشيات', 'النفط'])))).toBe(expected);
});

describe('everyday words', () => {
  const files = new Map([
    ...packCommonWords('ar', ['مسيره', 'شباب', 'دبابه'], ['بوره']),
    ...packCommonWords('en', ['weather', 'statue']),
  ]);
  const isCommon = commonWordsOf((path) => files.get(path));

  test.each(['مسيره', 'المسيره', 'والشباب', 'شبابها', 'weather'])(
    'are known with what is written together with them: «%s»',
    (word) => {
      expect(isCommon(word)).toBe(true);
    },
  );

  test.each(['قاطرجي', 'ميليشي', 'katerji', 'phosphats'])('are hardly ever what was not listed: «%s»', (word) => {
    expect(isCommon(word)).toBe(false);
  });

  test.each(['المسيره', 'والشباب', 'شبابها', 'ودبابه', 'البوره', 'weather', 'statues'])(
    'are known by the few files that a question with them fetches: «%s»',
    (word) => {
      const paths = commonWordPathsFor([word]);
      expect(paths.length).toBeLessThanOrEqual(3);
      const fetched = commonWordsOf((path) => (paths.includes(path) ? files.get(path) : undefined));
      expect(fetched(word, 'orRare')).toBe(true);
    },
  );

  test.each([
    ['ar', 'شباب'],
    ['en', 'weather'],
  ] as const)('lie each in its own file alone, in %s', (locale, word) => {
    const own = commonWordPath(word, locale);
    expect(
      [...files].filter(([path]) => commonWordsOf((other) => (other === path ? files.get(path) : undefined))(word)),
    ).toEqual([[own, files.get(own)]]);
  });

  test('have the same files whatever words there are', () => {
    for (const locale of allLocales)
      expect(packCommonWords(locale, []).map(([path]) => path)).toEqual(commonWordPaths(locale));
  });
});

describe('the files of a corpus', () => {
  const records = searchRecords(sampleCorpus());
  const unlimited: Limits = { names: Infinity, part: Infinity, onePart: Infinity };
  const filesOf = (limits: Limits) =>
    lexiconFiles(sampleCorpus(), wholeLexicon(sampleCorpus(), records, limits), [], limits);

  test('are the same for the same corpus', () => {
    expect(filesOf(unlimited)).toEqual(filesOf(unlimited));
  });

  test('put names into the small one while they fit, the rest into the parts, and lose none', () => {
    const whole = filesOf(unlimited);
    const small = filesOf({ ...unlimited, names: 200 });
    const refsOf = ({ names, parts }: typeof whole) =>
      new Set([...names.names.map(([ref]) => ref), ...parts.flatMap((part) => part.names.map(([, [ref]]) => ref))]);
    expect(small.names.names.length).toBeLessThan(whole.names.names.length);
    expect(refsOf(small)).toEqual(refsOf(whole));
  });

  test('answer from parts as from the whole', () => {
    const limits: Limits = { names: 200, part: 120, onePart: 200 };
    const cut = filesOf(limits);
    expect(cut.parts.length).toBeGreaterThan(2);
    expect(cut.lexicon.part).toBeUndefined();
    for (const question of ['Corps', 'الفيلق', 'تدعم الدولة', 'اجتماع', '15 November 2020', 'backs']) {
      const needed = partsFor(beginningsOf(question), cut.lexicon.parts);
      const part = lexiconOfFiles(
        cut.names,
        cut.lexicon,
        needed.map((number) => cut.parts[number] ?? { words: '', numbers: '', names: [] }),
      );
      const whole = lexiconOfFiles(cut.names, cut.lexicon, cut.parts);
      expect(part.analyse(question), question).toEqual(whole.analyse(question));
      expect(part.analyse(question).map(({ stem }) => isStem(stem, part))).toEqual(
        whole.analyse(question).map(({ stem }) => isStem(stem, whole)),
      );
    }
  });
});

test('of thousands of names that begin alike each lies where its rarest word does, and a question finds it', () => {
  const words = invented(2_000);
  const rows = words.map((word, n): NameRow => [`event/e${n}`, `Attack on ${word}`, `هجوم ${word}`, `هجوم ${word}`]);
  const entries = vocabularyOf([`هجوم ${words.join(' ')}`]);
  const limits: Limits = { names: 0, part: 2_000, onePart: 0 };
  const counts = { small: 0, ideas: 0 };
  const made = lexiconFiles(
    { articles: [], terms: [] },
    { rows, counts, entries, lexicon: lexiconOf([], entries) },
    [],
    limits,
  );
  const held = made.parts.map((part) => part.names.length);
  expect(Math.max(...held)).toBeLessThan((4 * rows.length) / made.parts.length);
  for (const [ref, , ar] of rows.slice(0, 20)) {
    const needed = partsFor(beginningsOf(ar), made.lexicon.parts);
    expect(
      needed.flatMap((part) => made.parts[part]?.names ?? []).map(([, [each]]) => each),
      ar,
    ).toContain(ref);
  }
});

/** So many invented words, no two alike: letters in no order, as many as Arabic words have. */
function invented(count: number): string[] {
  const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
  let state = 7;
  const next = (most: number): number => (state = (state * 48_271) % 2_147_483_647) % most;
  const words = new Set<string>();
  while (words.size < count) words.add(Array.from({ length: 4 + next(4) }, () => letters[next(28)] ?? '').join(''));
  return [...words];
}

test('of ten thousand articles a question fetches a few parts of the vocabulary, whatever it holds', () => {
  const entries = vocabularyOf([invented(60_000).join(' ')]);
  expect(entries.length).toBeGreaterThan(50_000);
  const corpus = { articles: [], terms: [] };
  const lexicon = lexiconOf([], entries);
  const limits: Limits = { names: 15_000, part: 8_000, onePart: 30_000 };
  const made = lexiconFiles(corpus, { rows: [], counts: { small: 0, ideas: 0 }, entries, lexicon }, [], limits);
  const sizes = made.parts.map((part) => gzipSync(JSON.stringify(part)).length);
  expect(Math.max(...sizes)).toBeLessThan(2 * limits.part);
  for (const question of ['الفيلق الخامس', 'من هاجم قوافل النفط في بادية الميادين؟', 'والمستكبر بالانفجار']) {
    const needed = partsFor(beginningsOf(question), made.lexicon.parts);
    expect(needed.length, question).toBeLessThan(made.parts.length / 2);
    expect(
      needed.reduce((sum, part) => sum + (sizes[part] ?? 0), 0),
      question,
    ).toBeLessThan(150_000);
  }
}, 30_000);
