import { parseDocument } from 'yaml';
import type { Fault } from '#domain/checks/faults.ts';

/** The value of a YAML text; undefined where it is none, with its faults added to those given. */
export function parseYaml(file: string, text: string, faults: Fault[]): unknown {
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
