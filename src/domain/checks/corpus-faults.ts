import type { Corpus } from '#domain/model/corpus.ts';
import { absentFaults } from './names/absent.ts';
import { articleFaults } from './article-faults.ts';
import { byArticle } from './by-article.ts';
import { loadedWordFaults } from './editorial-rules.ts';
import { eventFaults } from './events.ts';
import type { Fault } from './faults.ts';
import { redirectFaults } from './redirects.ts';
import { referenceFaults } from './references.ts';
import { registryFaults } from './names/registries.ts';
import { relationFaults } from './relations.ts';
import { repeatFaults } from './repeats.ts';
import { termBaseFaults } from './term-base.ts';
import { translationFaults } from './translation.ts';
import { typographyFaults } from './typography.ts';

const remembered = byArticle<Fault[]>();

/**
 * Everything that a schema cannot see: references between files, quotes, paragraph numbers, summaries, translations, ties
 * that say more than their words, events that say more than their statements, names, the term base, loaded words.
 * @returns all faults at once, in no particular order
 */
export function corpusFaults(corpus: Corpus): Fault[] {
  const known = {
    actors: new Set(corpus.actors.map(({ id }) => id)),
    places: new Set(corpus.places.map(({ id }) => id)),
  };
  const faultsWithin = remembered(JSON.stringify([[...known.actors], [...known.places]]), (article) => [
    ...articleFaults(article, known),
    ...translationFaults(article),
    ...repeatFaults(article),
  ]);
  return [
    ...referenceFaults(corpus),
    ...corpus.articles.flatMap(faultsWithin),
    ...relationFaults(corpus.articles, corpus.terms),
    ...eventFaults(corpus, known),
    ...registryFaults(corpus),
    ...absentFaults(corpus),
    ...redirectFaults(corpus),
    ...termBaseFaults(corpus),
    ...typographyFaults(corpus),
    ...loadedWordFaults(corpus),
  ];
}
