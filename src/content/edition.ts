import { createHash } from 'node:crypto';
import type { Corpus } from '#domain/model/corpus.ts';

/** A short name for exactly this content: ten hexadecimal digits of the SHA-256 of all that was read. */
export function editionOf(corpus: Corpus): string {
  return createHash('sha256').update(JSON.stringify(corpus)).digest('hex').slice(0, 10);
}
