import type { Corpus } from '#domain/model/corpus.ts';
import type { Fault } from '#domain/checks/faults.ts';
import { attributionAdvice } from './attribution.ts';
import { coverageAdvice } from './coverage.ts';
import { letterAdvice } from './faces.ts';
import { nameAdvice } from './names.ts';
import { renderingAdvice } from './renderings.ts';

/**
 * What an editor should look at again, and may have good reason to leave: a program sees the words, not what they mean.
 * Printed by the content check after it has found no fault, and never a reason to refuse the content.
 * @param letters those that the faces of the site have
 */
export function corpusAdvice(corpus: Corpus, letters: ReadonlySet<string>): Fault[] {
  return [
    ...corpus.articles.flatMap((article) => [...attributionAdvice(article), ...coverageAdvice(article)]),
    ...renderingAdvice(corpus),
    ...nameAdvice(corpus),
    ...letterAdvice(corpus, letters),
  ];
}
