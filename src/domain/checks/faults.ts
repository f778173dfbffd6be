import type { z } from 'astro/zod';
import { editDistance } from '#domain/text/edit-distance.ts';

/** Something wrong in the content: where (file and field), what, and how to mend it. */
export interface Fault {
  file: string;
  field: string;
  problem: string;
  fix: string;
}

/** Faults as lines for an editor, by file and field, with a count at the end. */
export function formatFaults(faults: Fault[]): string {
  const sorted = [...faults].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.field.localeCompare(b.field, 'en', { numeric: true }),
  );
  const blocks = sorted.map(({ file, field, problem, fix }) => `${file}\n  ${field}: ${problem}\n  → ${fix}`);
  return [...blocks, `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content.`].join('\n\n');
}

/** Thrown when content with faults would be used; its message lists all of them. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(`\n${formatFaults(faults)}`);
    this.faults = faults;
  }
}

/**
 * The path of a value as an editor finds it; list items that have an id are named by it.
 * @example fieldName(['statements', 0, 'text', 'ar'], data) // => 'statements[1] (airport-meeting).text.ar'
 */
export function fieldName(path: readonly PropertyKey[], data: unknown): string {
  let value: unknown = data;
  let name = '';
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
    if (typeof key === 'number') {
      const itemId = typeof value === 'object' && value !== null && 'id' in value ? ` (${String(value.id)})` : '';
      name += `[${key + 1}]${itemId}`;
    } else name += name ? `.${String(key)}` : String(key);
  }
  return name || 'the whole file';
}

/** The nearest of the known words, if one is near enough to be a slip of the keyboard. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

const didYouMean = (word: string, known: Iterable<string>): string => {
  const guess = nearest(word, known);
  return guess ? ` Did you mean "${guess}"?` : '';
};

/** A reference to something that is not there, with the likely spelling. */
export function danglingFault(
  file: string,
  field: string,
  target: string,
  folder: string,
  known: Iterable<string>,
): Fault {
  return {
    file,
    field,
    problem: `names "${target}", but ${folder}/${target}.yaml does not exist`,
    fix: `Add that file, or mend the spelling.${didYouMean(target, known)}`,
  };
}

type Issue = z.core.$ZodIssue;

const isMissing = (issue: Issue, data: unknown): boolean => {
  let value: unknown = data;
  for (const key of issue.path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  return value === undefined;
};

/**
 * A copy of the data without what the issues name, so that the rest of a faulty file can still be checked: unknown keys
 * go, a missing language is stood in for, any other faulty value takes its list item or optional key with it.
 */
export function mended(data: unknown, issues: Issue[]): unknown {
  const copy: unknown = structuredClone(data);
  const at = (path: readonly PropertyKey[]): Record<PropertyKey, unknown> | undefined => {
    let value = copy;
    for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>) : undefined;
  };
  const goners: { list: unknown[]; item: unknown }[] = [];
  for (const issue of issues) {
    const last = issue.path.at(-1);
    const holder = at(issue.path.slice(0, -1));
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) Reflect.deleteProperty(at(issue.path) ?? {}, key);
    else if (last === undefined || !holder) continue;
    else if (last === 'en' || last === 'ar') holder[last] = 'نص text';
    else if (Array.isArray(holder)) goners.push({ list: holder, item: holder[last as number] });
    else if (last in holder) Reflect.deleteProperty(holder, last);
    else {
      const depth = issue.path.findLastIndex((key) => typeof key === 'number');
      const list = depth > 0 ? at(issue.path.slice(0, depth)) : undefined;
      if (Array.isArray(list)) goners.push({ list, item: list[issue.path[depth] as number] });
    }
  }
  for (const { list, item } of goners) if (list.includes(item)) list.splice(list.indexOf(item), 1);
  return copy;
}

/** The faults that a Zod schema finds in a file, in an editor's words. */
export function schemaFaults(file: string, issues: Issue[], data: unknown, knownKeys: Iterable<string>): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const field = fieldName(issue.path, data);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        field: field === 'the whole file' ? key : `${field}.${key}`,
        problem: `"${key}" is not a key that this place knows`,
        fix: `Remove it, or mend the spelling.${didYouMean(key, knownKeys)}`,
      }));
    const last = issue.path.at(-1);
    if (last === 'en' || last === 'ar') {
      const language = last === 'en' ? 'English' : 'Arabic';
      if (isMissing(issue, data))
        return [{ file, field, problem: `the ${language} is missing`, fix: `Write it: both languages are needed.` }];
    }
    if (isMissing(issue, data) && !issue.message.startsWith('is '))
      return [{ file, field, problem: 'is missing', fix: 'Add it; CONTRIBUTING.md shows a complete example.' }];
    if (issue.code === 'invalid_value')
      return [
        {
          file,
          field,
          problem: 'is not a value that this place knows',
          fix: `Write one of: ${issue.values.join(', ')}.`,
        },
      ];
    return [
      { file, field, problem: issue.message, fix: 'Correct the value; CONTRIBUTING.md shows a complete example.' },
    ];
  });
}
