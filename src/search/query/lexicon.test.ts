import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import { lexiconFiles } from '#search/index/lexicon-files.ts';
import { isStem, keyToken, lexiconOf, packWords, refsOf, unpackWords } from './lexicon.ts';
import { searchRecords, textsOf } from '#search/index/records.ts';

describe('words packed as differences', () => {
  test.each([[['قاطرجي', 'قافلة', 'قوافل']], [['convoy', 'convoys', 'corps']], [['a'.repeat(12), 'a'.repeat(14)]]])(
    'are read again as they were: %s',
    (words) => {
      expect(unpackWords(packWords(words))).toEqual(words);
    },
  );

  test('are shorter than the words', () => {
    expect(packWords(['ميليشيا', 'ميليشيات'])).toBe('0ميليشيا7ت');
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
      ['actor/company', 'Qaterji', 'القاطرجي', 'qaterji|قاطرج'],
      ['actor/militia', 'Qaterji militia', 'ميليشيا القاطرجي', 'قاطرج'],
    ],
    ['ميليشيات', 'ميليشيا'],
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
  expect(isStem(form, lexiconOf([], ['ميليشيات', 'نفط']))).toBe(expected);
});

describe('the files of a corpus', () => {
  const corpus = sampleCorpus();
  const texts = textsOf(searchRecords(corpus));
  const whole = lexiconFiles(corpus, texts, () => true);

  test('are the same for the same corpus', () => {
    expect(lexiconFiles(sampleCorpus(), textsOf(searchRecords(sampleCorpus())), () => true)).toEqual(whole);
  });

  test.each([0, 1, 2])('put %i names into the small one where no more fit, and the rest into the other', (most) => {
    const { names, lexicon } = lexiconFiles(corpus, texts, (file) => file.names.length <= most);
    expect(names.names).toHaveLength(most);
    expect(refsOf(names, lexicon)).toEqual(refsOf(whole.names, whole.lexicon));
  });
});
