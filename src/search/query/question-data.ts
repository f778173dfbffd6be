import { commonWordPathsFor, commonWordsOf, type CommonWordsFile } from './lexicon/common-words.ts';
import {
  beginningsOf,
  beginningsOfMeant,
  partsFor,
  type LexiconFile,
  type LexiconPart,
  type NamesFile,
} from './lexicon/lexicon-files.ts';
import { withCommonWords } from './lexicon/lexicon.ts';
import { wordsInDoubt } from './query-plan.ts';
import { searchDataOf, type SearchData } from './search-data.ts';

/** Gives a file of the search, read, by its name below the folder of the search. */
export type ReadFile = (name: string) => Promise<unknown>;

/** Does something unless it was done under this key before. */
export type Once = <T>(key: string, make: () => Promise<T>) => Promise<T>;

/**
 * All that a question needs but the engine: of a large lexicon the parts that its words may be in, and for one with a word
 * that nobody knows those too in which it may be misspelt, and the everyday words that begin as its words do.
 * @param once keeps what is made for a set of parts; by default it is made each time
 */
export async function dataForQuestion(
  question: string,
  read: ReadFile,
  once: Once = (_, make) => make(),
): Promise<SearchData> {
  const [names, file] = (await Promise.all([read('names.json'), read('lexicon.json')])) as [NamesFile, LexiconFile];
  const partsOf = (beginnings: readonly string[]) => (file.part ? [] : partsFor(beginnings, file.parts));
  const dataWith = (numbers: readonly number[]): Promise<SearchData> =>
    once(`search data ${numbers.join(' ')}`, async () => {
      const parts = await Promise.all(numbers.map((number) => read(`lexicon/${number}.json`) as Promise<LexiconPart>));
      return searchDataOf(names, file, file.part ? [file.part] : parts);
    });
  const known = partsOf(beginningsOf(question));
  const first = await dataWith(known);
  const { unknown, everyday } = wordsInDoubt(question, first.lexicon);
  const paths = commonWordPathsFor(everyday);
  if (paths.length === 0) return first;
  const all = [...new Set([...known, ...partsOf(beginningsOfMeant(unknown))])].sort((a, b) => a - b);
  const [data, files] = await Promise.all([
    all.length > known.length ? dataWith(all) : first,
    Promise.all(paths.map(async (path) => [path, (await read(path)) as CommonWordsFile] as const)),
  ]);
  const byPath = new Map(files);
  return {
    ...data,
    lexicon: withCommonWords(
      data.lexicon,
      commonWordsOf((path) => byPath.get(path)),
    ),
  };
}
