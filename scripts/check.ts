import { readContent } from '#content/read.ts';
import { corpusAdvice } from '#domain/checks/advice/advice.ts';
import { formatAdvice, formatFaults } from '#domain/checks/faults.ts';
import { fenceFaults } from '#markdown/fence-faults.ts';
import { letters } from '#styles/letters.ts';

/**
 * `npm run check`: reads all content, lists every fault, and exits 1 if there is one. Sound content is followed by advice,
 * which stops nothing. Builds nothing.
 */
const { corpus, fences, faults: found } = readContent();
const faults = [...found, ...(await fenceFaults(fences))];
if (faults.length > 0) {
  console.error(formatFaults(faults));
  process.exit(1);
}
const statements = corpus.articles.reduce((count, { statements }) => count + statements.length, 0);
const shelves = (['articles', 'actors', 'places', 'events', 'outlets', 'terms'] as const)
  .map((shelf) => `${corpus[shelf].length} ${shelf}`)
  .join(', ');
console.log(`The content is sound: ${shelves}, ${statements} statements.`);
const advice = corpusAdvice(corpus, new Set(Object.values(letters).join('')));
if (advice.length > 0) console.log(`\n${formatAdvice(advice)}`);
