import { readFileSync } from 'node:fs';
import { fold } from '#domain/text/fold.ts';
import { depth } from './figures.ts';

/** A question about what is not there, or of a kind that is easily misread, with what a right answer is. */
export interface AbsenceQuery {
  q: string;
  category: string;
  /** What must be named as missing, as it was typed. */
  missing?: string[];
  /** Whether no result may be called exact. */
  close?: true;
  /** Whether nothing may be shown at all. */
  empty?: true;
  /** What must be among the first five, and what must come first. */
  expected?: string[];
  profile?: string;
  /** What may never be called exact. */
  never?: string[];
  /** What the page must say in its own voice, and what it may not. */
  says?: string[];
  avoids?: string[];
  /** What the first passage must hold word for word, and the only words that may be marked. */
  holds?: string;
  marks?: string[];
}

/** All that a page says in answer. */
export interface Answered {
  /** The pages shown, best first, and which of them are called exact. */
  paths: string[];
  exact: string[];
  missing: string;
  /** Everything that the page says in its own voice. */
  said: string;
  excerpts: string[];
  marks: string[];
}

/** The questions on absence. */
export const absenceQueries = (): AbsenceQuery[] =>
  JSON.parse(readFileSync(new URL('absence-queries.json', import.meta.url), 'utf8')) as AbsenceQuery[];

/** Why an answer is wrong, in words; empty when it is right. */
export function wrongsOf(query: AbsenceQuery, { paths, exact, missing, said, excerpts, marks }: Answered): string[] {
  const { expected = [], profile, never = [], says = [], avoids = [], holds } = query;
  const first = paths.slice(0, depth.recall);
  const lost = expected.filter((path) => !first.includes(path));
  const wrongly = exact.filter((path) => never.includes(path));
  const odd = query.marks ? marks.filter((mark) => query.marks?.includes(mark) !== true) : [];
  return [
    ...(query.missing ?? [])
      .filter((word) => !missing.includes(word))
      .map((word) => `does not say that «${word}» is missing`),
    ...(query.missing === undefined && expected.length > 0 && missing !== '' ? [`says without need: ${missing}`] : []),
    ...(query.close && exact.length > 0 ? [`calls exact: ${exact.join(', ')}`] : []),
    ...(query.empty && paths.length > 0 ? [`shows ${paths.slice(0, 3).join(', ')}`] : []),
    ...(lost.length > 0 ? [`not in the first five: ${lost.join(', ')}`] : []),
    ...(profile !== undefined && paths[0] !== profile ? [`not first: ${profile}`] : []),
    ...(wrongly.length > 0 ? [`calls a look-alike exact: ${wrongly.join(', ')}`] : []),
    ...says.filter((word) => !said.includes(word)).map((word) => `does not say «${word}»`),
    ...avoids.filter((word) => said.includes(word)).map((word) => `says «${word}»`),
    ...(holds !== undefined && !fold(excerpts[0] ?? '').includes(fold(holds))
      ? [`opens «${excerpts[0] ?? 'nothing'}»`]
      : []),
    ...(odd.length > 0 ? [`marks ${odd.slice(0, 3).join(', ')}`] : []),
  ];
}
