import type { Gathered } from '#search/query/evidence.ts';
import type { QueryLexicon } from '#search/query/lexicon/lexicon.ts';
import type { Plan, Unit } from '#search/query/query-plan.ts';
import { unitWeights, type Ranked } from '#search/query/rank.ts';
import type { RecordRef } from '#search/query/record.ts';

/** How a question was answered. */
export interface Explanation extends Gathered {
  question: string;
  /** What was found, the best first, after what does not hold a quotation is left out. */
  found: readonly Ranked[];
  /** How many were ranked. */
  ranked: number;
}

/** How many results are explained, and how many forms of a part are written out. */
const most = { results: 10, forms: 6 };

const decimals = (value: number): string => value.toFixed(3);

/** A form as a person reads it: what a key names, or a stem as it is. */
const formName = (form: string, { names }: Pick<QueryLexicon, 'names'>): string => names.get(form)?.ref ?? form;

function unitLine(unit: Unit, index: number, weight: number | undefined, lexicon: QueryLexicon): string {
  const forms = unit.forms.slice(0, most.forms).map((form) => formName(form, lexicon));
  const more = unit.forms.length > most.forms ? ` and ${unit.forms.length - most.forms} more` : '';
  const counts = weight === undefined ? '' : `, ${decimals(weight)} of the question`;
  return `  ${index + 1}. «${unit.text}»: ${unit.kind}${counts}: ${forms.join(', ')}${more}`;
}

function planLines(
  { units, repairs, phrases, missing, hopeless }: Plan,
  weights: readonly number[],
  lexicon: QueryLexicon,
): string[] {
  return [
    'Plan',
    ...units.map((unit, index) => unitLine(unit, index, weights[index], lexicon)),
    ...repairs.map(({ from, to, others }) =>
      [`  repaired: «${from}» → «${to}»`, ...others.map((other) => `or «${other}»`)].join(', '),
    ),
    ...phrases.map(
      ({ text, isName }) => `  ${isName ? 'a name, in any spelling' : 'must stand word for word'}: «${text}»`,
    ),
    ...missing.map((each) => `  missing: «${each}»`),
    ...(hopeless ? ['  hopeless: too little of it is known, so nothing is shown'] : []),
  ];
}

/** What is known of a result before its passages are read: then an exact one has all of the question in one of them. */
function readingOf({ isNamed, isComplete }: Ranked, { repairs, missing }: Plan): string {
  if (repairs.length > 0 || missing.length > 0) return 'close';
  if (isNamed) return 'exact, its name';
  return isComplete ? 'exact where one passage has all' : 'close';
}

/** One result: its position and score, what the score is made of, and what the engine has of it for each part. */
function resultLines(result: Ranked, index: number, { evidence, plan }: Gathered, name: string): string[] {
  const { ref, score, share, strength, subject, nameCover } = result;
  const hits = plan.units.map(({ text }, unit) => {
    const hit = evidence.hits[unit]?.get(ref);
    const isName = evidence.named[unit]?.has(ref) === true;
    return `${unit + 1} «${text}» ${hit === undefined ? 'no hit' : decimals(hit)}${isName ? ', its name' : ''}`;
  });
  const parts = Object.entries({ share, strength, subject, 'name covered': nameCover });
  return [
    `${String(index + 1).padStart(2)}. ${ref}  ${name}  ${decimals(score)}, ${readingOf(result, plan)}`,
    `    ${parts.map(([part, value]) => `${part} ${decimals(value)}`).join(', ')}, listed ${evidence.order(ref) + 1}.`,
    `    hits: ${hits.join(' · ')}`,
  ];
}

/**
 * An explanation as text: the plan, and how each of the first results came to its place.
 * @param nameOf the name of a record, in the language that was asked for
 */
export function explained(explanation: Explanation, lexicon: QueryLexicon, nameOf: (ref: RecordRef) => string): string {
  const { question, plan, evidence, found, ranked } = explanation;
  const left = ranked - found.length;
  const counts = `${found.length} of ${evidence.total} records${left > 0 ? `, ${left} without the quotation left out` : ''}`;
  return [
    `«${question}»`,
    '',
    ...planLines(plan, unitWeights(evidence), lexicon),
    '',
    `Results: ${counts}`,
    ...found
      .slice(0, most.results)
      .flatMap((result, index) => resultLines(result, index, explanation, nameOf(result.ref))),
  ].join('\n');
}
