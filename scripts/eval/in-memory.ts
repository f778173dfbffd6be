import type { Corpus } from '#domain/model/corpus.ts';
import { commonWordFiles } from '#search/index/common-word-files.ts';
import { lexiconFiles, refsOf, wholeLexicon, withBuiltForms, type Limits } from '#search/index/lexicon-files.ts';
import { formsOfRecords, searchRecords, textFiles } from '#search/index/records.ts';
import { answerOf, type Answer, type Result, type Source } from '#search/query/answer.ts';
import type { AskEngine } from '#search/query/evidence.ts';
import { commonWordsOf } from '#search/query/lexicon/common-words.ts';
import { withCommonWords } from '#search/query/lexicon/lexicon.ts';
import { plan } from '#search/query/query-plan.ts';
import { textsFile, textsIn, type RecordTexts } from '#search/query/record.ts';
import { searchDataOf, type SearchData } from '#search/query/search-data.ts';

/** What a question came to: the answer with its first ten results. */
export interface Asked extends Pick<Answer, 'plan' | 'count'> {
  results: Result[];
}

const unlimited: Limits = { names: Infinity, part: Infinity, onePart: Infinity };
const shownAtFirst = 10;

/**
 * The search of a corpus without a build, a browser or the engine: a form is found where a record has it, as often as the
 * record has it. What is missing, repaired, exact and shown is the site’s own; the order of the lower results is not.
 */
export function searchInMemory(corpus: Corpus): (question: string) => Promise<Asked> {
  const records = searchRecords(corpus);
  const read = wholeLexicon(corpus, records, unlimited);
  const formsOf = formsOfRecords(records, read.lexicon);
  const whole = withBuiltForms(read, formsOf);
  const { names, lexicon, parts } = lexiconFiles(corpus, whole, [], unlimited);
  const data = searchDataOf(names, { ...lexicon, total: records.length, pieces: '' }, parts);
  const everyday = new Map(commonWordFiles(whole.entries));
  const isCommon = commonWordsOf((path) => everyday.get(path));
  const known: SearchData = { ...data, lexicon: withCommonWords(data.lexicon, isCommon) };
  const numberOf = new Map(refsOf(corpus, whole).map((ref, number) => [ref, String(number)]));
  const ask: AskEngine = (form) =>
    Promise.resolve(
      [...formsOf].flatMap(([ref, weighted]) => {
        const score = weighted.reduce(
          (sum, { weight, forms }) => sum + weight * forms.filter((each) => each === form).length,
          0,
        );
        return score > 0 ? [{ id: numberOf.get(ref) ?? '', score: Math.log(1 + score) }] : [];
      }),
    );
  const files = new Map<string, RecordTexts>(records.flatMap((record) => [...textFiles(record)]));
  const source: Source = {
    ask,
    texts: (ref, locale) => Promise.resolve(textsIn(files.get(textsFile(ref, locale)) as RecordTexts, locale)),
    resolve: (refs) => Promise.resolve([...refs]),
    facets: () => Promise.resolve(new Map()),
  };
  return async (question) => {
    const answer = await answerOf(plan(question, known.lexicon), question, {}, known, source);
    return { plan: answer.plan, count: answer.count, results: await answer.results(0, shownAtFirst) };
  };
}
