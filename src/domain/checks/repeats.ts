import type { Article } from '#domain/model/corpus.ts';
import { wordsIn } from '#domain/text/analyse.ts';
import type { Statement } from '#domain/model/statement.ts';
import type { Fault } from './faults.ts';
import { articleFile } from './references.ts';

/** From which share of words in common two statements of one paragraph and one source say the same. */
const same = 0.9;

const wordsOf = ({ text }: Statement): Set<string> => new Set(wordsIn(text.en));

/** The words that two statements share, of all words of both (Jaccard). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared);
}

/** Statements of one paragraph and one source that say the same in almost the same words. */
export function repeatFaults({ slug, statements }: Article): Fault[] {
  const groups = Map.groupBy(statements, ({ paragraphs, 'said-by': { kind, who } }) =>
    [paragraphs[0], kind, who.en].join(' '),
  );
  return [...groups.values()].flatMap((members) => {
    if (members.length < 2) return [];
    const read = members.map((statement) => ({ statement, words: wordsOf(statement) }));
    return read.flatMap(({ statement, words }, index) => {
      const earlier = read.slice(0, index).find((other) => likeness(words, other.words) >= same);
      return earlier
        ? [
            {
              file: articleFile(slug),
              field: `statements (${statement.id})`,
              problem: `says almost word for word what ${earlier.statement.id} says`,
              fix: 'Make one statement of the two, with several relations where the words give several.',
            },
          ]
        : [];
    });
  });
}
