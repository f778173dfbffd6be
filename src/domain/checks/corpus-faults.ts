import type { Corpus } from '#domain/model/corpus.ts';
import { articleFaults } from './article-faults.ts';
import type { Fault } from './faults.ts';
import { referenceFaults } from './references.ts';
import { registryFaults } from './registries.ts';
import { termBaseFaults } from './term-base.ts';

/**
 * Everything that a schema cannot see: references between files, quotes, paragraph numbers, summaries, the term base.
 * @returns all faults at once, in no particular order
 */
export function corpusFaults(corpus: Corpus): Fault[] {
  const known = {
    actors: new Set(corpus.actors.map(({ id }) => id)),
    places: new Set(corpus.places.map(({ id }) => id)),
  };
  return [
    ...referenceFaults(corpus),
    ...corpus.articles.flatMap((article) => articleFaults(article, known)),
    ...registryFaults(corpus),
    ...termBaseFaults(corpus),
  ];
}
