import type { Article, Correction } from '#domain/model/corpus.ts';
import type { Tombstone } from './published.ts';

/** Something that changed in the content on a day. */
export type Change =
  | { date: string; what: 'read'; article: Article }
  | { date: string; what: 'corrected'; correction: Correction }
  | { date: string; what: 'removed'; stone: Tombstone };

/** How many changes a page lists. */
const most = 50;

/** What changed, newest first: articles read, texts corrected, articles removed. */
export function historyOf(
  articles: readonly Article[],
  corrections: readonly Correction[],
  tombstones: readonly Tombstone[],
): Change[] {
  const changes: Change[] = [
    ...tombstones.map((stone): Change => ({ date: stone.removed.on, what: 'removed', stone })),
    ...corrections.map((correction): Change => ({ date: correction.date, what: 'corrected', correction })),
    ...articles.map((article): Change => ({ date: article.read, what: 'read', article })),
  ];
  return changes.sort((a, b) => b.date.localeCompare(a.date)).slice(0, most);
}
