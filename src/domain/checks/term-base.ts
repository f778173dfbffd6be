import type { Corpus } from '#domain/model/corpus.ts';
import { matters, modes, roles } from '#domain/model/vocabulary.ts';
import type { Fault } from './faults.ts';

/** The words of roles, modes and matters come from the term base, in both languages. */
export function termBaseFaults({ terms }: Corpus): Fault[] {
  const needed = { role: roles, mode: modes, matter: matters } as const;
  return Object.entries(needed).flatMap(([kind, values]) =>
    values
      .filter((value) => !terms.some((term) => term.id === value && term.kind === kind))
      .map((value) => ({
        file: `content/terms/${value}.yaml`,
        about: `content/terms/${value}.yaml`,
        field: 'the whole file',
        problem: `is missing, or is not of kind "${kind}"`,
        fix: `Add it: the word for the ${kind} "${value}" in both languages.`,
      })),
  );
}
