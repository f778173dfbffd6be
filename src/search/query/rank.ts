import type { RecordKind, RecordRef } from './record.ts';

/** What the engine found for one part of a question: its score for each record. */
export type UnitHits = ReadonlyMap<RecordRef, number>;

/** What ranking is made from. */
export interface Evidence {
  /** One for each part of the question, in its order. */
  hits: readonly UnitHits[];
  /** Which parts are the name of which records. */
  named: readonly ReadonlySet<RecordRef>[];
  /** How many records there are in all. */
  total: number;
  /** For a record, how much of its name each part of the question covers, from 0 to 1. */
  inName: (ref: RecordRef, unit: number) => number;
  /** The order in which equals are listed. */
  order: (ref: RecordRef) => number;
}

/** A record found, and whether it has all that was asked. */
export interface Ranked {
  ref: RecordRef;
  isWhole: boolean;
}

/** What a kind of page counts beside the others: what is reported comes before who and where, and before what words mean. */
const kindWeights: Record<RecordKind, number> = {
  article: 1,
  event: 0.55,
  actor: 0.5,
  place: 0.5,
  outlet: 0.5,
  term: 0.3,
};

/** A name says more than a word. */
const nameWeight = 2;
/** What it adds that a question covers a record’s name, and that the record is what was named. */
const bonuses = { inName: 0.25, subject: 10 };
/** How much of a question a name must be to be its subject, and the least that any result has of what it asks for. */
const subject = 0.4;
const weakest = 0.7;
/** The least share of a question that a result has: of what is asked, and of what the best result has. */
const least = { share: 0.5, ofBest: 0.5 };

/**
 * How rare something is among all records, so that what tells most counts most.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), eq. 3.3, kept positive
 */
export function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/**
 * Records by how much of a question they answer. The only thing that is named comes first; otherwise the square of the
 * share of the question that a record has (each part weighing by its rarity), times how strongly it has it, times what
 * its kind counts, and more where its name says it. Of the glossary, which is one page, the best term alone.
 */
export function ranked({ hits, named, total, inName, order }: Evidence): Ranked[] {
  const weights = hits.map(
    (found, unit) => rarity(found.size, total) * ((named[unit]?.size ?? 0) > 0 ? nameWeight : 1),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const strongest = hits.map((found) => Math.max(...found.values(), Number.MIN_VALUE));

  const scored = [...new Set(hits.flatMap((found) => [...found.keys()]))].map((ref) => {
    let [share, strength, own, name] = [0, 0, 0, 0];
    hits.forEach((found, unit) => {
      const score = found.get(ref);
      if (score === undefined) return;
      const weight = (weights[unit] ?? 0) / all;
      share += weight;
      strength += weight * (weakest + (1 - weakest) * (score / (strongest[unit] ?? 1)));
      name += inName(ref, unit);
      if (named[unit]?.has(ref)) own += weight;
    });
    const kind = kindWeights[ref.slice(0, ref.indexOf('/')) as RecordKind];
    const covered = ref.startsWith('term/') ? 0 : Math.min(1, name);
    const score = kind * share * strength + bonuses.inName * share * covered;
    return {
      ref,
      share,
      score: own >= subject ? bonuses.subject + own + score : score,
      isWhole: hits.every((found) => found.has(ref)),
      own,
    };
  });
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const enough = scored.filter(
    ({ share, own }) => own > 0 || share >= Math.max(least.share * Math.min(1, best * 2), least.ofBest * best),
  );
  enough.sort((a, b) => b.score - a.score || order(a.ref) - order(b.ref));
  const firstTerm = enough.find(({ ref }) => ref.startsWith('term/'));
  return enough
    .filter((each) => each === firstTerm || !each.ref.startsWith('term/'))
    .map(({ ref, isWhole }) => ({ ref, isWhole }));
}
