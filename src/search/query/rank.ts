import { kindOf, type RecordKind, type RecordRef } from './record.ts';

/**
 * How the engine itself weighs what it finds: a form is the whole word or nothing, since it ends with its mark, and the
 * length of a record counts little, since an article is not about less for being long.
 */
export const engineRanking = { termSimilarity: 0, pageLength: 0.3 };

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
  nameCover: (ref: RecordRef, unit: number) => number;
  /** The order in which equals are listed. */
  order: (ref: RecordRef) => number;
}

/** A record found, and how it came to its place. */
export interface Ranked {
  ref: RecordRef;
  /** Whether it has all that was asked. */
  isComplete: boolean;
  /** What it is listed by, the highest first. */
  score: number;
  /** How much of the question it has, each part weighing by its rarity: from 0 to 1. */
  share: number;
  /** The same, each part weighing besides by how strongly it is there. */
  strength: number;
  /** How much of the question is its own name. */
  subject: number;
  /** How much of its name is in the question; 0 for a term. */
  nameCover: number;
  /** Whether the question is its name, and nothing besides. */
  isNamed: boolean;
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
const bonuses = { nameCover: 0.25, subject: 10 };
/** How much of a question a name must be to be its subject, and what the weakest hit counts beside the strongest. */
const leastSubject = 0.4;
const weakestHit = 0.7;
/** The least share of a question that a result has: of what is asked, and of what the best result has. */
const least = { share: 0.5, ofBest: 0.5 };

/**
 * How rare something is among all records, so that what tells most counts most.
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), eq. 3.3, kept positive
 */
export function rarity(found: number, total: number): number {
  return Math.log(1 + (total - found + 0.5) / (found + 0.5));
}

/** How much of a question each of its parts is, by its rarity; a name counts more. They sum to 1. */
export function unitWeights({ hits, named, total }: Pick<Evidence, 'hits' | 'named' | 'total'>): number[] {
  const weights = hits.map(
    (found, unit) => rarity(found.size, total) * ((named[unit]?.size ?? 0) > 0 ? nameWeight : 1),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  return weights.map((weight) => weight / all);
}

/**
 * Records by how much of a question they answer. The only thing that is named comes first; otherwise the square of the
 * share of the question that a record has (each part weighing by its rarity), times how strongly it has it, times what
 * its kind counts, and more where its name says it. Of the glossary, which is one page, the best term alone.
 */
export function ranked(evidence: Evidence): Ranked[] {
  const { hits, order } = evidence;
  const weights = unitWeights(evidence);
  const strongest = hits.map((found) => Math.max(...found.values(), Number.MIN_VALUE));
  const scored = [...new Set(hits.flatMap((found) => [...found.keys()]))].map((ref) =>
    scoredRecord(ref, evidence, weights, strongest),
  );
  const best = Math.max(0, ...scored.map(({ share }) => share));
  const enough = scored.filter(
    ({ share, subject }) => subject > 0 || share >= Math.max(least.share * Math.min(1, best * 2), least.ofBest * best),
  );
  enough.sort((a, b) => b.score - a.score || order(a.ref) - order(b.ref));
  const isTerm = ({ ref }: Ranked) => kindOf(ref) === 'term';
  const firstTerm = enough.find(isTerm);
  return enough.filter((each) => each === firstTerm || !isTerm(each));
}

/** @param strongest the best score of each part of the question among all records */
function scoredRecord(
  ref: RecordRef,
  { hits, named, nameCover }: Evidence,
  weights: readonly number[],
  strongest: readonly number[],
): Ranked {
  let [share, strength, own, cover] = [0, 0, 0, 0];
  const covers = hits.map((found, unit) => {
    const score = found.get(ref);
    if (score === undefined) return 0;
    const weight = weights[unit] ?? 0;
    share += weight;
    strength += weight * (weakestHit + (1 - weakestHit) * (score / (strongest[unit] ?? 1)));
    if (named[unit]?.has(ref)) own += weight;
    const part = nameCover(ref, unit);
    cover += part;
    return part;
  });
  const kind = kindOf(ref);
  const covered = kind === 'term' ? 0 : Math.min(1, cover);
  // «المعبر في البوكمال»: each part of the question is a part of its name, and they are the whole of it.
  const isSpeltOut = kind !== 'article' && hits.length > 1 && covered > 0.99 && covers.every((part) => part > 0);
  const subject = isSpeltOut ? 1 : own;
  const score = kindWeights[kind] * share * strength + bonuses.nameCover * share * covered;
  return {
    ref,
    isComplete: hits.every((found) => found.has(ref)),
    score: subject >= leastSubject ? bonuses.subject + subject + score : score,
    share,
    strength,
    subject,
    nameCover: covered,
    isNamed: isSpeltOut || (hits.length === 1 && named[0]?.has(ref) === true),
  };
}
