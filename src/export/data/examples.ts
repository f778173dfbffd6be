import type { Making } from './making.ts';
import { tables } from './tables.ts';

/** A program and what it gives, worked out from the same rows: a test runs the real one where it is installed. */
export interface Example {
  code: string;
  gives: string;
}

/** The actor with most statements, of several the first by id. */
export function mostReported({ file, count }: Making): string {
  const [first] = file.actors
    .map(({ id }) => ({ id, statements: count('actors', id) }))
    .sort((a, b) => b.statements - a.statements || a.id.localeCompare(b.id, 'en'));
  return first?.id ?? '';
}

/** The statements that tag an actor, in the order of the files. */
export const about = ({ statements }: Making, actor: string) =>
  statements.filter(({ statement }) => statement.actors.some(({ id }) => id === actor));

/** Reads `statements.csv` with pandas and counts. */
export function pandasExample(making: Making, columns: number): Example {
  const counts = new Map<string, number>();
  for (const { statement } of making.statements)
    counts.set(statement.sourcing, (counts.get(statement.sourcing) ?? 0) + 1);
  const pairs = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([grade, n]) => `'${grade}': ${n}`);
  return {
    code: [
      'import pandas as pd',
      '',
      'statements = pd.read_csv("statements.csv")',
      'print(statements.shape)',
      'print(statements.groupby("sourcing").size().to_dict())',
    ].join('\n'),
    gives: [`(${making.statements.length}, ${columns})`, `{${pairs.join(', ')}}`].join('\n'),
  };
}

/** How many lines of a long answer are shown. */
const shown = 3;

/** Asks `badia-file.json` with jq for the statements that tag an actor. */
export function jqExample(making: Making, actor: string): Example {
  const query = [
    '.articles[] | .slug as $article | .statements[]',
    `| select(any(.actors[]; .id == "${actor}"))`,
    '| "\\($article)#\\(.id)"',
  ];
  return {
    code: `jq -r '${query.join('\n  ')}' badia-file.json | head -n ${shown}`,
    gives: about(making, actor)
      .slice(0, shown)
      .map(({ article, statement }) => `${article.slug}#${statement.id}`)
      .join('\n'),
  };
}

/** What can be done with the files, and what it gives: the actor with most statements, and counts. */
export interface Examples {
  actor: string;
  /** How many statements are about the actor, and how many there are. */
  about: number;
  statements: number;
  /** How many places have coordinates, of how many, and of how many only an area is known. */
  located: number;
  places: number;
  areas: number;
  pandas: Example;
  jq: Example;
}

/** The examples of a set of files. */
export function examplesOf(making: Making): Examples {
  const actor = mostReported(making);
  const columns = tables.find(({ file }) => file === 'statements.csv')?.columns.length ?? 0;
  const { places } = making.file;
  return {
    actor,
    about: about(making, actor).length,
    statements: making.statements.length,
    located: places.filter(({ lat }) => lat !== null).length,
    places: places.length,
    areas: places.filter(({ precision }) => precision === 'area').length,
    pandas: pandasExample(making, columns),
    jq: jqExample(making, actor),
  };
}
