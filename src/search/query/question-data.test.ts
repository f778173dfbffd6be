import { describe, expect, test } from 'vitest';
import { commonWordFiles } from '#search/index/common-word-files.ts';
import { lexiconFiles, wholeLexicon } from '#search/index/lexicon-files.ts';
import { searchRecords } from '#search/index/records.ts';
import { sampleCorpus } from '#tests/samples/corpus.ts';
import type { LexiconFile } from './lexicon/lexicon-files.ts';
import { plan } from './query-plan.ts';
import { dataForQuestion } from './question-data.ts';

const corpus = sampleCorpus();
const limits = { names: 200, part: 120, onePart: 200 };
const whole = wholeLexicon(corpus, searchRecords(corpus), limits);
const { names, lexicon, parts } = lexiconFiles(corpus, whole, [], limits);
const file: LexiconFile = { ...lexicon, total: 1, pieces: '' };
const files = new Map<string, unknown>([
  ['names.json', names],
  ['lexicon.json', file],
  ...parts.map((part, number) => [`lexicon/${number}.json`, part] as const),
  ...commonWordFiles(whole.entries),
]);

/** What a question comes to, and which parts of the lexicon it has read. */
async function asked(question: string) {
  const read = new Set<string>();
  const data = await dataForQuestion(question, (name) => {
    read.add(name);
    return Promise.resolve(files.get(name));
  });
  return { planned: plan(question, data.lexicon), read: [...read].filter((name) => name.startsWith('lexicon/')) };
}

const changedRound = (word: string): string => (word[1] ?? '') + (word[0] ?? '') + word.slice(2);

describe('of a lexicon in parts a question reads', () => {
  test('those of its words, however they begin', async () => {
    for (const question of ['الفيلق', 'meeting', 'وبالفيلق']) {
      const { planned, read } = await asked(question);
      expect(planned.missing, question).toEqual([]);
      expect(planned.repairs, question).toEqual([]);
      expect(read.length, question).toBeLessThan(parts.length);
    }
  });

  test.each([
    ['meeting', 'Meeting'],
    ['اجتماع', 'اجتماع'],
  ])(
    'for a word that nobody knows those too in which it is, its first letters changed round: «%s»',
    async (word, name) => {
      const typed = changedRound(word);
      expect((await asked(typed)).planned.repairs).toMatchObject([{ from: typed, to: name }]);
    },
  );
});
