import { describe, expect, test } from 'vitest';
import { sampleLexicon as lexicon } from '#tests/samples/lexicon.ts';
import { withCommonWords } from './lexicon/lexicon.ts';
import { plan, wordsInDoubt } from './query-plan.ts';

describe('everyday words are asked for', () => {
  test.each([
    ['القاطرجي', []],
    ['قوافل النفط', []],
    ['Fifth Corps', []],
    ['2020', []],
    ['قوافل البيتزا', ['البيتزا']],
    ['Fifth Corps pizza', ['pizza']],
    // Beside an unknown word, a known one may be misspelt within a name too; the other language’s is not asked for.
    ['oil insurance', ['oil', 'insurance']],
    ['النفط insurance', ['insurance']],
  ])('only where a word is known to nobody, and only those of its language: «%s»', (question, expected) => {
    expect(wordsInDoubt(question, lexicon).everyday).toEqual(expected);
  });

  test.each(['بيتزا القاطرجي', 'قوافل البيتزا', 'Fifth Corps pizza', 'oil insurance', 'who drove the elephant'])(
    'for every word by whose everydayness the answer may differ: «%s»',
    (question) => {
      const asked = new Set<string>();
      plan(
        question,
        withCommonWords(lexicon, (word) => {
          asked.add(word);
          return false;
        }),
      );
      expect([...asked].filter((word) => !wordsInDoubt(question, lexicon).everyday.includes(word))).toEqual([]);
    },
  );
});
