import type { z } from 'astro/zod';
import type { Fault } from './faults.ts';
import { didYouMean } from './nearest-word.ts';

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
export function withoutFaults(data: unknown, issues: Issue[]): unknown {
  const copy: unknown = structuredClone(data);
  const at = (path: readonly PropertyKey[]): Record<PropertyKey, unknown> | undefined => {
    let value = copy;
    for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
    return typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>) : undefined;
  };
  const removed: { list: unknown[]; item: unknown }[] = [];
  for (const issue of issues) {
    const last = issue.path.at(-1);
    const holder = at(issue.path.slice(0, -1));
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) Reflect.deleteProperty(at(issue.path) ?? {}, key);
    else if (last === undefined || !holder) continue;
    else if (last === 'en' || last === 'ar') holder[last] = 'نص text';
    else if (Array.isArray(holder)) removed.push({ list: holder, item: holder[last as number] });
    else if (last in holder) Reflect.deleteProperty(holder, last);
    else {
      const depth = issue.path.findLastIndex((key) => typeof key === 'number');
      const list = depth > 0 ? at(issue.path.slice(0, depth)) : undefined;
      if (Array.isArray(list)) removed.push({ list, item: list[issue.path[depth] as number] });
    }
  }
  for (const { list, item } of removed) if (list.includes(item)) list.splice(list.indexOf(item), 1);
  return copy;
}

/** The faults that a Zod schema finds in a file, in an editor's words. */
export function schemaFaults(file: string, issues: Issue[], data: unknown, knownKeys: Iterable<string>): Fault[] {
  const known = new Set(knownKeys);
  return issues.flatMap((issue): Fault[] => {
    const field = fieldName(issue.path, data);
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        file,
        field: field === 'the whole file' ? key : `${field}.${key}`,
        problem: `"${key}" is not a key that this place knows`,
        // A key that is known elsewhere is no slip of the keyboard.
        fix: known.has(key)
          ? 'Remove it: it belongs elsewhere.'
          : `Remove it, or mend the spelling.${didYouMean(key, known)}`,
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
