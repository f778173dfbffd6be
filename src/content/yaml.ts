import { CORE_SCHEMA, load } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Fault } from '#domain/checks/faults.ts';

/** Numbers that the quick parser takes for what they are not in YAML 1.2: `1_000`, `0b1`. */
const oddNumber = /(?<![\w"'])[-+]?(?:0b[01]|\d+_)/;

/**
 * The value of a text without faults, by a parser that is ten times as quick as the one that tells faults well; undefined
 * where that one should look. Both read YAML 1.2.
 */
function quickly(text: string): { value: unknown } | undefined {
  if (oddNumber.test(text)) return undefined;
  try {
    return { value: load(text, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return undefined;
  }
}

/** The value of a YAML text; undefined where it is none, with its faults added to those given. */
export function parseYaml(file: string, text: string, faults: Fault[]): unknown {
  const quick = quickly(text);
  return quick ? quick.value : parseSlowly(file, text, faults);
}

/** The same by the parser that tells all faults, each with its line. */
export function parseSlowly(file: string, text: string, faults: Fault[]): unknown {
  const document = parseDocument(text, { prettyErrors: true });
  for (const error of document.errors)
    faults.push({
      file,
      field: `line ${error.linePos?.[0].line ?? 1}`,
      problem: `is not YAML: ${error.message.split('\n')[0] ?? ''}`,
      fix: 'Mind the indent and put texts that hold ": " or "#" in quotation marks.',
    });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS();
  } catch (error) {
    faults.push({
      file,
      field: 'the YAML',
      problem: `cannot be read: ${(error as Error).message}`,
      fix: 'Put texts that begin with "*" or "&" in quotation marks.',
    });
    return undefined;
  }
}
